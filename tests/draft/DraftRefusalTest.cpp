#include "archive/ArchiveWriter.h"
#include "archive/ZipStructure.h"
#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftContents.h"
#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"

#include <QFileInfo>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

/// The parts of a draft's archive, to be spoilt.
struct Parts
{
    QJsonObject manifest;
    QList<ArchivePart> others;

    QByteArray bytes() const
    {
        QList<ArchivePart> parts = others;
        parts.prepend({QStringLiteral("manifest.json"), canonicalJson(manifest)});
        const auto archive = writeArchive(draftRules().mimetype, parts);
        REQUIRE(archive);
        return *archive;
    }
};

Parts goodParts()
{
    const Draft draft = exampleDraft();
    Parts parts;
    parts.others = {{QStringLiteral("answers.json"), canonicalJson(draft.answers)},
        {QStringLiteral("form.json"), draft.form.json},
        {QStringLiteral("state.json"), canonicalJson(stateJson(draft.state))}};
    QList<ManifestPart> listing;
    for (const ArchivePart &part : std::as_const(parts.others))
        listing.append({part.name, part.bytes.size(), sha256(part.bytes)});
    const auto json = parseJson(manifestBytes(draft, listing, {}), {}, {});
    REQUIRE(json);
    parts.manifest = json->toJson().toObject();
    return parts;
}

Result<OpenedDraft> openBytes(const QByteArray &bytes)
{
    DraftBench desk;
    setBytes(desk.path, bytes);
    return openDraft(*desk.files, desk.path);
}

/// It is no whole draft, and that rule says why; what can be salvaged may be.
void checkRefused(const QByteArray &bytes, const char *rule)
{
    DraftBench desk;
    setBytes(desk.path, bytes);
    const auto read = readDraftContents(*desk.files, desk.path);
    REQUIRE_FALSE(read);
    INFO(read.error().detail.toStdString());
    CHECK(read.error().kind == ErrorKind::Damaged);
    CHECK(brokenRule(read.error()) == QLatin1String(rule));
    const auto opened = openBytes(bytes);
    const Error said = opened && opened->damage ? *opened->damage : opened ? Error() : opened.error();
    CHECK(brokenRule(said) == QLatin1String(rule));
}

/// A package: one document within the archive.
Parts packageParts(const QByteArray &document, const QByteArray &inArchive)
{
    Parts parts = goodParts();
    const QString name = QStringLiteral("attachments/") + sha256(document);
    parts.others.append({name, inArchive, true});
    QJsonArray entries = parts.manifest.value(QStringLiteral("entries")).toArray();
    entries.append(QJsonObject{{QStringLiteral("path"), name}, {QStringLiteral("size"), document.size()},
        {QStringLiteral("sha256"), sha256(document)}});
    parts.manifest.insert(QStringLiteral("entries"), entries);
    parts.manifest.insert(QStringLiteral("attachments"),
        QJsonArray{QJsonObject{{QStringLiteral("sha256"), sha256(document)},
            {QStringLiteral("size"), document.size()}, {QStringLiteral("name"), QStringLiteral("pas.pdf")},
            {QStringLiteral("embedded"), true}}});
    return parts;
}

} // namespace

