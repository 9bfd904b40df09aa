// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/evaluated_design.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct Catalogue;
struct Convention;
struct Rebased;
class UnitSystem;

/// Something that a design can be built on.
struct DesignBasis {
    std::string id;
    QString name;
};

/// What a person calls a key of the head: name, description, source, chemistry, preset, plant.
QString headName(std::string_view key);

/// What ended an edit that was refused: empty when it was done.
struct EditOutcome {
    QString reason;

    bool ok() const { return reason.isEmpty(); }
};

/// What stands in a file against what was read from it or written to it last.
enum class FileState { same, changed, gone };

/// One value that differs from the design as it was opened, or from another one.
struct DesignChange {
    std::string key;
    QString name;
    QString was;
    QString is;
};

/// How the design that stands in the file now differs from the one here.
struct FileDifference {
    std::vector<DesignChange> changes; ///< `was` is the file's
    bool sameDesign = false;           ///< they differ in spelling and comments alone
    std::vector<QString> refusal;      ///< why the file is no design that can be read
};

/// A design on the way from the one that was opened to the present one.
struct DesignStep {
    QString what;          ///< the edit that led to it, if that is known
    bool isOpened = false; ///< it is the design as it was opened
    const DesignSheet *sheet = nullptr;

    /// Energy and power of that design; neither life nor cost.
    Result performance() const;
};

/// A design in the window: the sheet, what it evaluates to, where it came from and how to take back
/// what was done to it. Edits go through it and through nothing else; every one evaluates the
/// design anew and is one step of undo, but edits of one topic in a row (a drag) are one together.
class Document : public QObject
{
    Q_OBJECT

public:
    Document(const Catalogue &catalogue, const UnitSystem &units, QObject *parent = nullptr);
    ~Document() override;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    /// Takes a text as the design; false when it has errors, which issues() then tells while the
    /// design before stays. `path` is empty for a shipped design, which cannot be saved in place.
    bool open(const QString &id, const std::string &text, const QString &path);

    const DesignSheet &sheet() const { return *m_sheet; }
    const Design &design() const { return m_sheet->design; }
    /// The sheet for those who look at it beside the window; edits put another in its place.
    std::shared_ptr<const DesignSheet> sharedSheet() const { return m_sheet; }
    const Result &result() const { return m_result; }
    /// The design as it was opened, and what it evaluated to.
    const DesignSheet &opened() const { return *m_opened; }
    const Result &openedResult() const { return m_openedResult; }
    /// What the design is compared with: another one that has been chosen, or else this one as it
    /// was opened.
    const DesignSheet &base() const { return *sharedBase(); }
    const Result &baseResult() const { return m_other ? m_otherResult : m_openedResult; }
    /// The other design's name; empty where the design is compared with itself as it was opened.
    QString nameOfOther() const { return m_otherName; }
    /// Whether the design is another one than what it is compared with.
    bool hasLeftBase() const { return m_sheet != sharedBase(); }
    /// Compares with the present state of that design, which is called so; null takes it back.
    void compareWith(const Document *other, const QString &name = {});
    /// Both as pictures and pages take them, called so; without a digest.
    EvaluatedDesign evaluated(const QString &label) const;
    EvaluatedDesign evaluatedBase(const QString &label) const;
    const std::string &openedText() const { return m_openedText; }
    /// What is wrong with the file and with the design, errors first.
    const std::vector<Issue> &issues() const { return m_issues; }
    /// What was wrong with the text that open() refused.
    const std::vector<Issue> &refusal() const { return m_refusal; }

