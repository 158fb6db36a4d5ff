#include "archive/ArchiveReader.h"
#include "archive/ArchiveWriter.h"
#include "archive/ZipBuilder.h"
#include "archive/ZipStructure.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace Verder;

namespace {

const QByteArray mimetype = QByteArrayLiteral("application/vnd.example+zip");

ArchiveRules exampleRules()
{
    ArchiveRules rules;
    rules.mimetype = mimetype;
    rules.entries = {{QRegularExpression(QStringLiteral("\\A[a-z]+\\.json\\z")), 4 * 1024 * 1024, false},
        {QRegularExpression(QStringLiteral("\\Aattachments/[0-9a-f]+\\z")), 16 * 1024 * 1024, true}};
    rules.fileMaximum = 8 * 1024 * 1024;
    return rules;
}

/// Three entries as the writer would make them.
ZipBuilder goodArchive()
{
    ZipBuilder archive;
    archive.entries = {ZipEntry::stored("mimetype", mimetype),
        ZipEntry::deflated("answers.json", QByteArray(5000, 'a') + "b"),
        ZipEntry::stored("attachments/0a", "%PDF")};
    return archive;
}

/// Files given as bytes, opened as the program does.
class Shelf
{
public:
    Result<ArchiveReader> open(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.tfa"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return ArchiveReader::open(*m_files, path, exampleRules());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files = systemFiles();
};

/// One way of breaking an archive, and the rule that must find it.
struct Defect
{
    const char *rule;
    const char *what;
    std::function<void(ZipBuilder &)> make;
};

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
                a.entries[2] = ZipEntry::deflated("attachments/0a", "%PDF");
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
                a.entries[2] = ZipEntry::stored("attachments/0a", QByteArray(9 * 1024 * 1024, 'a'));
            }},
    };
}

QByteArray broken(const Defect &defect)
{
    ZipBuilder archive = goodArchive();
    defect.make(archive);
    return archive.bytes();
}

QList<Defect> structureDefects()
{
    return endDefects() + entryDefects() + sizeDefects();
}

} // namespace

TEST_CASE("an archive made by hand as the writer makes it is read", "[archive]")
{
    Shelf shelf;
    const auto reader = shelf.open(goodArchive().bytes());
    INFO((reader ? QString() : reader.error().detail).toStdString());
    REQUIRE(reader);
    CHECK(reader->entries().size() == 3);
    CHECK(reader->read(QStringLiteral("answers.json")) == QByteArray(5000, 'a') + "b");
    CHECK(reader->read(QStringLiteral("attachments/0a")) == QByteArray("%PDF"));
}

TEST_CASE("every broken rule of the structure is refused by its own number", "[archive]")
{
    Shelf shelf;
    for (const Defect &defect : structureDefects()) {
        const auto reader = shelf.open(broken(defect));
        INFO(defect.what);
        REQUIRE_FALSE(reader);
        INFO(reader.error().detail.toStdString());
        CHECK(brokenRule(reader.error()) == QLatin1String(defect.rule));
        CHECK(reader.error().message.contains(QStringLiteral("a.tfa")));
    }
    std::cout << structureDefects().size() << " broken archives refused\n";
}

TEST_CASE("an entry that does not unpack to exactly what it claims is damaged", "[archive]")
{
    Shelf shelf;
    const QString name = QStringLiteral("answers.json");
    const auto readBroken = [&](const std::function<void(ZipEntry &)> &change) {
        ZipBuilder archive = goodArchive();
        change(json(archive));
        const auto reader = shelf.open(archive.bytes());
        REQUIRE(reader);
        const auto bytes = reader->read(name);
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().kind == ErrorKind::Damaged);
        CHECK(brokenRule(bytes.error()) == QStringLiteral("Z13"));
    };
    SECTION("another checksum")
    {
        readBroken([](ZipEntry &entry) { entry.crc ^= 1; });
    }
    SECTION("bytes behind the stream")
    {
        readBroken([](ZipEntry &entry) { entry.packed += "hidden"; });
    }
    SECTION("a stream without an end")
    {
        readBroken([](ZipEntry &entry) { entry.packed.chop(1); });
    }
    SECTION("more than it claims")
    {
        readBroken([](ZipEntry &entry) { entry.size -= 1; });
    }
    SECTION("less than it claims")
    {
        readBroken([](ZipEntry &entry) { entry.size += 1; });
    }
    SECTION("no stream at all")
    {
        readBroken([](ZipEntry &entry) { entry.packed.fill('\xFF'); });
    }
}

