#pragma once

#include <QByteArray>
#include <QList>

namespace Verder {

/// A PDF that was made of others.
struct BuiltPdf
{
    QByteArray bytes;
    int pages = 0;
    int pictures = 0; ///< that were made coarser
    bool isSignatureLost
        = false; ///< a digital signature under a document does not hold under what is made of it
};

// All throw what qpdf throws. The documents were inspected, and may still crash or not come back: only for a
// process that has nothing to lose.

/// All pages of the documents one after the other, with what was filled in on them.
BuiltPdf mergedPdf(const QList<QByteArray> &documents);
/// The same document with everything in it packed better. Where that is more than \a limit bytes, its photos
/// and scans are made coarser too. Words and lines stay as they are.
BuiltPdf smallerPdf(const QByteArray &document, qint64 limit);

} // namespace Verder
