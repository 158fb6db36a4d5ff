// A draft with a password: nothing of it is readable, and nothing can be changed in it, without that.
#include "base/Json.h"
#include "draft/DraftExamples.h"
#include "draft/DraftKey.h"
#include "draft/Journal.h"
#include "draft/PreviousDrafts.h"
#include "support/ProcessMemory.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

const QString password = QStringLiteral("Zeven grachten é");

/// Made once: that takes a while by design.
const DraftKeyPtr &exampleKey()
{
    static const DraftKeyPtr key = [] {
        const auto made = DraftKey::make(password);
        REQUIRE(made);
        return *made;
    }();
    return key;
}

Draft encryptedDraft(int documents, bool isPackage)
{
    Draft draft = exampleDraft(documents);
    draft.isPackage = isPackage;
    draft.key = exampleKey();
    return draft;
}

bool isAllThere(const Draft &draft)
{
    return std::all_of(draft.attachments.begin(), draft.attachments.end(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Accepted; });
}

/// Everything that could give the example away, in names and in content.
QStringList canariesIn(const QString &folder)
{
    QList<QByteArray> canaries{
        "Jansen", "Zo\xC3\xAB", "4357.00", "PDF-1.7", "document 0", "verlenging", "persoon.naam"};
    for (int i = 0; i < 3; ++i)
        canaries.append(exampleAttachment(i).sha256.toLatin1());
    QStringList found;
    QDirIterator files(
        folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QByteArray all = QFileInfo(path).fileName().toUtf8();
        if (QFileInfo(path).isFile())
            all += '\n' + bytesOf(path);
        for (const QByteArray &canary : canaries) {
            if (all.contains(canary))
                found.append(QFileInfo(path).fileName() + QStringLiteral(": ") + QString::fromUtf8(canary));
        }
    }
    return found;
}

} // namespace

TEST_CASE("an encrypted draft comes back with its password, and with no other", "[draft][encryption]")
{
    DraftBench desk(2);
    const bool isPackage = GENERATE(false, true);
    const SavedDraft saved = desk.save(encryptedDraft(2, isPackage));
    const auto none = openDraft(*desk.files, desk.path);
    REQUIRE_FALSE(none);
    CHECK(isPasswordNeeded(none.error()));
    const auto wrong = openDraft(
        *desk.files, desk.path, AttachmentCheck::Content, {{}, QStringLiteral("zeven grachten é")});
    REQUIRE_FALSE(wrong);
    CHECK(isWrongPassword(wrong.error()));
    CHECK(wrong.error().kind != ErrorKind::Damaged);
    // However the keyboard puts the accent.
    const auto opened = openDraft(*desk.files, desk.path, AttachmentCheck::Content,
        {{}, QString(password).normalized(QString::NormalizationForm_D)});
    INFO((opened ? QString() : opened.error().message).toStdString());
    REQUIRE(opened);
    CHECK_FALSE(opened->damage);
    CHECK(opened->draft.answers == saved.draft.answers);
    CHECK(isAllThere(opened->draft));
    for (int i = 0; i < 2; ++i) {
        CHECK(readAttachment(*desk.files, desk.path, opened->draft, opened->draft.attachments.at(i))
            == documentBytes(i));
    }
    // Saved again with the key that it was opened with.
    desk.save(opened->draft, {opened->stamp});
    CHECK(
        isAllThere(openDraft(*desk.files, desk.path, AttachmentCheck::Content, {opened->draft.key})->draft));
}

TEST_CASE("any byte changed in an encrypted draft, and any end cut off, is found", "[draft][encryption]")
{
    DraftBench desk(1);
    desk.save(encryptedDraft(1, true));
    const QByteArray good = bytesOf(desk.path);
    const DraftAccess access{exampleKey()};
    int undetected = 0;
    int recovered = 0;
    const auto tryBytes = [&](const QByteArray &bytes) {
        setBytes(desk.path, bytes);
        const auto opened = openDraft(*desk.files, desk.path, AttachmentCheck::Content, access);
        const bool isNamed = !opened || opened->damage || !isAllThere(opened->draft);
        undetected += isNamed ? 0 : 1;
        recovered += opened ? 1 : 0;
        if (opened)
            CHECK(opened->draft.answers == exampleDraft().answers);
    };
    // VERDER_FLIPS for every byte; else every fifth, and both ends whole.
    const qsizetype step = qEnvironmentVariableIsSet("VERDER_FLIPS") ? 1 : 5;
    int tried = 0;
    for (qsizetype i = 0; i < good.size(); i += i < 200 || i > good.size() - 500 ? 1 : step) {
        QByteArray bytes = good;
        bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << (i % 8)));
        tryBytes(bytes);
        tryBytes(good.left(i));
        tried += 2;
    }
    CHECK(undetected == 0);
    CHECK(recovered > 0);
    std::cout << "encrypted: " << tried << " changes, " << undetected << " not found, " << recovered
              << " with the answers recovered\n";
}

