#include "backend/SendingBench.h"
#include "backend/SubmissionJson.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QUuid draftId(QStringLiteral("5f3c1c52-0d5b-4d0e-8d53-7b7d0e7f1a11"));
const QDateTime morning
    = QDateTime::fromString(QStringLiteral("2026-02-01T08:00:00.250Z"), Qt::ISODateWithMs);

SubmissionRecord fullRecord(const QString &environment = QStringLiteral("practice"))
{
    Environment there;
    there.name = environment;
    const QString hash(64, QLatin1Char('a'));
    SubmissionRecord record
        = newSubmission(sealedApplication({{hash, QByteArrayLiteral("%PDF")}}, QStringLiteral("Ā “x”")),
            draftId, QStringLiteral("/drafts/Jånsen.tfa"), there, morning);
    record.state = SubmissionState::Onbekend;
    record.before = SubmissionState::Betalen;
    record.times.insert(SubmissionState::Betalen, morning.addSecs(60));
    record.etag = QStringLiteral("\"3-9f2c\"");
    record.isSent = true;
    record.missingDocuments = {hash};
    record.paymentKey = QStringLiteral("key");
    record.paymentId = QStringLiteral("id");
    record.checkoutUrl = QUrl(QStringLiteral("https://pay.example/a%20b?c=d"));
    record.checkoutExpires = morning.addDays(1);
    record.paymentEnded = QStringLiteral("expired");
    record.lastAsked = morning;
    record.nextAttempt = morning.addSecs(5);
    record.notBefore = morning.addSecs(4);
    record.failingSince = morning.addSecs(-9);
    record.attempts = 3;
    record.lastError = QStringLiteral("No answer.");
    record.problems
        = {{QStringLiteral("/answers/p.vnr"), QStringLiteral("required"), QStringLiteral("Vul in.")}};
    record.refund = QStringLiteral("423.00");
    record.receiptEnvelope = {{QStringLiteral("keyId"), QStringLiteral("k")}};
    return record;
}

struct Place
{
    QString file(const SubmissionRecord &record) const
    {
        return folder.filePath(QStringLiteral("outbox/practice/")
            + record.sealed.submissionId.toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
    }
    void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QTemporaryDir folder;
    std::unique_ptr<FileSystem> files = systemFiles();
    Outbox outbox{*files, folder.filePath(QStringLiteral("outbox")), QStringLiteral("practice")};
};

} // namespace

TEST_CASE("A record comes back from the outbox as it was put in", "[backend]")
{
    Place place;
    const SubmissionRecord record = fullRecord();
    REQUIRE(place.outbox.save(record));
    const Result<SubmissionRecord> back = place.outbox.load(record.sealed.submissionId);
    REQUIRE(back);
    CHECK(writeRecord(*back) == writeRecord(record));
    CHECK(back->sealed.bytes == record.sealed.bytes);
    CHECK(back->sealed.attachments == record.sealed.attachments);
    CHECK(back->checkoutUrl == record.checkoutUrl);
    CHECK(back->times == record.times);
    CHECK(back->before == SubmissionState::Betalen);
    CHECK(back->problems.value(0).message == QStringLiteral("Vul in."));
    CHECK_FALSE(back->receipt.has_value());
}

TEST_CASE("Nobody else on the machine can read the outbox", "[backend]")
{
    Place place;
    const SubmissionRecord record = fullRecord();
    REQUIRE(place.outbox.save(record));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(place.file(record)).permissions() & others) == QFile::Permissions());
    CHECK((QFileInfo(place.folder.filePath(QStringLiteral("outbox/practice"))).permissions() & others)
        == QFile::Permissions());
}

TEST_CASE("Each environment has its own outbox, whatever it is called", "[backend]")
{
    Place place;
    const QString name = QStringLiteral("../practice/Ëën & co.");
    Outbox other(*place.files, place.folder.filePath(QStringLiteral("outbox")), name);
    const SubmissionRecord record = fullRecord(name);
    REQUIRE(other.save(record));
    CHECK(other.all().size() == 1);
    CHECK(place.outbox.all().isEmpty());
    CHECK(place.outbox.load(record.sealed.submissionId).error().kind == ErrorKind::NotFound);
    CHECK(QDir(place.folder.filePath(QStringLiteral("outbox")))
              .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
              .size()
        == 1);
}

