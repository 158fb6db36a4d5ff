#pragma once

#include "archive/ArchiveRules.h"

#include <optional>

namespace Verder {

/// An entry of a broken archive, found by its own header.
struct SalvagedEntry
{
    QByteArray bytes; ///< unpacked, and whole by its checksum
    qint64 end = 0; ///< where the next entry starts
};

/// Looks for an entry in \a start, the first bytes of a file, without its directory: whole by its own
/// checksum, or not at all. Costs no more than a few entries of \a maximum bytes.
std::optional<SalvagedEntry> salvageEntry(const QByteArray &start, const QString &name, qint64 maximum);

/// Where the content of the entry with that name starts; -1: its header is not in \a start.
qint64 findStoredEntry(const QByteArray &start, const QString &name);
/// The size of the header of an entry of that name.
qint64 entryHeaderSize(const QString &name);

} // namespace Verder