TEST_CASE("a manifest that does not agree with the archive is refused", "[draft]")
{
    Parts parts = goodParts();
    REQUIRE(openBytes(parts.bytes()));
    SECTION("other answers than it means")
    {
        parts.others[0].bytes.replace("4357.00", "9999.00");
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("a part that it does not list")
    {
        parts.others.append({QStringLiteral("attachments/") + sha256("x"), "x", true});
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("a part that is not there")
    {
        parts.others.removeLast();
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("no answers at all")
    {
        parts.others.removeFirst();
        QJsonArray entries = parts.manifest.value(QStringLiteral("entries")).toArray();
        entries.removeFirst();
        parts.manifest.insert(QStringLiteral("entries"), entries);
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("a part listed twice")
    {
        QJsonArray entries = parts.manifest.value(QStringLiteral("entries")).toArray();
        entries.append(entries.first());
        parts.manifest.insert(QStringLiteral("entries"), entries);
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("no draft id")
    {
        parts.manifest.remove(QStringLiteral("draftId"));
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("format 0")
    {
        parts.manifest.insert(QStringLiteral("tfa"), 0);
        checkRefused(parts.bytes(), "Z15");
    }
    SECTION("answers that are no JSON")
    {
        parts.others[0].bytes = "{";
        QJsonArray entries = parts.manifest.value(QStringLiteral("entries")).toArray();
        entries[0] = QJsonObject{{QStringLiteral("path"), QStringLiteral("answers.json")},
            {QStringLiteral("size"), 1}, {QStringLiteral("sha256"), sha256("{")}};
        parts.manifest.insert(QStringLiteral("entries"), entries);
        checkRefused(parts.bytes(), "Z12");
    }
}

TEST_CASE("a draft of a later version is called that, not damaged", "[draft]")
{
    Parts parts = goodParts();
    parts.manifest.insert(QStringLiteral("tfa"), 2);
    SECTION("of the same parts") { }
    SECTION("with parts that this version does not know")
    {
        parts.others.append({QStringLiteral("history/1.json"), "{}"});
    }
    const auto opened = openBytes(parts.bytes());
    REQUIRE(opened);
    REQUIRE(opened->laterFormat);
    CHECK(opened->laterFormat->kind == ErrorKind::NewerVersion);
    CHECK(opened->laterFormat->message.contains(QStringLiteral("later version")));
    CHECK_FALSE(opened->damage);
    CHECK(opened->draft.answers == exampleDraft().answers);
}

TEST_CASE("a draft of a later version without answers that this one knows is refused as that", "[draft]")
{
    Parts parts = goodParts();
    parts.manifest.insert(QStringLiteral("tfa"), 2);
    parts.others.removeFirst();
    parts.others.append({QStringLiteral("answers.cbor"), "x"});
    const auto opened = openBytes(parts.bytes());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NewerVersion);
}

TEST_CASE("an unknown part of this version is no later version", "[draft]")
{
    Parts parts = goodParts();
    parts.others.append({QStringLiteral("history/1.json"), "{}"});
    checkRefused(parts.bytes(), "Z08");
}

TEST_CASE("a package opens, and its documents are read when they are needed", "[draft]")
{
    const QByteArray document = documentBytes(7);
    DraftBench desk;
    setBytes(desk.path, packageParts(document, document).bytes());
    const OpenedDraft opened = desk.open();
    REQUIRE(opened.draft.attachments.size() == 1);
    const Attachment attachment = opened.draft.attachments.first();
    CHECK(attachment.state == Attachment::State::Accepted);
    CHECK(readAttachment(*desk.files, desk.path, opened.draft, attachment) == document);

    // Saved again it is a package still.
    desk.save(opened.draft, {opened.stamp});
    CHECK(desk.names() == QStringList{QStringLiteral("jansen.tfa")});
    CHECK(desk.open().draft.attachments.first().state == Attachment::State::Accepted);
}

TEST_CASE("a changed document in a package is found when it is read", "[draft]")
{
    const QByteArray document = documentBytes(7);
    QByteArray other = document;
    other[20] = 'X';
    DraftBench desk;
    setBytes(desk.path, packageParts(document, other).bytes());
    const OpenedDraft opened = desk.open();
    CHECK_FALSE(readAttachment(*desk.files, desk.path, opened.draft, opened.draft.attachments.first()));
}

TEST_CASE("a file that cannot be opened is told from one that is damaged", "[draft]")
{
    DraftBench desk;
    CHECK(openDraft(*desk.files, desk.path).error().kind == ErrorKind::NotFound);
    CHECK(openDraft(*desk.files, desk.folder.path()).error().kind == ErrorKind::BadInput);
    desk.save(exampleDraft());
    const QByteArray good = bytesOf(desk.path);
    for (const qsizetype size : {qsizetype(200), qsizetype(40), qsizetype(0)}) {
        const auto opened = openBytes(good.left(size));
        REQUIRE_FALSE(opened);
        INFO(size);
        CHECK(opened.error().kind == (size == 40 ? ErrorKind::BadInput : ErrorKind::Damaged));
    }
}

TEST_CASE("a draft with a changed byte is refused, or is the same draft", "[draft]")
{
    DraftBench desk;
    const SavedDraft saved = desk.save(exampleDraft());
    const QByteArray good = bytesOf(desk.path);
    int accepted = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bytes = good;
        bytes[i] = static_cast<char>(bytes.at(i) ^ 0x40);
        setBytes(desk.path, bytes);
        const auto opened = openDraft(*desk.files, desk.path);
        if (!opened || opened->damage)
            continue;
        INFO(i);
        CHECK(opened->stamp.manifestHash == saved.stamp.manifestHash);
        CHECK(opened->draft.answers == saved.draft.answers);
        ++accepted;
    }
    // The bits that fill up the last byte of each of the four compressed parts.
    CHECK(accepted <= 4);
}

TEST_CASE("what would make a draft that cannot be opened is refused when saving", "[draft]")
{
    DraftBench desk;
    Draft draft = exampleDraft();
    SECTION("an answer of 5 MB")
    {
        draft.answers.insert(QStringLiteral("x"), QString(5'000'000, QLatin1Char('x')));
    }
    SECTION("rows within rows within rows")
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 70; ++i)
            deep = QJsonArray{deep};
        draft.answers.insert(QStringLiteral("x"), deep);
    }
    SECTION("300,000 answers")
    {
        QJsonArray many;
        for (int i = 0; i < 300'000; ++i)
            many.append(1);
        draft.answers.insert(QStringLiteral("x"), many);
    }
    const auto saved = saveDraft(*desk.files, desk.path, draft, desk.blobs, {}, exampleTime());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::TooLarge);
    CHECK(desk.names().isEmpty());
}

TEST_CASE("answers that pack extremely well can be opened again", "[draft]")
{
    DraftBench desk;
    Draft draft = exampleDraft();
    draft.answers.insert(QStringLiteral("x"), QString(3'000'000, QLatin1Char('x')));
    desk.save(draft);
    CHECK(desk.open().draft.answers == draft.answers);
}
