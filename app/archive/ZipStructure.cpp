#include "archive/ZipStructure.h"

#include "archive/FileKind.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ZipStructure)
};

constexpr qint64 endSize = 22;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr qint64 entryMaximum = 256;
constexpr qint64 nameMaximum = 200;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr quint16 utf8Flag = 0x0800;
constexpr quint16 fixedTime = 0;
constexpr quint16 fixedDate = 0x0021; // 1 January 1980
constexpr quint16 madeBy = 0x031E; // Unix, 3.0: what our writer states
constexpr quint16 localNeeded = 63; // QuaZip's own figure in local headers, whatever the method

struct Broken
{
    int rule = 0;
    QString detail;
};

template <typename T> using Checked = tl::expected<T, Broken>;

tl::unexpected<Broken> broken(int rule, QString detail)
{
    return tl::unexpected<Broken>(Broken{rule, std::move(detail)});
}

QString wordsFor(int rule)
{
    switch (rule) {
    case 1:
        return Texts::tr("its end is missing, or something stands behind it");
    case 2:
    case 3:
        return Texts::tr("it is a kind of ZIP that drafts never are");
    case 4:
    case 5:
    case 6:
        return Texts::tr("its table of contents is not in order");
    case 7:
        return Texts::tr("it holds a part that is encrypted or compressed in an unknown way");
    case 8:
        return Texts::tr("it holds a part that does not belong in a draft");
    case 9:
        return Texts::tr("it holds a part twice");
    case 10:
        return Texts::tr("its table of contents and its parts contradict each other");
    case 11:
        return Texts::tr("its parts do not follow each other without gaps");
    case 12:
        return Texts::tr("it, or a part of it, is larger than a draft can be");
    case 14:
        return Texts::tr("it does not say first that it is a draft");
    case 16:
        return Texts::tr("it holds hidden additions");
    default:
        return Texts::tr("it holds something that is no ordinary file");
    }
}

/// Little-endian fields of a header at a place in \a bytes that is known to be long enough.
class Fields
{
public:
    Fields(const QByteArray &bytes, qint64 start)
        : m_data(bytes.constData() + start)
    {
    }
    quint16 u16(int offset) const { return qFromLittleEndian<quint16>(m_data + offset); }
    quint32 u32(int offset) const { return qFromLittleEndian<quint32>(m_data + offset); }
    bool hasSignature(quint32 signature) const { return u32(0) == signature; }

private:
    const char *m_data;
};

struct Directory
{
    qint64 start = 0;
    qint64 size = 0;
    int count = 0;
};

Checked<Directory> readEnd(const QByteArray &tail, qint64 fileSize)
{
    const Fields end(tail, tail.size() - endSize);
    if (!end.hasSignature(0x06054b50) || end.u16(20) != 0)
        return broken(1, QStringLiteral("no end record in the last 22 bytes"));
    if (end.u16(4) != 0 || end.u16(6) != 0)
        return broken(2, QStringLiteral("disk number"));
    const bool hasLocator
        = tail.size() >= endSize + 20 && Fields(tail, tail.size() - endSize - 20).hasSignature(0x07064b50);
    if (hasLocator || end.u16(10) == 0xFFFF || end.u32(12) == 0xFFFFFFFF || end.u32(16) == 0xFFFFFFFF)
        return broken(3, QStringLiteral("zip64"));
    Directory directory{end.u32(16), end.u32(12), end.u16(10)};
    if (directory.start + directory.size != fileSize - endSize)
        return broken(4, QStringLiteral("the directory does not end at the end record"));
    if (end.u16(8) != end.u16(10) || directory.count == 0 || directory.count > entryMaximum)
        return broken(5, QStringLiteral("entry count %1").arg(directory.count));
    if (directory.size > directory.count * (centralSize + nameMaximum))
        return broken(6, QStringLiteral("directory of %1 bytes").arg(directory.size));
    return directory;
}

