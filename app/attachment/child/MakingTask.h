#pragma once

#include <QByteArray>
#include <QStringList>

namespace Verder {

/// One PDF of at most \a limit bytes, made of the documents and pictures in \a files, in that order. With
/// \a isSmaller photos and scans are made coarser where that is needed for the limit.
/// The answer is a line of JSON, {"outcome", "file", "size", "pages", "pictures", "signed"}, and after it the
/// PDF where the outcome is "accepted". "file" is the number in the list of the one that is the reason why
/// not.
QByteArray madePdf(const QStringList &files, qint64 limit, bool isSmaller);

} // namespace Verder
