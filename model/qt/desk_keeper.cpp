// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/desk_keeper.h"

#include "model/io/library.h"
#include "model/io/yaml_tree.h"
#include "model/qt/save_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace cellgap {

namespace {

constexpr int version = 1;
const QString indexName = QStringLiteral("desk.json");
const QString lockName = QStringLiteral("in-use");

std::unique_ptr<QLockFile> lockIn(const QString &directory)
{
    auto lock = std::make_unique<QLockFile>(directory + '/' + lockName);
    lock->setStaleLockTime(0); // however old: its program may be at work since last week
    return lock;
}

/// Empty where there is none: the other designs are worth as much.
std::string textIn(const QString &directory, const QJsonValue &file)
{
    try {
        return readTextFile((directory + '/' + file.toString()).toStdString());
    } catch (const std::runtime_error &) {
        return {};
    }
}

/// Nothing where the index cannot be read.
std::optional<KeptDesk> readDesk(const QString &directory)
{
    KeptDesk desk{.directory = directory};
    try {
        const QByteArray bytes =
            QByteArray::fromStdString(readTextFile((directory + '/' + indexName).toStdString()));
        const QJsonObject index = QJsonDocument::fromJson(bytes).object();
        if (index["version"].toInt() != version)
            return std::nullopt;
        desk.time = QDateTime::fromString(index["time"].toString(), Qt::ISODateWithMs);
        desk.ended = index["ended"].toBool();
        desk.place = static_cast<std::size_t>(index["in_hand"].toInt());
        if (index["baseline"].isDouble())
            desk.baseline = static_cast<std::size_t>(index["baseline"].toInt());
        for (const QJsonValue value : index["designs"].toArray()) {
            const QJsonObject design = value.toObject();
            desk.designs.push_back({.id = design["id"].toString(),
                                    .path = design["path"].toString(),
                                    .title = design["title"].toString(),
                                    .text = textIn(directory, design["text"]),
                                    .openedText = textIn(directory, design["opened"]),
                                    .isUnsaved = design["unsaved"].toBool(),
                                    .fileDigest = design["file"].toString().toStdString()});
        }
    } catch (const std::runtime_error &) {
        return std::nullopt;
    }
    return desk;
}

} // namespace

bool KeptDesk::hasUnsaved() const
{
    return std::ranges::any_of(designs, &KeptDesign::isUnsaved);
}

