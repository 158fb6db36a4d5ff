#pragma once

#include "base/Result.h"

namespace Verder {

/// Judges a file that is no whole archive with that \a mimetype, by its first bytes (\a head) and its \a
/// size: Damaged where it was one, else BadInput, with a sentence that says what it seems to be instead.
Error notAnArchive(const QString &fileName, const QByteArray &head, qint64 size, const QByteArray &mimetype);

/// Does a file with these first bytes claim to be an archive with that \a mimetype?
bool claimsMimetype(const QByteArray &head, const QByteArray &mimetype);

} // namespace Verder
