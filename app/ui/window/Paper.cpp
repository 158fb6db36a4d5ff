#include "ui/window/Paper.h"

#include "print/SummaryPrinter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace Verder {

namespace {

void paint(QPagedPaintDevice &device, const std::optional<Receipt> &receipt, const Session &session,
    Language language)
{
    if (receipt)
        printReceipt(device, session, *receipt, language);
    else
        printSummary(device, session, language, QDateTime::currentDateTime());
}

} // namespace

void printOnPaper(
    QWidget *parent, const std::optional<Receipt> &receipt, const Session &session, Language language)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        paint(printer, receipt, session, language);
}

Result<void> printToPdf(FileSystem &files, const QString &path, const std::optional<Receipt> &receipt,
    const Session &session, Language language)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        paint(writer, receipt, session, language);
    }
    return replaceFile(files, path, bytes);
}

} // namespace Verder