TEST_CASE("an archive with a changed bit is refused, or says the same", "[archive]")
{
    Shelf shelf;
    const QByteArray good = goodArchive().bytes();
    const auto contents = [](const Result<ArchiveReader> &reader) {
        QList<Result<QByteArray>> all;
        for (const ArchiveEntry &entry : reader->entries())
            all.append(reader->read(entry.name));
        return all;
    };
    const auto isRead = [](const Result<QByteArray> &bytes) {
        return bytes.has_value();
    };
    const auto original = contents(shelf.open(good));
    int accepted = 0;
    for (qsizetype i = 0; i < good.size() * 8; ++i) {
        QByteArray bytes = good;
        bytes[i / 8] = static_cast<char>(bytes.at(i / 8) ^ (1 << (i % 8)));
        const auto reader = shelf.open(bytes);
        const auto read = reader ? contents(reader) : QList<Result<QByteArray>>();
        if (!reader || !std::all_of(read.begin(), read.end(), isRead))
            continue;
        INFO(i);
        CHECK(std::equal(read.begin(), read.end(), original.begin(), original.end(),
            [](const auto &a, const auto &b) { return *a == *b; }));
        ++accepted;
    }
    // What means nothing: the bit that says whether an entry is text, the bits that fill up the last byte of
    // a stream, and whatever in another's name makes one that is allowed too.
    CHECK(accepted < 30);
}

TEST_CASE("what the writer makes is read back, and always in the same bytes", "[archive]")
{
    Shelf shelf;
    const QByteArray repetitive(1024 * 1024, 'a');
    const QList<ArchivePart> parts{{QStringLiteral("answers.json"), "{}"},
        {QStringLiteral("form.json"), repetitive}, {QStringLiteral("empty.json"), {}},
        {QStringLiteral("attachments/0a"), "%PDF", true}};
    const auto bytes = writeArchive(mimetype, parts);
    REQUIRE(bytes);
    CHECK(writeArchive(mimetype, parts) == *bytes);
    const auto reader = shelf.open(*bytes);
    INFO((reader ? QString() : reader.error().detail).toStdString());
    REQUIRE(reader);
    for (const ArchivePart &part : parts)
        CHECK(reader->read(part.name) == part.bytes);
    CHECK(reader->read(QStringLiteral("mimetype")) == mimetype);
    // It would unpack to more than 200 times its size.
    CHECK_FALSE(reader->find(QStringLiteral("form.json"))->isDeflated);
}

TEST_CASE("a file that is no archive is called what it seems to be", "[archive]")
{
    struct Case
    {
        QByteArray bytes;
        const char *words;
        ErrorKind kind;
    };
    const QByteArray good = goodArchive().bytes();
    ZipBuilder office;
    office.entries = {ZipEntry::deflated("[Content_Types].xml", "<Types/>")};
    ZipBuilder libreOffice;
    libreOffice.entries = {ZipEntry::stored("mimetype", "application/vnd.oasis.opendocument.text")};
    ZipBuilder other;
    other.entries = {ZipEntry::deflated("readme.txt", "hello")};
    const QList<Case> cases{
        {"", "is empty", ErrorKind::Damaged},
        {QByteArray(5000, '\0'), "zeros", ErrorKind::Damaged},
        {good.left(good.size() / 2), "end of", ErrorKind::Damaged},
        {good.left(good.size() - 1), "end of", ErrorKind::Damaged},
        {good + "x", "end of", ErrorKind::Damaged},
        {"%PDF-1.7\n...", "PDF", ErrorKind::BadInput},
        {"\r\n<!DOCTYPE HTML><title>Sign in</title>", "web page", ErrorKind::BadInput},
        {"\x89PNG\r\n", "picture", ErrorKind::BadInput},
        {office.bytes(), "Word", ErrorKind::BadInput},
        {libreOffice.bytes(), "LibreOffice", ErrorKind::BadInput},
        {other.bytes(), "another program", ErrorKind::BadInput},
        {ZipBuilder().bytes(), "without any content", ErrorKind::BadInput},
        {"Dear Sir or Madam", "no draft", ErrorKind::BadInput},
    };
    Shelf shelf;
    for (const Case &one : cases) {
        const auto reader = shelf.open(one.bytes);
        REQUIRE_FALSE(reader);
        INFO(reader.error().message.toStdString());
        CHECK(reader.error().message.contains(QLatin1String(one.words)));
        CHECK(reader.error().kind == one.kind);
    }
}

TEST_CASE("public archives that trouble readers are all refused", "[archive]")
{
    const QString vectors = qEnvironmentVariable("VERDER_VECTORS");
    if (vectors.isEmpty()) {
        WARN("skipped: VERDER_VECTORS is not set");
        return;
    }
    const auto files = systemFiles();
    int refused = 0;
    QDirIterator found(
        QDir(vectors).filePath(QStringLiteral("zip")), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        const auto reader = ArchiveReader::open(*files, path, exampleRules());
        INFO(path.toStdString());
        REQUIRE_FALSE(reader);
        CHECK_FALSE(reader.error().message.isEmpty());
        CHECK_FALSE(brokenRule(reader.error()).isEmpty());
        ++refused;
    }
    CHECK(refused > 100);
    std::cout << refused << " public archives refused\n";
}
