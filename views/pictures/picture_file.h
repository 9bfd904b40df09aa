// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <string>

namespace cellgap {

class Picture;

/// Whether a picture can be written into a file of that name: .png, .svg, .pdf, or .csv and .xlsx
/// for the numbers behind it.
bool isPictureFile(const QString &file);

/// Draws the picture in that size, in pixels of 1/96 inch, into the file that its name asks for; a
/// PNG has `scale` pixels for one. Text stays text in SVG and PDF. The file before stays when the
/// new one cannot be written. Returns why that is, or nothing.
QString writePicture(Picture &picture, const QString &file, const QSize &size, double scale = 1.0);

/// The picture with its background, with `scale` pixels for one.
QImage pictureImage(Picture &picture, const QSize &size, double scale = 1.0);

/// The numbers behind the picture as CSV, in English: bare numbers under headings with the unit,
/// which a picture has one of for each column.
std::string pictureData(const Picture &picture);

/// The same with tabs between the columns, as spreadsheets paste them.
std::string pictureTabs(const Picture &picture);

} // namespace cellgap
