// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QHBoxLayout;
class QLabel;

namespace cellgap {

class Desk;
class Document;

/// One row of the form: a mark when the value was changed, symbol and name, and an editor. A double
/// click on the name brings the value of what the design is compared with.
class FormRowWidget : public QWidget
{
    Q_OBJECT

public:
    FormRowWidget(Desk &desk, std::string key, QWidget *parent = nullptr);

    const std::string &key() const { return m_key; }

    /// Shows the document's present value.
    virtual void refresh() = 0;
    /// What is being typed, or was refused, belongs to another design.
    virtual void forgetTyping() {}
    /// Puts the cursor into the editor.
    void take();
    /// Where the value is typed or chosen; the one stop of the row for the Tab key.
    QWidget &editor() const { return *m_editor; }

protected:
    /// Rich text that a hover over the row shows; formed when it is asked for.
    virtual QString explanation() const = 0;
    Document &document() const;
    QHBoxLayout &line() const { return *m_line; }
    /// Adds the editor to the line; the row's name is its label.
    void setEditor(QWidget &editor, int stretch);
    void setKey(std::string key) { m_key = std::move(key); }
    void setName(const QString &symbol, const QString &name);
    void setChanged(bool changed);
    /// A sentence below the row, or none; errors are in words and colour.
    void setNote(const QString &note, bool error);

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Desk &m_desk;
    std::string m_key;
    QHBoxLayout *m_line;
    QLabel *m_symbol;
    QLabel *m_name;
    QLabel *m_note;
    QWidget *m_editor = nullptr;
    bool m_changed = false;
};

} // namespace cellgap
