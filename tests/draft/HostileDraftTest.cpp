// Files made to hurt: each is refused by its own rule, at once and in little memory, and leaves no trace.
#include "archive/ArchiveWriter.h"
#include "archive/ZipDefects.h"
#include "archive/ZipStructure.h"
#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftContents.h"
#include "draft/DraftExamples.h"
#include "draft/DraftFormat.h"
#include "support/ProcessMemory.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

// A debug build, or one with sanitizers on a busy machine, says nothing about how long a user waits: only
// that it comes to an end.
#ifdef NDEBUG
constexpr qint64 patienceMs = 100;
#else
constexpr qint64 patienceMs = 20'000;
#endif
constexpr qint64 memoryMaximum = 64LL * 1024 * 1024;

struct HostileFile
{
    QByteArray rule;
    QString what;
    QByteArray bytes;
};

/// A draft as a builder, to be broken where a manifest is needed.
ZipBuilder goodDraft(const QByteArray &answers = "{}")
{
    const Draft draft = exampleDraft();
    QList<ManifestPart> listing;
    const QList<std::pair<QString, QByteArray>> parts{
        {answersPart, answers}, {formPart, "{}"}, {statePart, "{}"}};
    for (const auto &[name, bytes] : parts)
        listing.append({name, bytes.size(), sha256(bytes)});
    ZipBuilder builder;
    builder.entries = {ZipEntry::stored("mimetype", draftRules().mimetype),
        ZipEntry::deflated("manifest.json", manifestBytes(draft, listing, {}))};
    for (const auto &[name, bytes] : parts)
        builder.entries.append(ZipEntry::deflated(name.toUtf8(), bytes));
    return builder;
}

QByteArray deep(int levels)
{
    return R"({"x":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
}

QByteArray wide(int values)
{
    return R"({"x":[0)" + QByteArray(",0").repeated(values) + "]}";
}

/// A manifest of that JSON, in a draft that is good otherwise.
QByteArray withManifest(const QJsonObject &manifest)
{
    ZipBuilder builder = goodDraft();
    builder.entries[1] = ZipEntry::deflated("manifest.json", canonicalJson(manifest));
    return builder.bytes();
}

QJsonObject goodManifest()
{
    const Draft draft = exampleDraft();
    return readDraftJson(manifestBytes(draft, {}, {}), {}, {}).value_or(QJsonObject());
}

QJsonArray manyAttachments(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i) {
        all.append(QJsonObject{{QStringLiteral("sha256"), sha256(QByteArray::number(i))},
            {QStringLiteral("name"), QStringLiteral("a.pdf")}});
    }
    return all;
}

