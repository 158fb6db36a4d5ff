#include "PdfInspection.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <QRegularExpression>

#include <exception>

namespace Verder {

namespace {

/// Readers look for the header in the first kilobyte (ISO 32000-1, annex H, note 13).
bool hasHeader(const QByteArray &bytes)
{
    static const QRegularExpression header(QStringLiteral("%PDF-[0-9]\\.[0-9]"));
    return header.match(QString::fromLatin1(bytes.left(1024))).hasMatch();
}

/// A page is readable when it has a size and its content can be decoded. Old warnings do not count against
/// it.
bool isReadable(QPDF &document, QPDFPageObjectHelper &page)
{
    document.getWarnings();
    if (!page.getObjectHandle().isDictionary() || !page.getMediaBox().isRectangle()) {
        return false;
    }
    Pl_Discard discard;
    page.pipeContents(&discard);
    return document.getWarnings().empty();
}

PdfInspection inspectPages(QPDF &document)
{
    bool isRepaired = document.anyWarnings();
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    for (QPDFPageObjectHelper &page : pages) {
        isRepaired = isRepaired || document.anyWarnings();
        bool isPageReadable = false;
        try {
            isPageReadable = isReadable(document, page);
        } catch (const std::exception &) {
            isPageReadable = false;
        }
        if (isPageReadable) {
            return {isRepaired ? QStringLiteral("accepted-repaired") : QStringLiteral("accepted"),
                static_cast<int>(pages.size())};
        }
        isRepaired = true;
    }
    return {QStringLiteral("unreadable"), 0};
}

} // namespace

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
