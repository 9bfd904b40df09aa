// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <string>

namespace cellgap {

class TargetModel;

/// Targets as bars that share one line: a bar is as long as the share of its target that is
/// reached, so that what touches the line is met, whatever the unit.
class TargetView : public QTableView
{
    Q_OBJECT

public:
    explicit TargetView(TargetModel &model, QWidget *parent = nullptr);

    /// Where the common line stands in the bars' column, as a share of its width.
    static double linePlace();

    /// Selects the row of the target with that key, in sight.
    void goTo(const std::string &target);

    QSize sizeHint() const override;

signals:
    /// The levers of the missed target with that key are asked for.
    void leversWanted(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(int row);
    void spanHeadings();
    void fitColumns();

    TargetModel &m_model;
};

} // namespace cellgap
