#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace Verder {

/// A part of an archive to be written.
struct ArchivePart
{
    QString name;
    QByteArray bytes;
    bool store = false; ///< never compress it
};

/// The bytes of an archive of \a parts, in their order, "mimetype" first: the same parts give the same bytes.
/// What would unpack to more than the reader allows is stored instead.
Result<QByteArray> writeArchive(const QByteArray &mimetype, const QList<ArchivePart> &parts);

} // namespace Verder
