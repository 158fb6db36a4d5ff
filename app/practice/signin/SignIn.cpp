#include "practice/signin/SignIn.h"

#include "practice/signin/PracticePersons.h"

#include <QMutexLocker>
#include <QRandomGenerator>

#include <array>

namespace Verder {

QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

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
