// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/desk.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cellgap {

/// A design as it stood on a desk that was left.
struct KeptDesign {
    QString id;
    QString path; ///< of its file; empty where it has none
    QString title;
    std::string text;         ///< of the design, as it would have been saved
    std::string openedText{}; ///< as it was opened, of a design without a file
    bool isUnsaved = false;   ///< its text is nowhere else
    std::string fileDigest{}; ///< designDigest() of what its file held, as far as was known
};

/// What a program that is gone had on its desk. It is nobody else's as long as this is held.
struct KeptDesk {
    QString directory;
    QDateTime time{};   ///< of the last change that was kept
    bool ended = false; ///< it was left by its user, not by an accident
    std::vector<KeptDesign> designs{};
    std::size_t place = 0;                 ///< of the design in hand
    std::optional<std::size_t> baseline{}; ///< place
    std::shared_ptr<QLockFile> lock{};

    bool hasUnsaved() const;
};

/// Keeps the designs of a desk in a directory of its own, so that nothing is lost when the program
/// is: each as a file that is a valid design, and an index. Whatever is changed is kept within
/// `seconds`; every file is replaced whole, beside the window.
class DeskKeeper : public QObject
{
    Q_OBJECT

public:
    /// That long after a change it is kept at the latest, but for the time of writing it.
    static constexpr int seconds = 2;

    /// Keeps below `place`, which all programs share. The desk outlives the keeper.
    DeskKeeper(Desk &desk, const QString &place, QObject *parent = nullptr);
    ~DeskKeeper() override;
    DeskKeeper(const DeskKeeper &) = delete;
    DeskKeeper &operator=(const DeskKeeper &) = delete;

    /// The desk is left as its user wants it: what is unsaved is not wanted.
    void end();

    /// The desks that programs which are gone have left, the newest first.
    static std::vector<KeptDesk> left(const QString &place);
    /// Nobody wants it any more.
    static void remove(const KeptDesk &desk);

    /// Writes what has changed now, and returns when that is done; false when it cannot be.
    bool keepNow();

    /// The desk is left, and is not to come back.
    void endForGood();

signals:
    /// What is changed cannot be kept, in the words of the system; told once until it can.
    void failed(const QString &why);
    /// It is kept again.
    void recovered();
    /// All that had changed is kept now.
    void kept();

private:
    /// What is kept of one design.
    struct Kept {
        QPointer<const Document> document{}; ///< another one may come to stand in its memory
        QString file;
        std::shared_ptr<const DesignSheet> sheet;
        std::optional<std::string> openedText;
    };

    /// Files with what they are to hold; the index comes last.
    struct Writing {
        std::vector<std::pair<QString, std::string>> files;
        QStringList gone; ///< files that are not wanted any more
    };

    Writing changes();
    Kept keptOf(const Document &document);
    void fallBehind();
    void keep();
    bool isReady();
    void stop();
    void finish(const QString &why);
    static QString write(const Writing &writing);

    Desk &m_desk;
    QString m_directory;
    std::unique_ptr<QLockFile> m_lock;
    std::map<const Document *, Kept> m_kept;
    int m_files = 0; ///< names of files that were given
    bool m_ended = false;
    bool m_isOver = false;
    bool m_writes = false;
    bool m_isBehind = true; ///< something has changed since it was kept
    bool m_failed = false;
    QTimer m_timer;
    QThreadPool m_pool; ///< one thread
};

} // namespace cellgap
