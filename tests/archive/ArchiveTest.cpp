#include "archive/ArchiveReader.h"
#include "archive/ArchiveWriter.h"
#include "archive/ZipDefects.h"
#include "archive/ZipStructure.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <functional>
#include <iostream>

using namespace Verder;

namespace {

ArchiveRules exampleRules()
{
    ArchiveRules rules;
    rules.mimetype = exampleMimetype;
    rules.entries = {{QRegularExpression(QStringLiteral("\\A[a-z]+\\.json\\z")), 4 * 1024 * 1024, false},
        {QRegularExpression(QStringLiteral("\\Aattachments/[0-9a-f]+\\z")), 16 * 1024 * 1024, true}};
    rules.fileMaximum = 8 * 1024 * 1024;
    return rules;
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

} // namespace

TEST_CASE("an archive made by hand as the writer makes it is read", "[archive]")
{
    Shelf shelf;
    const auto reader = shelf.open(goodArchive().bytes());
    INFO((reader ? QString() : reader.error().detail).toStdString());
    REQUIRE(reader);
    CHECK(reader->entries().size() == 3);
    CHECK(reader->read(QStringLiteral("answers.json")) == QByteArray(5000, 'a') + "b");
    CHECK(reader->read(QString::fromLatin1(exampleAttachmentName)) == QByteArray("%PDF"));
}

TEST_CASE("every broken rule of the structure is refused by its own number", "[archive]")
{
    Shelf shelf;
    for (const Defect &defect : structureDefects()) {
        const auto reader = shelf.open(brokenArchive(defect));
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
        change(archive.entries[1]);
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
    const auto bytes = writeArchive(exampleMimetype, parts);
    REQUIRE(bytes);
    CHECK(writeArchive(exampleMimetype, parts) == *bytes);
    const auto reader = shelf.open(*bytes);
    INFO((reader ? QString() : reader.error().detail).toStdString());
    REQUIRE(reader);
    for (const ArchivePart &part : parts)
        CHECK(reader->read(part.name) == part.bytes);
    CHECK(reader->read(QStringLiteral("mimetype")) == exampleMimetype);
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
    ZipBuilder zipped;
    zipped.entries = {ZipEntry::deflated("case/Jansen.tfa", good)};
    ZipBuilder locked;
    locked.entries = {ZipEntry::deflated("Jansen.pdf", "secret")};
    locked.entries.first().flags = 0x0801;
    ZipBuilder other;
    other.entries = {ZipEntry::deflated("readme.txt", "hello")};
    const QList<Case> cases{
        {"", "is empty", ErrorKind::Damaged},
        {QByteArray(5000, '\0'), "zeros", ErrorKind::Damaged},
        {good.left(good.size() / 2), "end of", ErrorKind::Damaged},
        {good.left(good.size() - 1), "end of", ErrorKind::Damaged},
        {good + "x", "end of", ErrorKind::Damaged},
        {"\xEF\xBB\xBF<html><body>Log in", "web page", ErrorKind::BadInput},
        {"<?xml version=\"1.0\"?><draft/>", "website of the IND", ErrorKind::BadInput},
        {QByteArray("\x01\x02\x03\x04\x05", 5), "website of the IND", ErrorKind::BadInput},
        {zipped.bytes(), "with a draft in it", ErrorKind::BadInput},
        {locked.bytes(), "with a password", ErrorKind::BadInput},
        {"\xD0\xCF\x11\xE0\xA1\xB1", "Outlook", ErrorKind::BadInput},
        {"MZ\x90", "a program", ErrorKind::BadInput},
        {"%PDF-1.7\n...", "PDF", ErrorKind::BadInput},
        {"\r\n<!DOCTYPE HTML><title>Sign in</title>", "web page", ErrorKind::BadInput},
        {"\x89PNG\r\n", "picture", ErrorKind::BadInput},
        {office.bytes(), "Word", ErrorKind::BadInput},
        {libreOffice.bytes(), "LibreOffice", ErrorKind::BadInput},
        {other.bytes(), "another program", ErrorKind::BadInput},
        {ZipBuilder().bytes(), "without any content", ErrorKind::BadInput},
        {"Dear Sir or Madam", "plain text", ErrorKind::BadInput},
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
