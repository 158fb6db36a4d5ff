#pragma once

#include "practice/Route.h"
#include "practice/signin/SignIn.h"

#include <QList>

#include <optional>

namespace Verder {

/// Finds the handler of a request, after the questions that come before all of them: is it meant for this
/// host, does the address exist, who is asking. Answers every failure as a problem document. May be used from
/// every thread.
class Router
{
public:
    struct Settings
    {
        QString database; ///< path
        std::function<QDateTime()> now; ///< UTC
        Language language = Language::Dutch; ///< where the request asks for none
    };

    Router(Settings settings, const SignIn &signIn, QList<Route> routes);

    HttpAnswer answer(const HttpRequest &request) const;
    /// The answer to what is no whole request.
    HttpAnswer refused(const HttpRequest &request, const Refusal &refusal) const;

private:
    Outcome<HttpAnswer> handle(const HttpRequest &request, Language language) const;
    Outcome<Route> find(const HttpRequest &request) const;
    Outcome<Account> account(const HttpRequest &request, Store &store) const;

    Settings m_settings;
    const SignIn &m_signIn;
    QList<Route> m_routes;
};

/// The token of "Authorization: Bearer …", or empty.
QString bearerToken(const HttpRequest &request);

/// Dutch or English, as Accept-Language puts them; \a otherwise where it names neither.
Language askedLanguage(const HttpRequest &request, Language otherwise);

} // namespace Verder
