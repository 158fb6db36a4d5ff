#pragma once

#include "practice/Account.h"
#include "practice/Refusal.h"

#include <QMap>
#include <QMutex>

namespace Verder {

/// The sign-in of the practice environment: a fixed set of persons, one for each outcome of signing in. Holds
/// the tokens until the process ends; may be used from every thread.
class SignIn
{
public:
    struct Session
    {
        QString token;
        Account account;
    };

    SignIn();

    /// What a program needs to sign anybody in; known only to who can read the data folder.
    const QString &startToken() const { return m_startToken; }

    /// \a company, where given, takes the place of the practice company.
    Outcome<Session> signIn(
        const QString &startToken, const QString &person, const std::optional<Company> &company);
    std::optional<Account> account(const QString &token) const;

private:
    QString m_startToken;
    mutable QMutex m_mutex;
    QMap<QString, Account> m_accounts;
};

} // namespace Verder