DeskKeeper::DeskKeeper(Desk &desk, const QString &place, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_directory(place + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(lockIn(m_directory))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(seconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &DeskKeeper::keep);
    connect(&m_desk, &Desk::changed, this, &DeskKeeper::fallBehind);
    connect(&m_desk, &Desk::listChanged, this, &DeskKeeper::fallBehind);
    m_timer.start();
}

DeskKeeper::~DeskKeeper()
{
    m_pool.waitForDone();
}

/// The time is not begun anew by every change: a long drag is kept meanwhile.
void DeskKeeper::fallBehind()
{
    m_isBehind = true;
    if (!m_timer.isActive() && !m_writes)
        m_timer.start();
}

/// What was written of the design last; of a new one the name of its file alone.
DeskKeeper::Kept DeskKeeper::keptOf(const Document &document)
{
    const auto found = m_kept.find(&document);
    if (found != m_kept.end() && found->second.document == &document)
        return found->second;
    return {.document = &document,
            .file = QStringLiteral("design-%1.yaml").arg(++m_files),
            .sheet = nullptr,
            .openedText = std::nullopt};
}

/// What has another state than was written last.
DeskKeeper::Writing DeskKeeper::changes()
{
    Writing writing;
    QJsonArray designs;
    QJsonObject index{{"version", version},
                      {"time", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                      {"ended", m_ended}};
    std::map<const Document *, Kept> kept;
    for (std::size_t i = 0; i < m_desk.count(); ++i) {
        const Document &document = m_desk.at(i);
        if (m_ended && document.isNowhereElse())
            continue; // nothing would be left of it
        Kept one = keptOf(document);
        const bool isWanted = !m_ended || !document.isModified();
        if (one.sheet != document.sharedSheet() || m_failed || !isWanted)
            writing.files.emplace_back(one.file,
                                       isWanted ? document.text() : document.openedText());
        one.sheet = document.sharedSheet();
        QJsonObject design{{"id", document.id()},
                           {"path", document.path()},
                           {"title", m_desk.title(i)},
                           {"text", one.file},
                           {"unsaved", document.isModified() && isWanted},
                           {"file", QString::fromStdString(designDigest(document.onDisk()))}};
        if (document.path().isEmpty() && isWanted) {
            const QString opened = QStringLiteral("opened-") + one.file;
            if (one.openedText != document.openedText() || m_failed)
                writing.files.emplace_back(opened, document.openedText());
            one.openedText = document.openedText();
            design["opened"] = opened;
        }
        if (i == m_desk.place())
            index["in_hand"] = static_cast<int>(designs.size());
        if (&document == m_desk.baseline())
            index["baseline"] = static_cast<int>(designs.size());
        designs.append(design);
        kept[&document] = std::move(one);
    }
    for (const auto &[document, one] : m_kept)
        if (!kept.contains(document) || kept.at(document).file != one.file)
            writing.gone << one.file << QStringLiteral("opened-") + one.file;
    m_kept = std::move(kept);
    index["designs"] = designs;
    writing.files.emplace_back(indexName, QJsonDocument(index).toJson().toStdString());
    for (auto &[file, text] : writing.files)
        file.prepend(m_directory + '/');
    for (QString &file : writing.gone)
        file.prepend(m_directory + '/');
    return writing;
}

QString DeskKeeper::write(const Writing &writing)
{
    for (const auto &[file, text] : writing.files)
        if (const QString why = saveFile(file, text); !why.isEmpty())
            return why;
    for (const QString &file : writing.gone)
        QFile::remove(file);
    return {};
}

/// Whether the directory is there and this program's.
bool DeskKeeper::isReady()
{
    return m_lock->isLocked() || (QDir().mkpath(m_directory) && m_lock->tryLock(0));
}

void DeskKeeper::keep()
{
    if (m_writes)
        return;
    if (!isReady())
        return finish(tr("“%1” cannot be written").arg(m_directory));
    m_writes = true;
    m_isBehind = false;
    m_pool.start([this, writing = changes()] {
        QMetaObject::invokeMethod(
            this, [this, why = write(writing)] { finish(why); }, Qt::QueuedConnection);
    });
}

void DeskKeeper::finish(const QString &why)
{
    m_writes = false;
    const bool failedBefore = m_failed;
    m_failed = !why.isEmpty();
    if (m_failed && !failedBefore)
        emit failed(why);
    if (!m_failed && failedBefore)
        emit recovered();
    if (!m_failed)
        emit kept();
    if ((m_isBehind || m_failed) && !m_isOver)
        m_timer.start();
}

bool DeskKeeper::keepNow()
{
    m_timer.stop();
    m_pool.waitForDone();
    if (isReady()) {
        m_isBehind = false;
        finish(write(changes()));
    } else {
        finish(tr("“%1” cannot be written").arg(m_directory));
    }
    return !m_failed;
}

void DeskKeeper::stop()
{
    m_isOver = true;
    m_timer.stop();
    m_desk.disconnect(this);
}

void DeskKeeper::end()
{
    m_ended = true;
    keepNow();
    stop();
}

void DeskKeeper::endForGood()
{
    stop();
    m_pool.waitForDone();
    m_lock->unlock();
    QDir(m_directory).removeRecursively();
}

std::vector<KeptDesk> DeskKeeper::left(const QString &place)
{
    std::vector<KeptDesk> desks;
    for (const QString &name : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString directory = place + '/' + name;
        std::shared_ptr<QLockFile> lock = lockIn(directory);
        if (!lock->tryLock(0))
            continue;
        if (!QFile::exists(directory + '/' + indexName)) { // it went before anything was kept
            remove({.directory = directory, .lock = std::move(lock)});
            continue;
        }
        if (auto desk = readDesk(directory)) {
            desk->lock = std::move(lock);
            desks.push_back(*std::move(desk));
        }
    }
    std::ranges::stable_sort(desks, std::greater{}, &KeptDesk::time);
    return desks;
}

void DeskKeeper::remove(const KeptDesk &desk)
{
    desk.lock->unlock();
    QDir(desk.directory).removeRecursively();
}

} // namespace cellgap