Checked<void> checkKind(const Fields &header)
{
    const quint32 attributes = header.u32(38);
    const quint32 unixKind = attributes >> 28;
    if ((unixKind != 0 && unixKind != 8) || (attributes & 0x10) != 0)
        return broken(17, QStringLiteral("attributes %1").arg(attributes, 0, 16));
    const quint16 method = header.u16(10);
    if ((method != stored && method != deflated) || header.u16(8) != utf8Flag)
        return broken(7, QStringLiteral("method %1, flags %2").arg(method).arg(header.u16(8), 0, 16));
    if (header.u16(30) != 0 || header.u16(32) != 0)
        return broken(16, QStringLiteral("extra field or comment in the directory"));
    const quint16 needed = method == stored ? 10 : 20;
    if (header.u16(4) != madeBy || header.u16(6) != needed || header.u16(12) != fixedTime
        || header.u16(14) != fixedDate || header.u16(36) > (method == deflated ? 1 : 0) || attributes != 0)
        return broken(6, QStringLiteral("versions, time or attributes"));
    if (header.u16(34) != 0)
        return broken(2, QStringLiteral("disk number of an entry"));
    return {};
}

Checked<ArchiveEntry> readCentral(const QByteArray &bytes, qint64 &at)
{
    if (bytes.size() - at < centralSize || !Fields(bytes, at).hasSignature(0x02014b50))
        return broken(6, QStringLiteral("no header at %1 of the directory").arg(at));
    const Fields header(bytes, at);
    const qint64 nameLength = header.u16(28);
    const qint64 whole = centralSize + nameLength + header.u16(30) + header.u16(32);
    if (bytes.size() - at < whole)
        return broken(6, QStringLiteral("header at %1 runs out of the directory").arg(at));
    if (const auto checked = checkKind(header); !checked)
        return tl::unexpected(checked.error());
    const QByteArray name = bytes.mid(at + centralSize, nameLength);
    // Bytes above 0x7F never are in an allowed name; as replacement characters they stay distinguishable from
    // one.
    if (name.endsWith('/'))
        return broken(17, QStringLiteral("folder entry"));
    at += whole;
    return ArchiveEntry{QString::fromUtf8(name), header.u16(10) == deflated, header.u32(16), header.u32(20),
        header.u32(24), header.u32(42), header.u32(42) + localSize + nameLength};
}

Checked<void> checkSizes(const ArchiveEntry &entry, const EntryRule &rule)
{
    if (entry.size > rule.maximum || entry.packedSize > rule.maximum + archiveRatioFrom)
        return broken(12, QStringLiteral("%1 has %2 bytes").arg(entry.name).arg(entry.size));
    if (entry.size > archiveRatioFrom && entry.size > entry.packedSize * archiveRatio)
        return broken(12, QStringLiteral("%1 unpacks to more than 200 times its size").arg(entry.name));
    if (!entry.isDeflated && entry.packedSize != entry.size)
        return broken(6, QStringLiteral("%1 is stored with two sizes").arg(entry.name));
    if (rule.storedOnly && entry.isDeflated)
        return broken(7, QStringLiteral("%1 is compressed").arg(entry.name));
    return {};
}

Checked<void> checkName(const ArchiveEntry &entry, const ArchiveRules &rules)
{
    if (entry.name == QLatin1String("mimetype"))
        return checkSizes(entry, EntryRule{{}, rules.mimetype.size(), true});
    for (const EntryRule &rule : rules.entries) {
        if (rule.name.match(entry.name).hasMatch())
            return checkSizes(entry, rule);
    }
    return broken(8, entry.name.left(100));
}

Checked<QList<ArchiveEntry>> readDirectory(
    const QByteArray &bytes, const Directory &directory, const ArchiveRules &rules)
{
    QList<ArchiveEntry> entries;
    QSet<QString> names;
    qint64 at = 0;
    qint64 expectedStart = 0;
    for (int i = 0; i < directory.count; ++i) {
        auto entry = readCentral(bytes, at);
        if (!entry)
            return tl::unexpected(entry.error());
        if (names.contains(entry->name.toCaseFolded()))
            return broken(9, entry->name.left(100));
        names.insert(entry->name.toCaseFolded());
        if (const auto checked = checkName(*entry, rules); !checked)
            return tl::unexpected(checked.error());
        if (entry->start != expectedStart)
            return broken(11, QStringLiteral("%1 starts at %2").arg(entry->name).arg(entry->start));
        expectedStart = entry->dataStart + entry->packedSize;
        entries.append(*entry);
    }
    if (at != bytes.size())
        return broken(5, QStringLiteral("more in the directory than it counts"));
    if (expectedStart != directory.start)
        return broken(11, QStringLiteral("a gap before the directory"));
    return entries;
}