TEST_CASE("any byte changed in an encrypted document beside the draft is found", "[draft][encryption]")
{
    DraftBench desk(1);
    desk.save(encryptedDraft(1, false));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    REQUIRE(desk.attachmentNames().size() == 1);
    const QString file = attachmentFolder(desk.path) + QLatin1Char('/') + desk.attachmentNames().first();
    const QByteArray good = bytesOf(file);
    int undetected = 0;
    const qsizetype step = qEnvironmentVariableIsSet("VERDER_FLIPS") ? 1 : 7;
    for (qsizetype i = 0; i < 2 * good.size(); i += step) {
        QByteArray bytes = good.left(i < good.size() ? good.size() : i - good.size());
        if (i < good.size())
            bytes[i] = static_cast<char>(bytes.at(i) ^ 0x10);
        setBytes(file, bytes);
        const auto opened = openDraft(*desk.files, desk.path, AttachmentCheck::Content, {exampleKey()});
        REQUIRE(opened);
        undetected += isAllThere(opened->draft) ? 1 : 0;
    }
    CHECK(undetected == 0);
}

TEST_CASE("streams of every length come back, and none can be shortened to a chunk", "[draft][encryption]")
{
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        const QByteArray bytes(size, 'x');
        const QByteArray sealed = exampleKey()->seal(bytes, QStringLiteral("a"));
        CHECK(sealed.size() == DraftKey::sealedSize(size));
        CHECK(exampleKey()->open(sealed, QStringLiteral("a"), {}) == bytes);
        CHECK_FALSE(exampleKey()->open(sealed, QStringLiteral("b"), {})); // in another place
        if (size > 65536) // the first chunk alone is whole, and not all
            CHECK_FALSE(exampleKey()->open(sealed.left(24 + 65536 + 17), QStringLiteral("a"), {}));
        CHECK_FALSE(exampleKey()->open(sealed + sealed, QStringLiteral("a"), {}));
    }
}

TEST_CASE("nothing of an encrypted draft is readable on the disk", "[draft][encryption]")
{
    DraftBench desk;
    desk.path = desk.folder.filePath(QStringLiteral("cases/case.tfa"));
    BlobStore blobs = desk.blobs.withKey(exampleKey());
    for (int i = 0; i < 2; ++i)
        REQUIRE(blobs.addBytes(documentBytes(i)));
    SaveOptions options;
    options.previousFolder = desk.folder.filePath(QStringLiteral("data/previous"));
    SavedDraft saved = desk.save(encryptedDraft(2, GENERATE(false, true)), options);
    options.expected = saved.stamp;
    saved = desk.save(saved.draft, options);
    Draft changed = saved.draft;
    changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Zoë de Vries"));
    const QString journals = desk.folder.filePath(QStringLiteral("data/journals"));
    auto journal = Journal::open(*desk.files, journals, saved.draft, desk.path, {}, exampleTime());
    REQUIRE(journal);
    REQUIRE(journal->append(changed, exampleTime()));
    CHECK(canariesIn(desk.folder.path()) == QStringList());
    CHECK(desk.files->list(options.previousFolder)->size() == 1);

    // The same search finds them where there is no password.
    DraftBench open(2);
    open.save(exampleDraft(2));
    CHECK(canariesIn(open.folder.path()).size() > 5);
}

TEST_CASE("a draft gets a password, another one, and none again, and leaves nothing readable behind",
    "[draft][encryption]")
{
    DraftBench desk(2);
    desk.path = desk.folder.filePath(QStringLiteral("cases/case.tfa"));
    SaveOptions options;
    options.previousFolder = desk.folder.filePath(QStringLiteral("data/previous"));
    SavedDraft saved = desk.save(exampleDraft(2), options);
    options.expected = saved.stamp;
    saved = desk.save(saved.draft, options);
    Draft draft = saved.draft;
    draft.key = exampleKey();
    options.expected = saved.stamp;
    saved = desk.save(draft, options);
    REQUIRE(QDir(desk.blobs.pathOf(exampleAttachment(0).sha256).section(QLatin1Char('/'), 0, -2))
                .removeRecursively());
    CHECK(canariesIn(desk.folder.path()) == QStringList());
    CHECK(desk.attachmentNames().size() == 2);

    const auto other = exampleKey()->withPassword(QStringLiteral("een heel ander woord"));
    REQUIRE(other);
    draft = saved.draft;
    draft.key = *other;
    options.expected = saved.stamp;
    options.openedKey = exampleKey();
    saved = desk.save(draft, options);
    const auto old = openDraft(*desk.files, desk.path, AttachmentCheck::Content, {{}, password});
    CHECK(isWrongPassword(old.error()));
    const auto opened = openDraft(
        *desk.files, desk.path, AttachmentCheck::Content, {{}, QStringLiteral("een heel ander woord")});
    REQUIRE(opened);
    CHECK(isAllThere(opened->draft));

    draft = saved.draft;
    draft.key.reset();
    options.expected = saved.stamp;
    options.openedKey = *other;
    desk.save(draft, options);
    CHECK(isAllThere(desk.open().draft));
    CHECK(desk.attachmentNames()
        == QStringList{QStringLiteral("document 0.pdf"), QStringLiteral("document 1.pdf")});
}

