// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/document.h"

#include <QObject>
#include <QUndoGroup>

#include <memory>
#include <string>
#include <vector>

namespace cellgap {

/// The designs that are open beside each other: one of them is in hand, and one may be the baseline
/// that the one in hand is compared with. There is always one at least; before any is opened it is
/// the program's standard cell.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(const Catalogue &catalogue, const UnitSystem &units, QObject *parent = nullptr);
    ~Desk() override;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    std::size_t count() const { return m_documents.size(); }
    Document &at(std::size_t place) const { return *m_documents.at(place); }
    /// The design in hand, and its place.
    Document &document() const { return *m_current; }
    std::size_t place() const { return placeOf(*m_current); }
    std::size_t placeOf(const Document &document) const;

    /// The name of the design there; with a number where others are called the same.
    QString title(std::size_t place) const;

    /// The place of the design that is in that file; count() where none is.
    std::size_t placeOfFile(const QString &path) const;

    /// Opens a text as a design of its own and takes it in hand; see Document::open(). A file, or a
    /// shipped design without changes, that is open already is only taken in hand. False when the
    /// text has errors, which refusal() then tells.
    bool open(const QString &id, const std::string &text, const QString &path);
    const std::vector<Issue> &refusal() const { return m_refusal; }

    /// A copy of that design beside it, under a name of its own, which is taken in hand.
    void duplicate(std::size_t place);
    void goTo(std::size_t place);
    void move(std::size_t from, std::size_t to);
    /// Not the last one.
    void close(std::size_t place);
    /// Gives a design away, but not the last one, and takes one that another desk gave.
    std::unique_ptr<Document> release(std::size_t place);
    void add(std::unique_ptr<Document> document);

    /// Null where there is none.
    const Document *baseline() const { return m_baseline; }
    /// Makes the design there the baseline.
    void pin(std::size_t place);
    void unpin();

    /// Of the design in hand.
    QUndoGroup &undoGroup() { return m_undo; }

signals:
    /// The design in hand, or another one than before, is to be shown anew.
    void changed();
    /// Another design is in hand; before changed().
    void designChosen();
    /// Another design has been opened in the place of the one in hand.
    void replaced();
    void told(const QString &what);
    /// Designs have come, gone or moved, or one of them has another name or mark.
    void listChanged();

private:
    void follow(Document &document);
    void take(Document &document);
    void compare();
    void nameAnew();
    bool isBare() const;
    std::size_t placeOfOpen(const QString &id, const std::string &text, const QString &path) const;
    QString nameOfVariant(const Document &document) const;

    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
    std::vector<std::unique_ptr<Document>> m_documents;
    Document *m_current = nullptr;
    const Document *m_baseline = nullptr;
    std::vector<Issue> m_refusal;
    QUndoGroup m_undo;
};

} // namespace cellgap
