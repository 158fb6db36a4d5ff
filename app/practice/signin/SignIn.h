#pragma once

#include "practice/Account.h"
#include "practice/Refusal.h"

#include <QMap>
#include <QMutex>

namespace Verder {

/// 256 bits that nobody can guess, as text for an address.
QString randomToken();

/// Signing in without a browser, for who can read the data folder: the command line and tests. Holds the
/// tokens until the process ends; may be used from every thread.
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
