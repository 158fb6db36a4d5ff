#include "archive/ArchiveWriter.h"

#include "archive/ArchiveRules.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)
};

tl::unexpected<Error> failed(const QString &step, int zipError)
{
    return failure(ErrorKind::Internal,
        Texts::tr("The draft could not be put together. Try again, or save a copy."),
        QStringLiteral("%1: zip error %2").arg(step).arg(zipError));
}

/// Would it unpack to more than the reader allows? qCompress adds ten bytes of its own to the same stream.
bool packsTooWell(const QByteArray &bytes)
{
    return bytes.size() > archiveRatioFrom && (qCompress(bytes).size() - 10) * archiveRatio < bytes.size();
}

Result<void> addPart(QuaZip &zip, const ArchivePart &part)
{
    QuaZipNewInfo info(part.name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.externalAttr = 0;
    const bool store = part.store || packsTooWell(part.bytes);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, store ? 0 : Z_DEFLATED, store ? 0 : 6))
        return failed(QStringLiteral("open ") + part.name, file.getZipError());
    if (file.write(part.bytes) != part.bytes.size() || file.getZipError() != UNZ_OK)
        return failed(QStringLiteral("write ") + part.name, file.getZipError());
    file.close();
    if (file.getZipError() != UNZ_OK)
        return failed(QStringLiteral("close ") + part.name, file.getZipError());
    return {};
}

} // namespace

Result<QByteArray> writeArchive(const QByteArray &mimetype, const QList<ArchivePart> &parts)
{
    // In memory, because QuaZip hides errors of its device; the bytes then go through File, which does not.
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    zip.setDataDescriptorWritingEnabled(false);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return failed(QStringLiteral("open"), zip.getZipError());
    auto done = addPart(zip, ArchivePart{QStringLiteral("mimetype"), mimetype, true});
    for (const ArchivePart &part : parts) {
        if (done)
            done = addPart(zip, part);
    }
    if (!done)
        return tl::unexpected(done.error());
    zip.close();
    if (zip.getZipError() != UNZ_OK)
        return failed(QStringLiteral("close"), zip.getZipError());
    return buffer.data();
}

} // namespace Verder
