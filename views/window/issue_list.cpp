// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/issue_list.h"

#include "model/core/report/issue_fix.h"
#include "model/qt/local_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/breakable.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cellgap {

namespace {

/// One issue: a stripe in the colour of its severity, the reason, the remedy in a fainter colour.
class IssueCard : public QWidget
{
public:
    IssueCard(const Issue &issue, IssueList &list)
        : QWidget(&list)
        , m_severity(issue.severity)
        , m_key(issue.key)
        , m_list(list)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(10, 1, 0, 1);
        layout->setSpacing(0);
        const QString reason = asSentence(localText(issue.message));
        layout->addWidget(label(reason, false));
        if (!issue.remedy.empty())
            layout->addWidget(label("→ " + localText(issue.remedy), true));
        if (issue.fix) {
            auto *fix = new FlatButton(FlatButton::Look::action);
            fix->setText(localText(fixText(*issue.fix)));
            fix->setToolTip(QStringLiteral("%1\n%2").arg(
                fix->text(),
                IssueList::tr("Does away with this in one step, which Undo takes back.")));
            layout->addWidget(fix);
            connect(fix, &FlatButton::clicked, this,
                    [this, wanted = *issue.fix] { emit m_list.fixWanted(wanted); });
        }
        setAccessibleName(translated(name(issue.severity)) + ": " + reason);
        setAccessibleDescription(localText(issue.remedy));
        if (!m_key.empty()) {
            setCursor(Qt::PointingHandCursor);
            setToolTip(IssueList::tr("Go to %1").arg(localText(keyed(m_key))));
            setFocusPolicy(Qt::TabFocus);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const PlotStyle style = PlotStyle::from(palette(), font());
        const QColor colour = m_severity == Severity::error ? style.missed
                              : m_severity == Severity::warning
                                  ? familyStyle("Lithium metal").colour
                                  : style.notAssessed;
        painter.fillRect(QRect(0, 0, 3, height()), colour);
        if (hasFocus()) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

    void mouseReleaseEvent(QMouseEvent *) override { want(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
            return want();
        QWidget::keyPressEvent(event);
    }

private:
    QLabel *label(const QString &text, bool faint)
    {
        auto *made = new QLabel(breakable(text), this);
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        if (faint) {
            QPalette colours = palette();
            colours.setColor(QPalette::WindowText, faintText(colours));
            made->setPalette(colours);
        }
        return made;
    }

    void want()
    {
        if (!m_key.empty())
            emit m_list.keyWanted(m_key);
    }

    Severity m_severity;
    std::string m_key;
    IssueList &m_list;
};

} // namespace

IssueList::IssueList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    setAccessibleName(tr("Issues"));
}

void IssueList::setIssues(const std::vector<Issue> &issues)
{
    if (issues == m_issues && m_layout->count() > 0)
        return;
    m_issues = issues;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Issue &issue : m_issues)
        m_layout->addWidget(new IssueCard(issue, *this));
    if (m_issues.empty()) {
        auto *none = new QLabel(tr("None."), this);
        none->setEnabled(false);
        m_layout->addWidget(none);
    }
}

} // namespace cellgap
