// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edit/form.h"
#include "model/qt/shown_units.h"

#include <QScrollArea>

#include <memory>
#include <string>
#include <vector>

class QVBoxLayout;

namespace cellgap {

class Desk;
class FlatButton;
class FormRowWidget;

/// Everything that a person can set of a design, made from the registry: sections that fold, what
/// matters most first, the rest one click away. What does not apply to the design is not shown. The
/// Tab key goes from value to value; Ctrl with up or down goes to the headings, and there the arrow
/// keys go on, fold and open.
class DesignForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit DesignForm(Desk &desk, QWidget *parent = nullptr);

    /// Opens the section of the key, scrolls to its row and puts the cursor there; false when the
    /// key has no row that applies.
    bool take(const std::string &key);

    /// Takes what is being typed, as Return does.
    void finishTyping();

    /// The units that the numbers are shown in.
    ShownUnits &units() { return m_units; }

    /// The row of a key; it is made and shown if it was not yet. Null when there is none.
    FormRowWidget *rowOf(const std::string &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        const FormSection *form = nullptr;
        QWidget *frame = nullptr;
        FlatButton *title = nullptr;
        FlatButton *more = nullptr;
        bool inUse = false; ///< has something to set first
        QWidget *body = nullptr;
        QVBoxLayout *layout = nullptr;
        std::vector<FormRowWidget *> rows{}; ///< in the order of the form's rows; null until made
    };

    void addSection(const FormSection &form, QVBoxLayout &layout);
    void makeRows(Section &section, bool more);
    void setOpen(Section &section, bool open);
    void setMore(Section &section, bool more);
    void fold();
    void meet();
    bool isInUse(const Section &section) const;
    void refresh();
    void showWhatApplies(Section &section);
    FormRowWidget *makeRow(const FormRow &row);
    void orderStops();
    std::vector<FlatButton *> headings() const;
    void goToHeading(int step);

    Desk &m_desk;
    ShownUnits m_units;
    std::vector<std::unique_ptr<Section>> m_sections;
};

} // namespace cellgap
