// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/library.h"
#include "views/form/design_form.h"
#include "views/form/number_row.h"
#include "views/widgets/range_slider.h"
#include "views/window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <memory>

namespace cellgap {

/// The window on a shipped design, and what a user reaches in it.
class ShownWindow
{
protected:
    Library m_library{CELLGAP_PROGRAM_DATA};
    std::unique_ptr<MainWindow> m_window;

    /// Opens li-nmc622-pouch against two programmes, in the C locale.
    void open()
    {
        QLocale::setDefault(QLocale::c());
        m_window =
            std::make_unique<MainWindow>(m_library, QStringList{"set-plan-2030", "battery500"});
        QVERIFY(m_window->openShipped("li-nmc622-pouch"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    Document &document() { return m_window->document(); }

    NumberRow &row(const std::string &key)
    {
        auto *found = qobject_cast<NumberRow *>(m_window->form().rowOf(key));
        Q_ASSERT(found != nullptr);
        return *found;
    }

    QLineEdit &field(const std::string &key) { return *row(key).findChild<QLineEdit *>(); }
    RangeSlider &slider(const std::string &key) { return *row(key).findChild<RangeSlider *>(); }

    double value(const std::string &key)
    {
        return findParameter(key)->access.get(document().design());
    }

    void type(const std::string &key, const QString &text)
    {
        QVERIFY(m_window->form().take(key));
        QTest::keyClicks(&field(key), text);
        QTest::keyClick(&field(key), Qt::Key_Return);
    }

    QString headline() const { return m_window->findChild<QLabel *>("verdict")->text(); }
};

} // namespace cellgap
