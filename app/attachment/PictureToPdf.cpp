#include "attachment/PictureToPdf.h"

#include <QFile>
#include <QFileInfo>

namespace Verder {

namespace {

QStringList arguments(const QString &picture, qint64 limit)
{
    return {QStringLiteral("picture"), QString::number(limit), picture};
}

/// The child has read a picture of unknown origin: its answer is not trusted either.
Result<QByteArray> pdfFrom(const ChildOutput &output, const QString &picture)
{
    if (output && output->startsWith("%PDF-"))
        return *output;
    return failure(ErrorKind::BadInput, pictureRefusal(QFileInfo(picture).fileName()));
}

} // namespace

bool isPicture(const QString &file)
{
    constexpr int signatureLength = 8;
    const QFileInfo info(file);
    QFile device(file);
    // A pipe would keep the reader waiting.
    if (!info.isFile() || info.size() > pictureLimit || !device.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = device.read(signatureLength);
    return head.startsWith("\xFF\xD8\xFF") || head == QByteArray("\x89PNG\r\n\x1A\n");
}

QString pictureRefusal(const QString &name)
{
    return PictureToPdf::tr(
        "“%1” cannot be made into a PDF: the picture is damaged or too large. Take the photo "
        "again, or scan the document as PDF.")
        .arg(name);
}

PictureToPdf::PictureToPdf(const QString &program, const QString &picture, qint64 limit, QObject *parent)
    : QObject(parent)
    , m_child(program, arguments(picture, limit), limit)
{
    connect(&m_child, &ChildProcess::finished, this, [this, picture](const ChildOutput &output) {
        if (const Result<QByteArray> pdf = pdfFrom(output, picture))
            emit made(*pdf);
        else
            emit failed(pdf.error());
    });
}

Result<QByteArray> pictureToPdf(const QString &program, const QString &picture, qint64 limit)
{
    return pdfFrom(runChild(program, arguments(picture, limit), limit), picture);
}

QString pdfName(const QString &pictureName)
{
    return QString(QFileInfo(pictureName).completeBaseName() + QLatin1String(".pdf"));
}

} // namespace Verder
