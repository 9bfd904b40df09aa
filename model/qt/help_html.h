// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/help_topics.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <string>
#include <vector>

/// Pages of the help as HTML that browsers and Qt's rich text both read.
namespace cellgap {

/// The address that leads to a page.
using HelpLink = std::function<QString(const std::string &page)>;

/// The body of a page.
QString topicHtml(const HelpTopic &topic, const HelpLink &link, const QLocale &locale);

/// The body of a list of pages, by kind in the order in which each comes first.
QString indexHtml(const std::vector<HelpEntry> &entries, const HelpLink &link,
                  const QLocale &locale);

/// A whole file around a body.
QString htmlFile(const QString &title, const QString &body, const QLocale &locale);

} // namespace cellgap
