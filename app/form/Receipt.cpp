#include "form/Receipt.h"

#include "base/JsonFields.h"
#include "base/Sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Verder {

namespace {

constexpr qsizetype shortText = 100;
constexpr qsizetype mostDocuments = 500;

bool isDigest(const QString &text)
{
    constexpr qsizetype prefix = 8;
    return text.startsWith(QLatin1String("sha-256:")) && isSha256(text.mid(prefix));
}

bool isAmount(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[0-9]{1,9}\.[0-9]{2}\z)"));
    return text.isEmpty() || pattern.match(text).hasMatch();
}

void insertText(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}

} // namespace

QJsonObject Receipt::toJson() const
{
    QJsonObject json;
    insertText(json, "submissionId", submissionId);
    insertText(json, "digest", digest);
    insertText(json, "form", form);
    insertText(json, "applicationNumber", applicationNumber);
    insertText(json, "caseNumber", caseNumber);
    insertText(json, "receivedAt", timeText(receivedAt));
    json.insert(QLatin1String("documents"), QJsonArray::fromStringList(documents));
    insertText(json, "paymentMethod", paymentMethod);
    insertText(json, "amount", amount);
    insertText(json, "paidAt", paidAt.isValid() ? timeText(paidAt) : QString());
    insertText(json, "environment", environment);
    return json;
}

Result<Receipt> Receipt::fromJson(const QJsonObject &json)
{
    JsonFields fields(json, QStringLiteral("/receipt"));
    Receipt receipt;
    receipt.submissionId = fields.uuid("submissionId").toString(QUuid::WithoutBraces);
    receipt.digest = fields.text("digest", shortText);
    fields.require(isDigest(receipt.digest), "digest");
    receipt.form = fields.text("form", shortText);
    receipt.applicationNumber = fields.text("applicationNumber", shortText);
    receipt.caseNumber = fields.optionalText("caseNumber", shortText);
    receipt.receivedAt = fields.time("receivedAt");
    receipt.documents = fields.texts("documents", mostDocuments, shortText);
    fields.require(std::all_of(receipt.documents.cbegin(), receipt.documents.cend(), isSha256), "documents");
    receipt.paymentMethod = fields.optionalText("paymentMethod", shortText);
    receipt.amount = fields.optionalText("amount", shortText);
    fields.require(isAmount(receipt.amount), "amount");
    receipt.paidAt = fields.optionalTime("paidAt");
    receipt.environment = fields.text("environment", shortText);
    if (!fields.isValid()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("Receipt",
                "The acknowledgement of receipt cannot be read. Ask for it again, or update Verder."),
            fields.broken());
    }
    return receipt;
}

} // namespace Verder