/// Local headers are compared with what the directory says of them, byte by byte.
Checked<void> checkLocal(const QByteArray &bytes, const ArchiveEntry &entry)
{
    const qint64 nameLength = entry.dataStart - entry.start - localSize;
    if (bytes.size() < localSize + nameLength)
        return broken(10, QStringLiteral("%1 has no local header").arg(entry.name));
    const Fields header(bytes, 0);
    if (!header.hasSignature(0x04034b50))
        return broken(10, QStringLiteral("%1 has no local header").arg(entry.name));
    if (header.u16(28) != 0)
        return broken(16, QStringLiteral("%1 has a local extra field").arg(entry.name));
    const quint16 method = entry.isDeflated ? deflated : stored;
    const bool isEqual = header.u16(4) == localNeeded && header.u16(6) == utf8Flag && header.u16(8) == method
        && header.u16(10) == fixedTime && header.u16(12) == fixedDate && header.u32(14) == entry.crc
        && header.u32(18) == entry.packedSize && header.u32(22) == entry.size && header.u16(26) == nameLength
        && QString::fromUtf8(bytes.mid(localSize, nameLength)) == entry.name;
    if (!isEqual)
        return broken(10, QStringLiteral("%1 differs from the directory").arg(entry.name));
    return {};
}

Error explain(const Broken &what, const QString &fileName, const QByteArray &head, const ArchiveRules &rules)
{
    const QString detail = QStringLiteral("Z%1: %2").arg(what.rule, 2, 10, QLatin1Char('0')).arg(what.detail);
    if (!claimsMimetype(head, rules.mimetype)) {
        Error error = notAnArchive(fileName, head, -1, rules.mimetype);
        error.detail = detail;
        return error;
    }
    const QString message
        = Texts::tr("“%1” is damaged or was changed by another program: %2. Open an earlier copy of "
                    "it, for example from a backup.");
    return Error{ErrorKind::Damaged, message.arg(fileName, wordsFor(what.rule)), detail};
}

Checked<void> checkMimetype(
    const QList<ArchiveEntry> &entries, const QByteArray &head, const ArchiveRules &rules)
{
    if (entries.first().name != QLatin1String("mimetype") || !claimsMimetype(head, rules.mimetype)
        || entries.first().size != rules.mimetype.size())
        return broken(14, QStringLiteral("mimetype is not first"));
    return {};
}

} // namespace

Result<QList<ArchiveEntry>> checkZipStructure(File &file, const ArchiveRules &rules, const QString &fileName)
{
    const auto size = file.size();
    if (!size)
        return tl::unexpected(size.error());
    const auto head = file.read(0, 512);
    if (!head)
        return tl::unexpected(head.error());
    const auto refused = [&](const Broken &what) {
        return tl::unexpected(explain(what, fileName, *head, rules));
    };
    if (*size > rules.fileMaximum)
        return refused({12, QStringLiteral("file of %1 bytes").arg(*size)});
    const auto tail = file.read(std::max<qint64>(0, *size - endSize - 20), endSize + 20);
    if (!tail)
        return tl::unexpected(tail.error());
    if (tail->size() < endSize || !Fields(*tail, tail->size() - endSize).hasSignature(0x06054b50))
        return tl::unexpected(notAnArchive(fileName, *head, *size, rules.mimetype));

    const auto directory = readEnd(*tail, *size);
    if (!directory)
        return refused(directory.error());
    const auto bytes = file.read(directory->start, directory->size);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto entries = readDirectory(*bytes, *directory, rules);
    if (!entries)
        return refused(entries.error());
    for (const ArchiveEntry &entry : std::as_const(*entries)) {
        const auto local = file.read(entry.start, entry.dataStart - entry.start);
        if (!local)
            return tl::unexpected(local.error());
        if (const auto checked = checkLocal(*local, entry); !checked)
            return refused(checked.error());
    }
    if (const auto checked = checkMimetype(*entries, *head, rules); !checked)
        return refused(checked.error());
    return *std::move(entries);
}

QString brokenRule(const Error &error)
{
    const bool isRule = error.detail.size() > 3 && error.detail.at(0) == QLatin1Char('Z')
        && error.detail.at(3) == QLatin1Char(':');
    return isRule ? error.detail.left(3) : QString();
}

} // namespace Verder
