// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/desk.h"

#include "model/qt/local_text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cellgap {

namespace {

bool isSameFile(const QString &path, const QString &other)
{
    if (path == other)
        return true;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

} // namespace

Desk::Desk(const Catalogue &catalogue, const UnitSystem &units, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_units(units)
{
    add(std::make_unique<Document>(catalogue, units));
}

Desk::~Desk()
{
    for (const auto &document : m_documents)
        document->disconnect(this);
}

std::size_t Desk::placeOf(const Document &document) const
{
    const auto found = std::ranges::find(m_documents, &document, &std::unique_ptr<Document>::get);
    return static_cast<std::size_t>(found - m_documents.begin());
}

QString Desk::title(std::size_t place) const
{
    const QString own = at(place).title();
    int before = 0;
    for (std::size_t i = 0; i < place; ++i)
        before += at(i).title() == own ? 1 : 0;
    return before == 0 ? own : tr("%1 (%2)").arg(own).arg(before + 1);
}

/// Nothing has been opened or done yet.
bool Desk::isBare() const
{
    return count() == 1 && m_current->path().isEmpty() && m_current->id().isEmpty() &&
           m_current->undoStack().count() == 0;
}

std::size_t Desk::placeOfFile(const QString &path) const
{
    const auto isIt = [&](const std::unique_ptr<Document> &open) {
        return !open->path().isEmpty() && isSameFile(open->path(), path);
    };
    return static_cast<std::size_t>(std::ranges::find_if(m_documents, isIt) - m_documents.begin());
}

std::size_t Desk::placeOfOpen(const QString &id, const std::string &text, const QString &path) const
{
    if (!path.isEmpty())
        return placeOfFile(path);
    const auto isIt = [&](const std::unique_ptr<Document> &open) {
        return open->path().isEmpty() && open->id() == id && !open->isModified() &&
               open->openedText() == text;
    };
    return static_cast<std::size_t>(std::ranges::find_if(m_documents, isIt) - m_documents.begin());
}

bool Desk::open(const QString &id, const std::string &text, const QString &path)
{
    if (const std::size_t place = placeOfOpen(id, text, path); place < count()) {
        goTo(place);
        return true;
    }
    if (isBare()) {
        const bool opened = m_current->open(id, text, path);
        m_refusal = m_current->refusal();
        return opened;
    }
    auto document = std::make_unique<Document>(m_catalogue, m_units);
    if (!document->open(id, text, path)) {
        m_refusal = document->refusal();
        return false;
    }
    add(std::move(document));
    return true;
}

/// "Cell, variant 3": the first number that no open design has.
QString Desk::nameOfVariant(const Document &document) const
{
    const QString pattern = tr("%1, variant %2");
    static const QRegularExpression number(QStringLiteral("\\d+$"));
    const QString ending = QString(pattern).remove("%1").remove("%2");
    QString stem = document.title();
    if (const auto at = stem.lastIndexOf(ending); at > 0 && number.match(stem).hasMatch())
        stem.truncate(at);
    for (int i = 2;; ++i) {
        QString name = pattern.arg(stem).arg(i);
        if (std::ranges::none_of(m_documents,
                                 [&](const auto &open) { return open->title() == name; }))
            return name;
    }
}

void Desk::duplicate(std::size_t place)
{
    const Document &from = at(place);
    auto variant = std::make_unique<Document>(m_catalogue, m_units);
    if (!variant->open(from.id(), from.textCalled(nameOfVariant(from)), {}))
        return; // what is written is read again; tests hold that
    if (from.isModified())
        variant->setUnsaved();
    add(std::move(variant));
    move(count() - 1, place + 1);
}

void Desk::add(std::unique_ptr<Document> document)
{
    const bool inPlaceOfNone = isBare();
    Document &added = *document;
    m_documents.push_back(std::move(document));
    follow(added);
    m_undo.addStack(&added.undoStack());
    take(added);
    if (inPlaceOfNone)
        close(0);
}

void Desk::follow(Document &document)
{
    connect(&document, &Document::changed, this, [this, &document] {
        if (&document == m_current)
            emit changed();
        else
            nameAnew(); // the edit may be one of its name
    });
    connect(&document, &Document::replaced, this, [this, &document] {
        if (&document == m_current)
            emit replaced();
    });
    connect(&document, &Document::told, this, &Desk::told);
    connect(&document, &Document::stateChanged, this, &Desk::listChanged);
}

void Desk::take(Document &document)
{
    m_current = &document;
    m_undo.setActiveStack(&document.undoStack());
    compare();
    emit designChosen();
    emit changed();
    emit listChanged();
}

/// The baseline itself is compared with what it was.
void Desk::compare()
{
    const bool other = m_baseline != nullptr && m_baseline != m_current;
    m_current->compareWith(other ? m_baseline : nullptr,
                           other ? title(placeOf(*m_baseline)) : QString());
}

/// A design that came, went, moved or was renamed may give others another number.
void Desk::nameAnew()
{
    const QString was = m_current->nameOfOther();
    compare();
    if (m_current->nameOfOther() != was)
        emit changed();
    emit listChanged();
}

void Desk::goTo(std::size_t place)
{
    if (place < count() && &at(place) != m_current)
        take(at(place));
}

void Desk::move(std::size_t from, std::size_t to)
{
    if (from == to || from >= count() || to >= count())
        return;
    const auto first = m_documents.begin();
    const auto at = [first](std::size_t place) { return first + static_cast<long>(place); };
    if (from < to)
        std::rotate(at(from), at(from) + 1, at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    nameAnew();
}

std::unique_ptr<Document> Desk::release(std::size_t place)
{
    if (count() == 1 || place >= count())
        return nullptr;
    std::unique_ptr<Document> document = std::move(m_documents[place]);
    m_documents.erase(m_documents.begin() + static_cast<long>(place));
    document->disconnect(this);
    document->compareWith(nullptr);
    m_undo.removeStack(&document->undoStack());
    const bool wasBaseline = m_baseline == document.get();
    if (wasBaseline)
        m_baseline = nullptr;
    if (m_current == document.get() || wasBaseline)
        take(m_current == document.get() ? at(std::min(place, count() - 1)) : *m_current);
    else
        nameAnew();
    return document;
}

void Desk::close(std::size_t place)
{
    // Those who look at the design have another one in hand before it goes.
    const std::unique_ptr<Document> closed = release(place);
}

void Desk::pin(std::size_t place)
{
    m_baseline = &at(place);
    compare();
    emit changed();
    emit listChanged();
}

void Desk::unpin()
{
    m_baseline = nullptr;
    compare();
    emit changed();
    emit listChanged();
}

} // namespace cellgap
