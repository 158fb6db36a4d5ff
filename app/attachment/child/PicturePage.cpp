#include "PicturePage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

namespace Verder {

namespace {

constexpr double marginMillimetres = 10;
constexpr int mostMegabytes = 256; // decoded: 64 million pixels
constexpr int coarsestDots = 150; // per inch; a smaller picture is not blown up beyond that

QImage readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(mostMegabytes);
    reader.setAutoTransform(true);
    const bool isExpected = reader.format() == "jpeg" || reader.format() == "png";
    const QImage picture = isExpected ? reader.read() : QImage();
    if (picture.isNull())
        return {};
    // Only what is seen goes along: an image carries its notes with it, through every change of format.
    QImage seen(picture.size(), QImage::Format_RGB32);
    if (seen.isNull())
        return {};
    seen.fill(Qt::white);
    QPainter(&seen).drawImage(0, 0, picture);
    return seen;
}

QByteArray page(const QImage &picture, int dotsPerInch)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    const bool isWide = picture.width() > picture.height();
    writer.setPageLayout({QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter});
    QPainter painter(&writer);
    const QRect room = painter.viewport();
    const QSize largest = picture.size() * dotsPerInch / coarsestDots;
    const QSize size = picture.size().scaled(room.size().boundedTo(largest), Qt::KeepAspectRatio);
    const QImage fitting = size.width() < picture.width()
        ? picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        : picture;
    painter.drawImage(QRect({(room.width() - size.width()) / 2, 0}, size), fitting);
    painter.end();
    return bytes;
}

} // namespace

std::optional<QByteArray> pictureAsPdf(const QByteArray &bytes, qint64 room, qint64 limit)
{
    const QImage picture = readPicture(bytes);
    if (picture.isNull())
        return {};
    QByteArray pdf;
    for (const int dotsPerInch : {300, 200, coarsestDots}) {
        pdf = page(picture, dotsPerInch);
        if (pdf.size() <= room)
            return pdf;
    }
    return pdf.size() <= limit ? std::optional(pdf) : std::nullopt;
}

} // namespace Verder
