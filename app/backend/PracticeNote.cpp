#include "backend/PracticeNote.h"

#include "base/Json.h"
#include "base/JsonFields.h"

#include <QCoreApplication>

namespace Verder {

namespace {

constexpr qsizetype shortText = 200;
constexpr qsizetype keyLength = 32;

QMap<QString, QByteArray> readKeys(JsonFields &fields)
{
    QMap<QString, QByteArray> keys;
    const QJsonObject members = fields.object("keys");
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        const auto key = QByteArray::fromBase64Encoding(
            it.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        fields.require(key && key.decoded.size() == keyLength, "keys");
        keys.insert(it.key(), key.decoded);
    }
    fields.require(!keys.isEmpty(), "keys");
    return keys;
}

} // namespace

Result<PracticeNote> PracticeNote::read(const QByteArray &json)
{
    constexpr JsonLimits limits{16'384, 4, 100};
    const Result<JsonNode> node = parseJson(json, limits, QStringLiteral("practice.json"));
    JsonFields fields(node ? node->toJson().toObject() : QJsonObject());
    PracticeNote note;
    note.environment.name = practiceEnvironment;
    note.environment.isPractice = true;
    note.environment.address = QUrl(fields.text("address", shortText), QUrl::StrictMode);
    note.environment.receiptKeys = readKeys(fields);
    note.environment.issuer = note.environment.address;
    note.environment.clientId = fields.optionalText("clientId", shortText);
    note.environment.definitionKeys = note.environment.receiptKeys;
    note.startToken = fields.text("token", shortText);
    // The same words that allow a payment page allow this: nobody practises on another machine.
    fields.require(isPaymentPage(note.environment, note.environment.address), "address");
    if (!fields.isValid()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("PracticeProcess",
                "The practice environment does not answer as it should. Install Verder again if this happens "
                "again."),
            fields.broken());
    }
    return note;
}

} // namespace Verder
