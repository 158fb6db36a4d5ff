#include "PdfBuilding.h"

#include "PdfInspection.h"
#include "PictureShrinking.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace Verder {

namespace {

std::shared_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto document = std::make_shared<QPDF>();
    document->setSuppressWarnings(true);
    document->processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    return document;
}

QByteArray written(QPDF &document)
{
    constexpr int bestCompression = 9;
    Pl_Flate::setCompressionLevel(bestCompression);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setRecompressFlate(true);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true); // the same again is known for the same document
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

void append(QPDF &whole, QPDF &part)
{
    QPDFPageDocumentHelper pages(whole);
    QPDFAcroFormDocumentHelper form(whole);
    QPDFAcroFormDocumentHelper partForm(part);
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(part).getAllPages()) {
        pages.addPage(page, false);
        form.fixCopiedAnnotations(whole.getAllPages().back(), page.getObjectHandle(), partForm);
    }
}

} // namespace

BuiltPdf mergedPdf(const QList<QByteArray> &documents)
{
    QPDF whole;
    whole.setSuppressWarnings(true);
    whole.emptyPDF();
    BuiltPdf built;
    std::vector<std::shared_ptr<QPDF>> parts; // read until the whole is written
    for (const QByteArray &bytes : documents) {
        parts.push_back(opened(bytes));
        built.isSignatureLost = built.isSignatureLost || isSigned(*parts.back());
        append(whole, *parts.back());
    }
    built.pages = static_cast<int>(whole.getAllPages().size());
    built.bytes = written(whole);
    return built;
}

BuiltPdf smallerPdf(const QByteArray &document, qint64 limit)
{
    const std::shared_ptr<QPDF> pdf = opened(document);
    BuiltPdf built;
    built.isSignatureLost = isSigned(*pdf);
    built.pages = static_cast<int>(pdf->getAllPages().size());
    built.bytes = written(*pdf);
    if (built.bytes.size() > limit) {
        built.pictures = shrinkPictures(*pdf);
        built.bytes = written(*pdf);
    }
    return built;
}

} // namespace Verder
