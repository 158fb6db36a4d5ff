#include "practice/signin/GrantStore.h"

#include "base/JsonFields.h"
#include "base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Verder {

namespace {

QString kindText(Grant::Kind kind)
{
    switch (kind) {
    case Grant::Kind::Code:
        return QStringLiteral("code");
    case Grant::Kind::Access:
        return QStringLiteral("access");
    case Grant::Kind::Refresh:
        return QStringLiteral("refresh");
    }
    Q_UNREACHABLE();
}

Company toCompany(const QJsonObject &json)
{
    return {json[QLatin1String("name")].toString(), json[QLatin1String("kvkNumber")].toString()};
}

Account toAccount(const QJsonObject &json)
{
    Account account;
    account.company = toCompany(json[QLatin1String("company")].toObject());
    const QJsonArray categories = json[QLatin1String("recognitionCategories")].toArray();
    for (const QJsonValue &category : categories)
        account.recognitionCategories.append(category.toString());
    account.administrationAddress = json[QLatin1String("administrationAddress")].toObject();
    const QJsonObject person = json[QLatin1String("person")].toObject();
    account.pseudonym = person[QLatin1String("pseudonym")].toString();
    account.personName = person[QLatin1String("name")].toString();
    account.assurance = json[QLatin1String("assurance")].toString();
    if (json[QLatin1String("intermediary")].isObject()) {
        account.intermediary = toCompany(json[QLatin1String("intermediary")].toObject());
    }
    return account;
}

QByteArray detailsOf(const Grant &grant)
{
    return QJsonDocument(
        QJsonObject{{QLatin1String("account"), grant.account.toJson()},
            {QLatin1String("refusal"), grant.refusal ? QJsonValue(int(*grant.refusal)) : QJsonValue()},
            {QLatin1String("redirect"), grant.redirect}, {QLatin1String("challenge"), grant.challenge},
            {QLatin1String("nonce"), grant.nonce}})
        .toJson(QJsonDocument::Compact);
}

Grant toGrant(Grant::Kind kind, const QString &family, const QByteArray &details, const QString &expires)
{
    const QJsonObject json = QJsonDocument::fromJson(details).object();
    Grant grant;
    grant.kind = kind;
    grant.family = family;
    grant.account = toAccount(json[QLatin1String("account")].toObject());
    if (json[QLatin1String("refusal")].isDouble()) {
        grant.refusal = static_cast<RefusalKind>(json[QLatin1String("refusal")].toInt());
    }
    grant.expires = QDateTime::fromString(expires, Qt::ISODate);
    grant.redirect = json[QLatin1String("redirect")].toString();
    grant.challenge = json[QLatin1String("challenge")].toString();
    grant.nonce = json[QLatin1String("nonce")].toString();
    return grant;
}

QString hashOf(const QString &secret)
{
    return sha256(secret.toUtf8());
}

} // namespace

GrantStore::GrantStore(Store &store)
    : m_store(store)
{
}

Result<std::optional<Grant>> GrantStore::find(const QString &secret, Grant::Kind kind, const QDateTime &now)
{
    return m_store
        .run(QStringLiteral(
                 "SELECT family, details, expires FROM grant_ WHERE hash = ? AND kind = ? AND expires > ?"),
            {hashOf(secret), kindText(kind), timeText(now)})
        .map([kind](QSqlQuery query) -> std::optional<Grant> {
            if (!query.next()) {
                return std::nullopt;
            }
            return toGrant(kind, query.value(0).toString(), query.value(1).toString().toUtf8(),
                query.value(2).toString());
        });
}

Result<void> GrantStore::add(const QString &secret, const Grant &grant)
{
    return m_store
        .run(QStringLiteral("INSERT INTO grant_ VALUES (?, ?, ?, ?, ?)"),
            {hashOf(secret), kindText(grant.kind), grant.family, QString::fromUtf8(detailsOf(grant)),
                timeText(grant.expires)})
        .map([](const QSqlQuery &) {});
}

Result<void> GrantStore::expire(const QString &secret, const QDateTime &expires)
{
    return m_store
        .run(QStringLiteral("UPDATE grant_ SET expires = min(expires, ?) WHERE hash = ?"),
            {timeText(expires), hashOf(secret)})
        .map([](const QSqlQuery &) {});
}

Result<void> GrantStore::removeFamily(const QString &family)
{
    return m_store.run(QStringLiteral("DELETE FROM grant_ WHERE family = ?"), {family})
        .map([](const QSqlQuery &) {});
}

Result<void> GrantStore::removeExpired(const QDateTime &now)
{
    return m_store.run(QStringLiteral("DELETE FROM grant_ WHERE expires <= ?"), {timeText(now)})
        .map([](const QSqlQuery &) {});
}

} // namespace Verder
