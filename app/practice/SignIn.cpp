#include "practice/SignIn.h"

#include <QMutexLocker>
#include <QRandomGenerator>

#include <array>

namespace Verder {

namespace {

QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Account sponsor()
{
    Account account;
    account.company = {QStringLiteral("Voorbeeld Techniek B.V."), QStringLiteral("90000013")};
    account.recognitionCategories = {QStringLiteral("arbeid"), QStringLiteral("onderzoek")};
    account.administrationAddress = {
        {QLatin1String("street"), QStringLiteral("Oefenlaan")},
        {QLatin1String("number"), QStringLiteral("1")},
        {QLatin1String("postcode"), QStringLiteral("2511 AB")},
        {QLatin1String("city"), QStringLiteral("Den Haag")},
    };
    account.pseudonym = QStringLiteral("oefen-1");
    account.personName = QStringLiteral("Robin de Vries");
    account.assurance = QStringLiteral("EH3");
    return account;
}

struct PracticePerson
{
    Account account;
    std::optional<RefusalKind> refusal;
};

std::optional<PracticePerson> practicePerson(const QString &name)
{
    Account account = sponsor();
    if (name == QLatin1String("recognised-sponsor")) {
        return PracticePerson{account, {}};
    }
    if (name == QLatin1String("other-sponsor")) {
        account.company = {QStringLiteral("Proef Software B.V."), QStringLiteral("90000021")};
        account.pseudonym = QStringLiteral("oefen-2");
        account.personName = QStringLiteral("Sam Bakker");
        return PracticePerson{account, {}};
    }
    if (name == QLatin1String("intermediary")) {
        account.intermediary
            = Company{QStringLiteral("Bureau Tussenschakel B.V."), QStringLiteral("90000048")};
        account.pseudonym = QStringLiteral("oefen-3");
        account.personName = QStringLiteral("Noor Smit");
        return PracticePerson{account, {}};
    }
    if (name == QLatin1String("below-eh3")) {
        account.assurance = QStringLiteral("EH2");
        return PracticePerson{account, RefusalKind::AssuranceTooLow};
    }
    if (name == QLatin1String("not-recognised")) {
        account.company = {QStringLiteral("Oefenwinkel V.O.F."), QStringLiteral("90000056")};
        account.recognitionCategories.clear();
        return PracticePerson{account, RefusalKind::NotRecognised};
    }
    if (name == QLatin1String("refuses")) {
        return PracticePerson{{}, RefusalKind::AccessDenied};
    }
    return std::nullopt;
}

} // namespace

SignIn::SignIn()
    : m_startToken(randomToken())
{
}

Outcome<SignIn::Session> SignIn::signIn(
    const QString &startToken, const QString &person, const std::optional<Company> &company)
{
    if (startToken != m_startToken) {
        return refuse(RefusalKind::NotSignedIn);
    }
    std::optional<PracticePerson> chosen = practicePerson(person);
    if (!chosen) {
        return refuse(RefusalKind::Malformed);
    }
    if (company) {
        chosen->account.company = *company;
    }
    if (chosen->refusal) {
        const bool isKnown = *chosen->refusal != RefusalKind::AccessDenied;
        return refuse(*chosen->refusal,
            isKnown ? QJsonObject{{QLatin1String("account"), chosen->account.toJson()}} : QJsonObject());
    }
    Session session{randomToken(), chosen->account};
    const QMutexLocker lock(&m_mutex);
    m_accounts.insert(session.token, session.account);
    return session;
}

std::optional<Account> SignIn::account(const QString &token) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_accounts.constFind(token);
    return found == m_accounts.constEnd() ? std::nullopt : std::optional<Account>(*found);
}

} // namespace Verder