QList<HostileFile> contentFiles()
{
    QList<HostileFile> files;
    const auto changed = [](const auto &change) {
        ZipBuilder builder = goodDraft();
        change(builder.entries[2]);
        return builder.bytes();
    };
    files.append({"Z13", QStringLiteral("another checksum"), changed([](ZipEntry &e) { e.crc ^= 1; })});
    files.append(
        {"Z13", QStringLiteral("bytes behind a stream"), changed([](ZipEntry &e) { e.packed += "x"; })});
    files.append(
        {"Z13", QStringLiteral("a stream without an end"), changed([](ZipEntry &e) { e.packed.chop(1); })});
    files.append({"Z13", QStringLiteral("no stream"), changed([](ZipEntry &e) { e.packed.fill('\xFF'); })});
    files.append({"Z12", QStringLiteral("answers too deep"), goodDraft(deep(80)).bytes()});
    files.append({"Z12", QStringLiteral("answers 100,000 deep"), goodDraft(deep(100'000)).bytes()});
    files.append({"Z12", QStringLiteral("too many answers"), goodDraft(wide(400'000)).bytes()});
    files.append({"Z12", QStringLiteral("answers that are no JSON"), goodDraft("{\"x\":").bytes()});
    QJsonObject manifest = goodManifest();
    manifest.insert(QStringLiteral("attachments"), manyAttachments(20'000));
    files.append({"Z12", QStringLiteral("20,000 documents"), withManifest(manifest)});
    manifest.insert(QStringLiteral("attachments"), QJsonArray());
    manifest.insert(QStringLiteral("removed"), manyAttachments(20'000));
    files.append({"Z12", QStringLiteral("20,000 documents given up"), withManifest(manifest)});
    manifest.remove(QStringLiteral("removed"));
    files.append({"Z15", QStringLiteral("a manifest that lists nothing"), withManifest(manifest)});
    manifest.remove(QStringLiteral("draftId"));
    files.append({"Z15", QStringLiteral("a manifest without an id"), withManifest(manifest)});
    ZipBuilder builder = goodDraft();
    builder.entries[2] = ZipEntry::deflated("answers.json", "{\"a\":1}");
    files.append({"Z15", QStringLiteral("other answers than listed"), builder.bytes()});
    builder = goodDraft();
    builder.entries.append(ZipEntry::stored(exampleAttachmentName, "%PDF"));
    files.append({"Z15", QStringLiteral("a document that is not listed"), builder.bytes()});
    return files;
}

QList<HostileFile> hostileFiles()
{
    QList<HostileFile> files = contentFiles();
    for (const Defect &defect : structureDefects()) {
        const QString what = QString::fromLatin1(defect.what);
        if (what != QStringLiteral("a file that is too large")) // for the example, not for a draft
            files.append({defect.rule, what, brokenArchive(defect, draftRules().mimetype)});
    }
    // What looks for parts of a damaged draft must not be led on for long either.
    QByteArray decoys = goodDraft().bytes();
    decoys.truncate(decoys.size() - 5);
    const QByteArray header = QByteArray("PK\x03\x04", 4) + QByteArray(22, '\x08')
        + QByteArray("\x0D\0\0\0", 4) + "manifest.json";
    files.append({"Z01", QStringLiteral("300,000 headers"), header.repeated(300'000)});
    files.append(
        {"Z01", QStringLiteral("a draft behind 300,000 headers"), header.repeated(300'000) + decoys});
    files.append({"Z01", QStringLiteral("200 MB of nothing"), QByteArray(200 * 1024 * 1024, 'x')});
    return files;
}

QString ruleOf(const Result<OpenedDraft> &opened)
{
    if (!opened)
        return brokenRule(opened.error());
    return opened->damage ? brokenRule(*opened->damage) : QString();
}

} // namespace

TEST_CASE(
    "every rule of the container has three files that break it, and each costs little", "[draft][hostile]")
{
    QMap<QByteArray, int> perRule;
    qint64 slowest = 0;
    qint64 largest = 0;
    const QList<HostileFile> all = hostileFiles();
    for (const HostileFile &file : all) {
        INFO(file.what.toStdString());
        DraftBench desk;
        setBytes(desk.path, file.bytes);
        const ProcessMemory memory;
        QElapsedTimer clock;
        clock.start();
        const auto opened = openDraft(*desk.files, desk.path);
        slowest = qMax(slowest, clock.elapsed());
        CHECK(clock.elapsed() <= patienceMs);
        if (memory.isKnown()) {
            largest = qMax(largest, memory.peakBytes());
            CHECK(memory.peakBytes() <= memoryMaximum);
        }
        CHECK(ruleOf(opened) == QString::fromLatin1(file.rule));
        if (!opened)
            CHECK_FALSE(opened.error().message.isEmpty());
        CHECK(desk.names() == QStringList{QStringLiteral("jansen.tfa")});
        CHECK(desk.files->list(desk.folder.path())->size() == 1);
        ++perRule[file.rule];
    }
    for (int rule = 1; rule <= 17; ++rule) {
        const QByteArray name = "Z" + QByteArray::number(rule).rightJustified(2, '0');
        INFO(name.toStdString());
        CHECK(perRule.value(name) >= 3);
    }
    std::cout << all.size() << " hostile drafts of " << perRule.size() << " rules: at most " << slowest
              << " ms and " << largest / 1024 / 1024 << " MiB\n";
}

TEST_CASE("public archives that trouble readers are no drafts", "[draft][hostile]")
{
    const QString vectors = qEnvironmentVariable("VERDER_VECTORS");
    if (vectors.isEmpty()) {
        WARN("skipped: VERDER_VECTORS is not set");
        return;
    }
    const auto files = systemFiles();
    int refused = 0;
    qint64 slowest = 0;
    QDirIterator found(
        QDir(vectors).filePath(QStringLiteral("zip")), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        INFO(path.toStdString());
        QElapsedTimer clock;
        clock.start();
        const auto opened = openDraft(*files, path);
        slowest = qMax(slowest, clock.elapsed());
        CHECK_FALSE(opened);
        CHECK_FALSE(brokenRule(opened.error()).isEmpty());
        CHECK(opened.error().message.contains(QFileInfo(path).fileName()));
        ++refused;
    }
    CHECK(refused > 100);
    CHECK(slowest <= patienceMs);
    std::cout << refused << " public archives refused, at most " << slowest << " ms each\n";
}
