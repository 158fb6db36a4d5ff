#pragma once

#include "archive/Deflate.h"
#include "base/Result.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace Verder {

/// A part of an archive to be written.
struct ArchivePart
{
    QString name;
    QByteArray bytes;
    bool store = false; ///< never compress it
    std::optional<PackedBytes> packed = {}; ///< of the bytes, where that is known already
};

/// Takes the bytes of an archive as they come, in order.
using ArchiveSink = std::function<Result<void>(const QByteArray &)>;

/// Writes an archive part by part, so that only one part is in memory at a time. Owned by whoever has the
/// sink.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(ArchiveSink sink);
    ~ArchiveWriter();

    /// "mimetype", the first entry.
    Result<void> begin(const QByteArray &mimetype);
    /// What would unpack to more than the reader allows is stored instead.
    Result<void> add(const ArchivePart &part);
    /// The directory; nothing may follow.
    Result<void> finish();

private:
    struct Zip;
    Result<void> flush();

    ArchiveSink m_sink;
    std::unique_ptr<Zip> m_zip;
};

/// The bytes of an archive of \a parts, in their order, "mimetype" first: the same parts give the same bytes.
Result<QByteArray> writeArchive(const QByteArray &mimetype, const QList<ArchivePart> &parts);

} // namespace Verder
