#pragma once

#include <QByteArray>
#include <QString>

class QPDF;

namespace Verder {

/// What qpdf makes of a document. `outcome` is one of "accepted", "accepted-repaired", "not-pdf",
/// "unreadable" and "needs-password".
struct PdfInspection
{
    QString outcome;
    int pages = 0;
    bool isSigned = false;
};

/// Throws nothing. May crash or not come back on a crafted document: only for a process that has nothing to
/// lose.
PdfInspection inspectPdf(const QByteArray &bytes);

/// Whether there is a digital signature in it. Throws what qpdf throws.
bool isSigned(QPDF &document);

} // namespace Verder
