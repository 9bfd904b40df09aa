// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/file_format.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <string>
#include <vector>

class QIODevice;

namespace cellgap {

class Picture;

/// A kind of file that a picture is written as, or the numbers behind it. The size is in pixels of
/// 1/96 inch, of which a format of pixels has `scale` for one; text stays text in the others.
struct PictureFormat {
    std::string_view ending;
    std::string_view name;
    bool (*write)(Picture &, QIODevice &, const QSize &, double scale) = nullptr;
};

const std::vector<PictureFormat> &pictureFormats();

/// Writes the picture into a file in that format; the file before stays when the new one cannot be
/// written. Returns why that is, or nothing.
QString writePicture(Picture &picture, const PictureFormat &format, const QString &file,
                     const QSize &size, double scale = 1.0);

/// The picture with its background, with `scale` pixels for one.
QImage pictureImage(Picture &picture, const QSize &size, double scale = 1.0);

/// The numbers behind the picture as CSV, in English: bare numbers under headings with the unit,
/// which a picture has one of for each column.
std::string pictureData(const Picture &picture);

/// The same with tabs between the columns, as spreadsheets paste them.
std::string pictureTabs(const Picture &picture);

} // namespace cellgap