TEST_CASE("a document that was lost is taken as it is by an encrypted draft", "[draft][encryption]")
{
    DraftBench desk(1);
    const SavedDraft saved = desk.save(encryptedDraft(1, false));
    REQUIRE(QDir(desk.folder.filePath(QStringLiteral("data"))).removeRecursively());
    const QString file = attachmentFolder(desk.path) + QLatin1Char('/') + desk.attachmentNames().first();
    REQUIRE(QFile::remove(file));
    const QString own = attachmentFolder(desk.path) + QStringLiteral("/scan.pdf");
    setBytes(own, documentBytes(0));
    const auto opened = openDraft(*desk.files, desk.path, AttachmentCheck::Content, {exampleKey()});
    REQUIRE(opened);
    CHECK(isAllThere(opened->draft));
    desk.save(opened->draft, {opened->stamp});
    CHECK(bytesOf(own) == documentBytes(0)); // the user's own
    CHECK(desk.attachmentNames().size() == 2);
    CHECK(saved.draft.key == exampleKey());
}

TEST_CASE("unsaved work on an encrypted draft comes back with its password only", "[draft][encryption]")
{
    DraftBench desk;
    const Draft base = encryptedDraft(0, false);
    Draft changed = base;
    changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Piet"));
    const QString journals = desk.folder.filePath(QStringLiteral("journals"));
    REQUIRE(desk.files->makeFolder(journals));
    {
        auto journal = Journal::open(*desk.files, journals, base, desk.path, {}, exampleTime());
        REQUIRE(journal);
        REQUIRE(journal->append(changed, exampleTime()));
    }
    // As another process left it: its owner is not known to be dead, so it is read directly.
    UnsavedWork work;
    work.journal = journals + QLatin1Char('/') + desk.files->list(journals)->first();
    const auto unlocked = Journal::unlock(*desk.files, work, exampleKey());
    REQUIRE(unlocked);
    CHECK(unlocked->draft.answers == changed.answers);
    CHECK(unlocked->changedAnswers == 1);
    CHECK(unlocked->draft.key == exampleKey());
    const auto other = DraftKey::make(QStringLiteral("een ander woord"));
    REQUIRE(other);
    CHECK_FALSE(Journal::unlock(*desk.files, work, *other));
}

TEST_CASE("parameters of a password that would cost too much or protect too little are refused at once",
    "[draft][encryption]")
{
    const auto header = parseJson(exampleKey()->header(), {}, {});
    REQUIRE(header);
    const QJsonObject good = header->toJson().toObject();
    CHECK(good.value(QStringLiteral("passes")).toInt() == 3);
    CHECK(good.value(QStringLiteral("memory")).toInt() == 64 * 1024 * 1024);
    struct Case
    {
        const char *key;
        QJsonValue value;
    };
    for (const Case &one : {Case{"passes", 11}, Case{"passes", 0}, Case{"passes", -1},
             Case{"memory", 1025LL * 1024 * 1024}, Case{"memory", 7 * 1024 * 1024}, Case{"memory", 1e300},
             Case{"kdf", QStringLiteral("md5")}, Case{"salt", QStringLiteral("AAAA")},
             Case{"salt", QStringLiteral("*")}, Case{"wrapped", QString()}}) {
        QJsonObject bad = good;
        bad.insert(QLatin1String(one.key), one.value);
        const ProcessMemory memory;
        QElapsedTimer clock;
        clock.start();
        const auto key = DraftKey::unlock(canonicalJson(bad), password, QStringLiteral("a.tfa"));
        INFO(one.key);
        REQUIRE_FALSE(key);
        CHECK(key.error().kind == ErrorKind::Damaged);
        CHECK(clock.elapsed() < 2'000); // deriving a key with so much takes far longer
        if (memory.isKnown())
            CHECK(memory.peakBytes() < 4 * 1024 * 1024);
    }
    // Other parameters than it was wrapped with are no way round.
    QJsonObject other = good;
    other.insert(QStringLiteral("passes"), 2);
    CHECK_FALSE(DraftKey::unlock(canonicalJson(other), password, {}));
    REQUIRE(DraftKey::unlock(canonicalJson(good), password, {}));
}