    QString title() const;
    /// The shipped design or the file that it was opened from.
    QString id() const { return m_id; }
    QString path() const { return m_path; }
    bool isModified() const { return !m_undo.isClean(); }
    QUndoStack &undoStack() { return m_undo; }
    /// When the file was written, as far as the design was read from it or written to it; invalid
    /// without a file.
    QDateTime savedAt() const { return m_savedAt; }
    /// How long the last evaluation took.
    std::chrono::nanoseconds evaluationTime() const { return m_evaluationTime; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const UnitSystem &units() const { return m_units; }

    /// Writes a number, in the parameter's unit, and makes it the input of its group. Edits that
    /// carry the same gesture (not zero) are one step of undo.
    EditOutcome setNumber(const Parameter &parameter, double number, int gesture = 0);
    /// Takes a sheet that differs in the material or the option with that key, which the step of
    /// undo is called by.
    void takeSheet(DesignSheet sheet, const std::string &key);
    /// Takes the numbers and options of another design of the same materials in one step of undo,
    /// which is called so.
    EditOutcome takeDesign(const Design &design, const QString &what);
    /// Counts by the convention, in place of the one before, in one step of undo.
    void countAs(const Convention &convention);
    /// A kind of negative or of format brings what it needs; told() says what.
    EditOutcome choose(const Choice &choice, int option);
    EditOutcome putMaterial(const MaterialSlot &slot, const std::string &material);
    /// Does the edit that does away with an issue.
    EditOutcome take(const ValueFix &fix);
    /// A parameter, choice or material as written in a file, e.g. "positive.porosity" and "30 %".
    EditOutcome set(const std::string &key, const std::string &text);
    /// The text under a key of the head.
    QString head(std::string_view key) const;
    void setHead(const std::string &key, const QString &text);
    /// What the design can be built on under the key chemistry, preset or plant.
    std::vector<DesignBasis> basesFor(const std::string &key) const;
    /// Builds the design on another one, which brings its values; told() says what goes with it.
    void rebase(const std::string &key, const std::string &id);
    /// Brings the value that the key has in what the design is compared with.
    void reset(const std::string &key);
    void resetAll();

    /// What differs from what the design is compared with, in the order of the registry; of another
    /// design neither name nor description nor source, which always differ.
    std::vector<DesignChange> changes() const;
    bool isChanged(const std::string &key) const;
    /// Whether the value is another one than when the design was opened.
    bool isEdited(const std::string &key) const;
    /// What differs from the other sheet; `was` is the other's value.
    std::vector<DesignChange> changesFrom(const DesignSheet &other) const;
    /// As many edits can be taken back: each holds a design.
    static constexpr int mostSteps = 500;

    /// The designs before the present one, oldest first, as undo would bring them back. They live
    /// until the next edit.
    std::vector<DesignStep> steps() const;

    /// The text to save: the opened one with only what changed replaced.
    std::string text() const;
    /// The same under another name.
    std::string textCalled(const QString &name) const;
    /// Saves to the path and makes it the document's; the reason when it cannot be written, and
    /// then the file is as it was.
    EditOutcome save(const QString &path);

    /// Whether another program has written or removed the document's file; `same` for a shipped
    /// design and for a pipe, which cannot be read twice.
    FileState fileState() const;
    FileDifference fileDifference() const;
    /// What another program has written is known and not wanted: the design here is unsaved until
    /// it is written over it.
    void keepOwn();
    /// The design is nowhere else: it is unsaved until it is written, whatever is taken back.
    void setUnsaved();
    bool isNowhereElse() const { return m_path.isEmpty() && m_isUnsaved; }
    /// What the file held when it was last read or written.
    const std::string &onDisk() const { return m_onDisk; }
    /// The file holds something else than the design was made from.
    void forgetFile();
    /// Takes the design that the text is in one step of undo, called so; false when it has errors.
    bool takeText(const std::string &text, const QString &what);

signals:
    /// The sheet and its result are others; once per edit.
    void changed();
    /// Another design has been opened.
    void replaced();
    /// A sentence on what an edit brought along.
    void told(const QString &what);
    /// Title, path or the mark of unsaved changes may be others.
    void stateChanged();

private:
    class SheetCommand;
    using Sheet = std::shared_ptr<const DesignSheet>;

    std::string changedName() const;
    void becomeAnother(DesignSheet &sheet) const;
    void pushRebased(Rebased rebased, const QString &what, const std::string &key);
    void push(DesignSheet sheet, const QString &text, const std::string &topic, int gesture);
    void take(Sheet sheet);
    const Sheet &sharedBase() const { return m_other ? m_other : m_opened; }

    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
    QUndoStack m_undo;
    bool m_isUnsaved = false; ///< whatever is taken back
    QString m_id;
    QString m_path;
    std::string m_text; ///< as opened, or as saved last
    std::string m_openedText;
    std::string m_onDisk; ///< what the file held when it was last read or written
    Sheet m_sheet;
    Sheet m_opened;
    Sheet m_other; ///< with which the design is compared instead of the opened one; or null
    QString m_otherName;
    QString m_otherId;
    QDateTime m_savedAt;
    std::chrono::nanoseconds m_evaluationTime{};
    Result m_result;
    Result m_openedResult;
    Result m_otherResult;
    std::vector<Issue> m_fileIssues;
    std::vector<Issue> m_issues;
    std::vector<Issue> m_refusal;
};

} // namespace cellgap
