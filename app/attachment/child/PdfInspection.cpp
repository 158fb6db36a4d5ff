#include "PdfInspection.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <QRegularExpression>

#include <exception>
#include <vector>

namespace Verder {

namespace {

/// Readers look for the header in the first kilobyte (ISO 32000-1, annex H, note 13).
bool hasHeader(const QByteArray &bytes)
{
    static const QRegularExpression header(QStringLiteral("%PDF-[0-9]"));
    return header.match(QString::fromLatin1(bytes.left(1024))).hasMatch();
}

/// A page is readable when its content can be decoded; qpdf repairs the rest, and readers do too.
bool isReadable(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle object = page.getObjectHandle();
    if (!object.isDictionary() && !object.isStream()) {
        return false;
    }
    try {
        Pl_Discard discard;
        page.pipeContents(&discard);
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

PdfInspection inspectPages(QPDF &document)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    bool isRepaired = false;
    for (QPDFPageObjectHelper &page : pages) {
        const bool isPageReadable = isReadable(page);
        isRepaired
            = isRepaired || document.anyWarnings() || !isPageReadable || !page.getMediaBox().isRectangle();
        if (isPageReadable) {
            return {isRepaired ? QStringLiteral("accepted-repaired") : QStringLiteral("accepted"),
                static_cast<int>(pages.size()), isSigned(document)};
        }
    }
    return {QStringLiteral("unreadable"), 0};
}

} // namespace

/// ISO 32000-1, 12.7.2: the first bit says that there are signatures.
bool isSigned(QPDF &document)
{
    QPDFObjectHandle form = document.getRoot().getKey("/AcroForm");
    QPDFObjectHandle flags = form.isDictionary() ? form.getKey("/SigFlags") : QPDFObjectHandle::newNull();
    return flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

PdfInspection inspectPdf(const QByteArray &bytes)
{
    if (!hasHeader(bytes)) {
        return {QStringLiteral("not-pdf"), 0};
    }
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        // A document with only an owner password opens with the empty user password.
        document.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
        return inspectPages(document);
    } catch (const QPDFExc &problem) {
        const bool isLocked = problem.getErrorCode() == qpdf_e_password;
        return {isLocked ? QStringLiteral("needs-password") : QStringLiteral("unreadable"), 0};
    } catch (const std::exception &) {
        return {QStringLiteral("unreadable"), 0};
    }
}

} // namespace Verder
