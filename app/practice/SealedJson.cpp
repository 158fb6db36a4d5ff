#include "practice/SealedJson.h"

#include "base/Json.h"
#include "base/JsonFields.h"
#include "base/Sha256.h"

namespace Verder {

namespace {

constexpr JsonLimits sealedLimits{4LL * 1024 * 1024, 32, 100'000};
constexpr qsizetype mostAttachments = 500;
constexpr qsizetype longestName = 255;
constexpr qsizetype longestId = 200;
constexpr int largestDocument = 8'000'000;

QString unreadableMessage(Language language)
{
    static const LocalText text{
        QStringLiteral("De aanvraag heeft niet de vorm die wordt verwacht. Werk het programma bij."),
        QStringLiteral("The application does not have the expected shape. Update the program.")};
    return text.in(language);
}

Attachment readAttachment(JsonFields &fields)
{
    Attachment attachment;
    attachment.slot = fields.text("slot", longestId);
    attachment.row = fields.optionalText("row", longestId);
    attachment.sha256 = fields.text("sha256", longestId);
    fields.require(isSha256(attachment.sha256), "sha256");
    attachment.name = fields.text("name", longestName);
    attachment.size = fields.integer("size", 1, largestDocument);
    return attachment;
}

QString escaped(QString token)
{
    return token.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
}

// Place of the row with that id, or -1.
qsizetype rowPlace(const QJsonArray &rows, const QString &rowId)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i)[QLatin1String("id")].toString() == rowId) {
            return i;
        }
    }
    return -1;
}

} // namespace

Outcome<SealedJson> SealedJson::read(const QByteArray &bytes, Language language)
{
    const Result<JsonNode> node = parseJson(bytes, sealedLimits, QStringLiteral("body"));
    if (!node || !node->isObject()) {
        return refuse(RefusalKind::Malformed);
    }
    const QJsonObject json = node->toJson().toObject();
    if (canonicalJson(json) != bytes) {
        return invalid({validationProblem({}, "not-canonical", unreadableMessage(language))});
    }
    JsonFields fields(json);
    SealedJson sealed;
    sealed.form = fields.text("form", longestId);
    sealed.version = fields.text("version", longestId);
    sealed.today = fields.date("today");
    sealed.answers = fields.object("answers");
    const QJsonArray attachments = fields.array("attachments", mostAttachments);
    QString broken = fields.broken();
    for (qsizetype i = 0; i < attachments.size() && broken.isEmpty(); ++i) {
        JsonFields each(attachments.at(i).toObject(), QStringLiteral("/attachments/%1").arg(i));
        sealed.attachments.append(readAttachment(each));
        broken = each.broken();
    }
    if (!broken.isEmpty()) {
        return invalid({validationProblem(broken, "schema", unreadableMessage(language))});
    }
    return sealed;
}

QStringList SealedJson::documents() const
{
    QStringList hashes;
    for (const Attachment &attachment : attachments) {
        if (!hashes.contains(attachment.sha256)) {
            hashes.append(attachment.sha256);
        }
    }
    return hashes;
}

QJsonObject validationProblem(const QString &pointer, const char *code, const QString &message)
{
    return {
        {QLatin1String("pointer"), pointer.isNull() ? QStringLiteral("") : pointer},
        {QLatin1String("code"), QLatin1String(code)},
        {QLatin1String("message"), message},
    };
}

tl::unexpected<Refusal> invalid(const QJsonArray &problems)
{
    return refuse(RefusalKind::Validation, {{QLatin1String("problems"), problems}});
}

QString answerPointer(const QJsonObject &answers, const QString &path)
{
    QString pointer = QStringLiteral("/answers");
    QJsonObject scope = answers;
    QString rest = path;
    for (qsizetype open = rest.indexOf(QLatin1Char('[')); open >= 0; open = rest.indexOf(QLatin1Char('['))) {
        const qsizetype close = rest.indexOf(QLatin1Char(']'), open);
        const QString group = rest.left(open);
        const QJsonArray rows = scope.value(group).toArray();
        const qsizetype place = rowPlace(rows, rest.mid(open + 1, close - open - 1));
        pointer += QStringLiteral("/%1").arg(escaped(group));
        if (close < 0 || place < 0) {
            return pointer;
        }
        pointer += QStringLiteral("/%1/answers").arg(place);
        scope = rows.at(place)[QLatin1String("answers")].toObject();
        rest = rest.mid(close + 2); // past "]."
    }
    return rest.isEmpty() ? pointer : QString(pointer + QLatin1Char('/') + escaped(rest));
}

} // namespace Verder
