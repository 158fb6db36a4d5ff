#include "PictureShrinking.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>

namespace Verder {

namespace {

constexpr QSize largest(1240, 1754); // A4 at 150 dots per inch
constexpr int quality = 70;
constexpr int worthwhile = 90; // per cent of what it was

bool isJpeg(QPDFObjectHandle filter)
{
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    return filter.isNameAndEquals("/DCTDecode");
}

/// 1 or 3, or 0 for a colour space that a JPEG of Qt does not have.
int channelsOf(QPDFObjectHandle space)
{
    QPDFObjectHandle name = space.isArray() && space.getArrayNItems() > 0 ? space.getArrayItem(0) : space;
    if (name.isNameAndEquals("/DeviceGray") || name.isNameAndEquals("/CalGray"))
        return 1;
    if (name.isNameAndEquals("/DeviceRGB") || name.isNameAndEquals("/CalRGB"))
        return 3;
    if (!name.isNameAndEquals("/ICCBased") || space.getArrayNItems() < 2 || !space.getArrayItem(1).isStream())
        return 0;
    QPDFObjectHandle channels = space.getArrayItem(1).getDict().getKey("/N");
    const int number = channels.isInteger() ? channels.getIntValueAsInt() : 0;
    return number == 1 || number == 3 ? number : 0;
}

/// Whether it may have other measures and samples without anything else in the document knowing.
bool isPlain(QPDFObjectHandle picture)
{
    QPDFObjectHandle about = picture.getDict();
    QPDFObjectHandle softMask = about.getKey("/SMask");
    const bool isMatched = softMask.isStream() && !softMask.getDict().getKey("/Matte").isNull();
    return isJpeg(about.getKey("/Filter")) && about.getKey("/DecodeParms").isNull()
        && about.getKey("/Decode").isNull() && !about.getKey("/Mask").isArray() && !isMatched;
}

QByteArray coarser(const QByteArray &jpeg, int channels)
{
    QBuffer source;
    source.setData(jpeg);
    QImageReader reader(&source, "jpeg");
    reader.setAutoTransform(false); // a PDF takes no notice of how the camera was held
    QImage image = reader.read();
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    if (image.isNull() || isGrey != (channels == 1))
        return {};
    const QSize room = image.width() > image.height() ? largest.transposed() : largest;
    if (image.width() > room.width() || image.height() > room.height())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.convertTo(channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer target(&bytes);
    QImageWriter writer(&target, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

bool shrink(QPDFObjectHandle picture)
{
    QPDFObjectHandle about = picture.getDict();
    const int channels = channelsOf(about.getKey("/ColorSpace"));
    if (channels == 0 || !isPlain(picture))
        return false;
    const std::shared_ptr<Buffer> raw = picture.getRawStreamData();
    const auto before = QByteArray::fromRawData(
        reinterpret_cast<const char *>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize()));
    const QByteArray after = coarser(before, channels);
    if (after.isEmpty() || after.size() > before.size() / 100 * worthwhile)
        return false;
    QBuffer buffer;
    buffer.setData(after);
    const QSize size = QImageReader(&buffer, "jpeg").size();
    about.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    about.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    about.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    picture.replaceStreamData(
        after.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return true;
}

} // namespace

int shrinkPictures(QPDF &document)
{
    int count = 0;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isImage() && shrink(object))
            ++count;
    }
    return count;
}

} // namespace Verder
