#include "archive/ZipDefects.h"

namespace Verder {

namespace {

ZipEntry &json(ZipBuilder &archive)
{
    return archive.entries[1];
}

/// The first bytes of an entry's data, which then stand in its header: so that everything else stays in its
/// place.
QByteArray takeFront(ZipEntry &entry)
{
    const QByteArray front = entry.packed.left(4);
    entry.packedSize = static_cast<quint32>(entry.packed.size());
    entry.packed.remove(0, 4);
    return front;
}

QList<Defect> endDefects()
{
    return {
        {"Z01", "bytes behind the end",
            [](ZipBuilder &a) {
                a.behind = "x";
            }},
        {"Z01", "nothing where the end record should be",
            [](ZipBuilder &a) {
                a.behind = QByteArray(22, '\0');
            }},
        {"Z01", "a comment",
            [](ZipBuilder &a) {
                a.comment = "hello";
            }},
        {"Z04", "an archive within the comment",
            [](ZipBuilder &a) {
                a.comment = goodArchive().bytes();
            }},
        {"Z02", "another disk",
            [](ZipBuilder &a) {
                a.disk = 1;
            }},
        {"Z02", "the directory on another disk",
            [](ZipBuilder &a) {
                a.directoryDisk = 1;
            }},
        {"Z02", "an entry on another disk",
            [](ZipBuilder &a) {
                json(a).disk = 1;
            }},
        {"Z03", "a count for zip64",
            [](ZipBuilder &a) {
                a.count = 0xFFFF;
            }},
        {"Z03", "a start for zip64",
            [](ZipBuilder &a) {
                a.directoryStart = 0xFFFFFFFF;
            }},
        {"Z03", "a zip64 locator",
            [](ZipBuilder &a) {
                a.afterDirectory = QByteArray("PK\x06\x07") + QByteArray(16, '\0');
            }},
        {"Z04", "bytes behind the directory",
            [](ZipBuilder &a) {
                a.afterDirectory = "xyz";
            }},
        {"Z04", "a directory that starts too early",
            [](ZipBuilder &a) {
                a.directoryStart = 5;
            }},
        {"Z04", "a directory that is too short",
            [](ZipBuilder &a) {
                a.directorySize = 10;
            }},
        {"Z05", "two counts",
            [](ZipBuilder &a) {
                a.countHere = 2;
            }},
        {"Z05", "too small a count",
            [](ZipBuilder &a) {
                a.count = 2;
            }},
        {"Z05", "no entries",
            [](ZipBuilder &a) {
                a.count = 0;
            }},
        {"Z05", "300 entries",
            [](ZipBuilder &a) {
                for (int i = 0; i < 300; ++i)
                    a.entries.append(ZipEntry::stored("attachments/" + QByteArray::number(i), {}));
            }},
        {"Z06", "too large a count",
            [](ZipBuilder &a) {
                a.count = 4;
            }},
    };
}

QList<Defect> entryDefects()
{
    return {
        {"Z06", "another maker",
            [](ZipBuilder &a) {
                json(a).madeBy = 0x0014;
            }},
        {"Z06", "another version",
            [](ZipBuilder &a) {
                json(a).needed = 45;
            }},
        {"Z06", "a time",
            [](ZipBuilder &a) {
                json(a).time = 1;
            }},
        {"Z06", "a date",
            [](ZipBuilder &a) {
                json(a).date = 0x5000;
            }},
        {"Z06", "attributes",
            [](ZipBuilder &a) {
                json(a).external = 1;
            }},
        {"Z06", "internal attributes",
            [](ZipBuilder &a) {
                json(a).internal = 2;
            }},
        {"Z06", "a stored entry of two sizes",
            [](ZipBuilder &a) {
                a.entries[2].size = 5;
            }},
        {"Z07", "encryption",
            [](ZipBuilder &a) {
                json(a).flags = 0x0801;
            }},
        {"Z07", "a descriptor",
            [](ZipBuilder &a) {
                json(a).flags = 0x0808;
            }},
        {"Z07", "no UTF-8 flag",
            [](ZipBuilder &a) {
                json(a).flags = 0;
            }},
        {"Z07", "bzip2",
            [](ZipBuilder &a) {
                json(a).method = 12;
            }},
        {"Z07", "a compressed attachment",
            [](ZipBuilder &a) {
                a.entries[2] = ZipEntry::deflated(exampleAttachmentName, "%PDF");
            }},
        {"Z08", "an unknown name",
            [](ZipBuilder &a) {
                json(a).name = "virus.exe";
            }},
        {"Z08", "a path upwards",
            [](ZipBuilder &a) {
                json(a).name = "../answers.json";
            }},
        {"Z08", "an absolute path",
            [](ZipBuilder &a) {
                json(a).name = "/answers.json";
            }},
        {"Z08", "a drive",
            [](ZipBuilder &a) {
                json(a).name = "C:\\answers.json";
            }},
        {"Z08", "a NUL in a name",
            [](ZipBuilder &a) {
                json(a).name = QByteArray("answers.json\0", 13);
            }},
        {"Z08", "a line end in a name",
            [](ZipBuilder &a) {
                json(a).name = "answers.json\n";
            }},
        {"Z08", "no UTF-8",
            [](ZipBuilder &a) {
                json(a).name = "answers\xFF.json";
            }},
        {"Z08", "no name",
            [](ZipBuilder &a) {
                json(a).name = "";
            }},
        {"Z09", "a name twice",
            [](ZipBuilder &a) {
                a.entries.append(json(a));
            }},
        {"Z09", "a name twice but for case",
            [](ZipBuilder &a) {
                a.entries.append(json(a));
                a.entries.last().name = "Answers.json";
            }},
        {"Z09", "mimetype once more",
            [](ZipBuilder &a) {
                a.entries.append(a.entries.first());
            }},
        {"Z10", "another local name",
            [](ZipBuilder &a) {
                json(a).localName = "answerz.json";
            }},
        {"Z10", "a longer local name",
            [](ZipBuilder &a) {
                json(a).localName = json(a).name + takeFront(json(a));
            }},
        {"Z10", "another local method",
            [](ZipBuilder &a) {
                json(a).localMethod = 0;
            }},
        {"Z10", "other local flags",
            [](ZipBuilder &a) {
                json(a).localFlags = 0;
            }},
        {"Z10", "another local checksum",
            [](ZipBuilder &a) {
                json(a).localCrc = 1;
            }},
        {"Z10", "another local packed size",
            [](ZipBuilder &a) {
                json(a).localPackedSize = 1;
            }},
        {"Z10", "another local size",
            [](ZipBuilder &a) {
                json(a).localSize = 1;
            }},
        {"Z11", "a gap between entries",
            [](ZipBuilder &a) {
                json(a).gapBefore = "hidden";
            }},
        {"Z11", "something before the first entry",
            [](ZipBuilder &a) {
                a.entries[0].gapBefore = "MZ";
            }},
        {"Z11", "a gap before the directory",
            [](ZipBuilder &a) {
                a.beforeDirectory = "hidden";
            }},
        {"Z11", "two entries at one place",
            [](ZipBuilder &a) {
                a.entries[2].start = 0;
            }},
        {"Z11", "entries out of order",
            [](ZipBuilder &a) {
                json(a).start = 4000;
            }},
        {"Z14", "no mimetype first",
            [](ZipBuilder &a) {
                a.entries.move(0, 1);
            }},
        {"Z14", "another mimetype",
            [](ZipBuilder &a) {
                a.entries[0] = ZipEntry::stored("mimetype", "application/zip");
            }},
        {"Z14", "no mimetype at all",
            [](ZipBuilder &a) {
                a.entries.removeFirst();
            }},
        {"Z16", "an extra field in the directory",
            [](ZipBuilder &a) {
                json(a).centralExtra = "ux\x01";
            }},
        {"Z16", "a local extra field",
            [](ZipBuilder &a) {
                json(a).localExtra = takeFront(json(a));
            }},
        {"Z16", "a comment of an entry",
            [](ZipBuilder &a) {
                json(a).comment = "psst";
            }},
        {"Z17", "a symbolic link",
            [](ZipBuilder &a) {
                json(a).external = 0xA1FF0000;
            }},
        {"Z17", "a folder by attribute",
            [](ZipBuilder &a) {
                json(a).external = 0x10;
            }},
        {"Z17", "a folder by name",
            [](ZipBuilder &a) {
                json(a).name = "answers/";
            }},
    };
}

QList<Defect> sizeDefects()
{
    return {
        {"Z12", "an entry that claims 3 GB",
            [](ZipBuilder &a) {
                json(a).size = 3'000'000'000;
            }},
        {"Z12", "an entry that unpacks to more than it may",
            [](ZipBuilder &a) {
                json(a) = ZipEntry::deflated("answers.json", QByteArray(5 * 1024 * 1024, 'a'));
            }},
        {"Z12", "an entry that unpacks to 1000 times its size",
            [](ZipBuilder &a) {
                json(a) = ZipEntry::deflated("answers.json", QByteArray(1024 * 1024, 'a'));
            }},
        {"Z12", "a file that is too large",
            [](ZipBuilder &a) {
                a.entries[2] = ZipEntry::stored(exampleAttachmentName, QByteArray(9 * 1024 * 1024, 'a'));
            }},
    };
}

} // namespace

ZipBuilder goodArchive(const QByteArray &mimetype)
{
    ZipBuilder archive;
    archive.entries = {ZipEntry::stored("mimetype", mimetype),
        ZipEntry::deflated("answers.json", QByteArray(5000, 'a') + "b"),
        ZipEntry::stored(exampleAttachmentName, "%PDF")};
    return archive;
}

QList<Defect> structureDefects()
{
    return endDefects() + entryDefects() + sizeDefects();
}

QByteArray brokenArchive(const Defect &defect, const QByteArray &mimetype)
{
    ZipBuilder archive = goodArchive(mimetype);
    defect.make(archive);
    return archive.bytes();
}

} // namespace Verder