TEST_CASE("A broken record is reported and kept, and holds up no other", "[backend]")
{
    Place place;
    const SubmissionRecord record = fullRecord();
    SubmissionRecord sound = fullRecord();
    sound.sealed.submissionId = QUuid(QStringLiteral("6fd5e0f0-3f0b-5c5c-9c3a-1b8f2f6c2d11"));
    REQUIRE(place.outbox.save(record));
    REQUIRE(place.outbox.save(sound));
    const QByteArray whole = writeRecord(record);

    QByteArray broken;
    SECTION("empty") { }
    SECTION("cut short")
    {
        broken = whole.left(whole.size() / 2);
    }
    SECTION("sealed bytes changed")
    {
        broken = QByteArray(whole).replace("\\\"answers\\\"", "\\\"Answers\\\"");
    }
    SECTION("an unknown state")
    {
        broken = QByteArray(whole).replace("\"ONBEKEND\"", "\"MISLUKT\"");
    }
    SECTION("submitted without a receipt")
    {
        SubmissionRecord claim = record;
        claim.state = SubmissionState::Ingediend;
        claim.receiptEnvelope = {};
        broken = writeRecord(claim);
    }
    SECTION("of another environment")
    {
        broken = QByteArray(whole).replace("\"practice\"", "\"real\"");
    }
    SECTION("of another submission")
    {
        broken = writeRecord(sound);
    }
    REQUIRE(broken != whole);
    place.overwrite(place.file(record), broken);

    CHECK(place.outbox.load(record.sealed.submissionId).error().kind == ErrorKind::Damaged);
    REQUIRE(place.outbox.damaged().size() == 1);
    CHECK(place.outbox.damaged()[0].path == place.file(record));
    CHECK_FALSE(place.outbox.damaged()[0].error.message.isEmpty());
    REQUIRE(place.outbox.all().size() == 1);
    CHECK(place.outbox.all()[0].sealed.submissionId == sound.sealed.submissionId);
    CHECK(QFile::exists(place.file(record)));
}

TEST_CASE("A record of a later program is called that, and not damaged", "[backend]")
{
    Place place;
    const SubmissionRecord record = fullRecord();
    REQUIRE(place.outbox.save(record));
    place.overwrite(
        place.file(record), QByteArray(writeRecord(record)).replace("\"outbox\":1", "\"outbox\":2"));
    CHECK(place.outbox.load(record.sealed.submissionId).error().kind == ErrorKind::NewerVersion);
}

TEST_CASE("The record of an encrypted draft tells without its key only where the draft is", "[backend]")
{
    Place place;
    const auto turned = [](QByteArray bytes) {
        for (char &byte : bytes)
            byte = static_cast<char>(~byte);
        return bytes;
    };
    const RecordSeal seal{turned, [turned](const QByteArray &bytes) {
                              return turned(bytes);
                          }};
    Outbox locked(
        *place.files, place.folder.filePath(QStringLiteral("outbox")), QStringLiteral("practice"), seal);
    SubmissionRecord record = fullRecord();
    REQUIRE(locked.save(record));
    CHECK(locked.load(record.sealed.submissionId).value().paymentKey == record.paymentKey);
    CHECK(locked.sealed().isEmpty());

    CHECK(place.outbox.all().isEmpty());
    CHECK(place.outbox.damaged().isEmpty());
    QList<SealedRecord> sealed = place.outbox.sealed();
    REQUIRE(sealed.size() == 1);
    CHECK(sealed.first().draftPath == record.draftPath);
    CHECK_FALSE(sealed.first().isFinished);
    const auto bytes = readFile(*place.files, place.file(record), 100'000);
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("423.00"));

    record.state = SubmissionState::Ingediend;
    REQUIRE(locked.save(record));
    sealed = place.outbox.sealed();
    REQUIRE(sealed.size() == 1);
    CHECK(sealed.first().isFinished);
}

TEST_CASE("A removed record is gone", "[backend]")
{
    Place place;
    const SubmissionRecord record = fullRecord();
    REQUIRE(place.outbox.save(record));
    REQUIRE(place.outbox.remove(record.sealed.submissionId));
    CHECK(place.outbox.all().isEmpty());
    CHECK(place.outbox.remove(record.sealed.submissionId).error().kind == ErrorKind::NotFound);
}
