#include "backend/SubmissionJson.h"

#include "base/Json.h"
#include "base/JsonFields.h"
#include "base/Sha256.h"

#include <QCoreApplication>

namespace Verder {

namespace {

constexpr int format = 1;
constexpr qsizetype shortText = 200;
constexpr qsizetype longText = 4000;
constexpr qsizetype longestPath = 8000;
constexpr qsizetype mostDocuments = 500;
constexpr qsizetype mostProblems = 1000;
constexpr qsizetype sealedLimit = 4'194'304;
constexpr int largestDocument = 512 * 1024 * 1024;

QJsonObject attachmentJson(const Attachment &attachment)
{
    return {{QStringLiteral("sha256"), attachment.sha256}, {QStringLiteral("name"), attachment.name},
        {QStringLiteral("size"), attachment.size}, {QStringLiteral("slot"), attachment.slot},
        {QStringLiteral("row"), attachment.row}};
}

QJsonObject sealedJson(const SealedApplication &sealed)
{
    QJsonArray attachments;
    for (const Attachment &attachment : sealed.attachments)
        attachments.append(attachmentJson(attachment));
    return {{QStringLiteral("submissionId"), sealed.submissionId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("bytes"), QString::fromUtf8(sealed.bytes)}, {QStringLiteral("digest"), sealed.digest},
        {QStringLiteral("attachments"), attachments}, {QStringLiteral("form"), sealed.formId},
        {QStringLiteral("version"), sealed.formVersion}, {QStringLiteral("fee"), sealed.fee},
        {QStringLiteral("paymentMethod"), sealed.paymentMethod},
        {QStringLiteral("paidOnline"), sealed.isPaidOnline}};
}

QJsonObject paymentJson(const SubmissionRecord &record)
{
    return {{QStringLiteral("key"), record.paymentKey}, {QStringLiteral("id"), record.paymentId},
        {QStringLiteral("checkoutUrl"), record.checkoutUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("expires"), timeText(record.checkoutExpires)},
        {QStringLiteral("ended"), record.paymentEnded}, {QStringLiteral("refund"), record.refund}};
}

QJsonObject attemptsJson(const SubmissionRecord &record)
{
    return {{QStringLiteral("sent"), record.isSent}, {QStringLiteral("failures"), record.attempts},
        {QStringLiteral("failingSince"), timeText(record.failingSince)},
        {QStringLiteral("lastAsked"), timeText(record.lastAsked)},
        {QStringLiteral("next"), timeText(record.nextAttempt)},
        {QStringLiteral("notBefore"), timeText(record.notBefore)},
        {QStringLiteral("lastError"), record.lastError}};
}

QJsonArray problemsJson(const QList<SubmissionProblem> &problems)
{
    QJsonArray array;
    for (const SubmissionProblem &problem : problems) {
        array.append(QJsonObject{{QStringLiteral("pointer"), problem.pointer},
            {QStringLiteral("code"), problem.code}, {QStringLiteral("message"), problem.message}});
    }
    return array;
}

QJsonObject timesJson(const QMap<SubmissionState, QDateTime> &times)
{
    QJsonObject json;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        json.insert(stateName(it.key()), timeText(it.value()));
    return json;
}

Attachment readAttachment(const QJsonObject &json, JsonFields &parent)
{
    JsonFields fields(json);
    Attachment attachment;
    attachment.sha256 = fields.text("sha256", shortText);
    attachment.name = fields.text("name", shortText * 2);
    attachment.size = fields.integer("size", 0, largestDocument);
    attachment.slot = fields.text("slot", shortText);
    attachment.row = fields.optionalText("row", shortText);
    parent.require(fields.isValid() && isSha256(attachment.sha256), "attachments");
    return attachment;
}

SealedApplication readSealed(JsonFields &root)
{
    JsonFields fields(root.object("sealed"), QStringLiteral("/sealed"));
    SealedApplication sealed;
    sealed.submissionId = fields.uuid("submissionId");
    sealed.bytes = fields.text("bytes", sealedLimit).toUtf8();
    sealed.digest = fields.text("digest", shortText);
    fields.require(sealed.digest == QLatin1String("sha-256:") + sha256(sealed.bytes), "digest");
    const QJsonArray attachments = fields.array("attachments", mostDocuments);
    for (const auto &attachment : attachments)
        sealed.attachments.append(readAttachment(attachment.toObject(), fields));
    sealed.formId = fields.text("form", shortText);
    sealed.formVersion = fields.text("version", shortText);
    sealed.fee = fields.optionalText("fee", shortText);
    sealed.paymentMethod = fields.optionalText("paymentMethod", shortText);
    sealed.isPaidOnline = fields.boolean("paidOnline");
    root.require(fields.isValid(), "sealed");
    return sealed;
}

void readPayment(SubmissionRecord &record, JsonFields &root)
{
    JsonFields fields(root.object("payment"), QStringLiteral("/payment"));
    record.paymentKey = fields.optionalText("key", shortText);
    record.paymentId = fields.optionalText("id", shortText);
    record.checkoutUrl = QUrl(fields.optionalText("checkoutUrl", longText), QUrl::StrictMode);
    record.checkoutExpires = fields.optionalTime("expires");
    record.paymentEnded = fields.optionalText("ended", shortText);
    record.refund = fields.optionalText("refund", shortText);
    root.require(fields.isValid(), "payment");
}

void readAttempts(SubmissionRecord &record, JsonFields &root)
{
    JsonFields fields(root.object("attempts"), QStringLiteral("/attempts"));
    record.isSent = fields.boolean("sent");
    record.attempts = fields.integer("failures", 0, std::numeric_limits<int>::max());
    record.failingSince = fields.optionalTime("failingSince");
    record.lastAsked = fields.optionalTime("lastAsked");
    record.nextAttempt = fields.optionalTime("next");
    record.notBefore = fields.optionalTime("notBefore");
    record.lastError = fields.optionalText("lastError", longText);
    root.require(fields.isValid(), "attempts");
}

void readProblems(SubmissionRecord &record, JsonFields &root)
{
    const QJsonArray problems = root.array("problems", mostProblems);
    for (const auto &value : problems) {
        JsonFields fields(value.toObject());
        SubmissionProblem problem;
        problem.pointer = fields.optionalText("pointer", longText);
        problem.code = fields.text("code", shortText);
        problem.message = fields.optionalText("message", longText);
        root.require(fields.isValid(), "problems");
        record.problems.append(problem);
    }
}

SubmissionState readState(JsonFields &root, const char *name)
{
    const std::optional<SubmissionState> state = stateFromName(root.text(name, shortText));
    root.require(state.has_value(), name);
    return state.value_or(SubmissionState::Onbekend);
}

void readTimes(SubmissionRecord &record, JsonFields &root)
{
    const QJsonObject times = root.object("times");
    JsonFields fields(times);
    for (auto it = times.constBegin(); it != times.constEnd(); ++it) {
        const std::optional<SubmissionState> state = stateFromName(it.key());
        root.require(state.has_value(), "times");
        if (state)
            record.times.insert(*state, fields.time(it.key().toLatin1().constData()));
    }
    root.require(fields.isValid(), "times");
}

SubmissionRecord readMembers(JsonFields &root)
{
    SubmissionRecord record;
    record.sealed = readSealed(root);
    record.draftId = root.uuid("draftId");
    record.draftPath = root.optionalText("draftPath", longestPath);
    record.environment = root.text("environment", shortText);
    record.state = readState(root, "state");
    record.before = readState(root, "before");
    record.etag = root.optionalText("etag", shortText);
    record.missingDocuments = root.texts("missingDocuments", mostDocuments, shortText);
    readTimes(record, root);
    readPayment(record, root);
    readAttempts(record, root);
    readProblems(record, root);
    if (root.has("receipt"))
        record.receiptEnvelope = root.object("receipt");
    // Without its receipt nothing is submitted, whatever the record says.
    root.require(record.state != SubmissionState::Ingediend || !record.receiptEnvelope.isEmpty(), "receipt");
    return record;
}

tl::unexpected<Error> damaged(QString detail)
{
    return failure(ErrorKind::Damaged,
        QCoreApplication::translate("Outbox",
            "Something in the outbox cannot be read. Its file is kept. Open the draft and send it "
            "again: what was received already is not registered twice."),
        std::move(detail));
}

} // namespace

QByteArray writeRecord(const SubmissionRecord &record)
{
    QJsonObject json{{QStringLiteral("outbox"), format},
        {QStringLiteral("sealed"), sealedJson(record.sealed)},
        {QStringLiteral("draftId"), record.draftId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("draftPath"), record.draftPath}, {QStringLiteral("environment"), record.environment},
        {QStringLiteral("state"), stateName(record.state)},
        {QStringLiteral("before"), stateName(record.before)},
        {QStringLiteral("times"), timesJson(record.times)}, {QStringLiteral("etag"), record.etag},
        {QStringLiteral("missingDocuments"), QJsonArray::fromStringList(record.missingDocuments)},
        {QStringLiteral("payment"), paymentJson(record)}, {QStringLiteral("attempts"), attemptsJson(record)},
        {QStringLiteral("problems"), problemsJson(record.problems)}};
    if (!record.receiptEnvelope.isEmpty())
        json.insert(QStringLiteral("receipt"), record.receiptEnvelope);
    return canonicalJson(json);
}

Result<SubmissionRecord> readRecord(const QByteArray &bytes, const QString &source)
{
    constexpr JsonLimits limits{16'777'216, 16, 50'000};
    const Result<JsonNode> node = parseJson(bytes, limits, source);
    if (!node)
        return damaged(node.error().detail + node.error().message);
    JsonFields root(node->toJson().toObject());
    if (root.integer("outbox", format, std::numeric_limits<int>::max()) > format) {
        return failure(ErrorKind::NewerVersion,
            QCoreApplication::translate("Outbox",
                "Something in the outbox was put there by a later version of Verder. Update Verder to go "
                "on with it."),
            source);
    }
    SubmissionRecord record;
    if (root.isValid())
        record = readMembers(root);
    if (!root.isValid())
        return damaged(source + QLatin1String(": ") + root.broken());
    return record;
}

} // namespace Verder
