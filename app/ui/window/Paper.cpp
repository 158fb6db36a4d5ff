#include "ui/window/Paper.h"

#include "print/SummaryPrinter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace Verder {

Paper paperOf(const std::optional<Receipt> &receipt, const Session &session, Language language)
{
    return [receipt, &session, language](QPagedPaintDevice &device) {
        return receipt ? printReceipt(device, session, *receipt, language)
                       : printSummary(device, session, language, QDateTime::currentDateTime());
    };
}

Paper coverSheetOf(
    const std::optional<Receipt> &receipt, const Session &session, SlotRef slot, Language language)
{
    return [receipt, &session, slot, language](QPagedPaintDevice &device) {
        return printCoverSheet(device, session, slot, receipt, language);
    };
}

Result<void> printToPdf(FileSystem &files, const QString &path, const Paper &paper)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        if (!paper(writer))
            return failure(ErrorKind::Io,
                QCoreApplication::translate("Paper", "The PDF could not be made. Try again."), path);
    }
    return replaceFile(files, path, bytes);
}

} // namespace Verder
