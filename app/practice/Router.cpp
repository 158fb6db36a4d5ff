#include "practice/Router.h"

#include "practice/signin/GrantStore.h"

namespace Verder {

namespace {

// The segments in the places of "{}", or nullopt when the path is another one.
std::optional<QStringList> matchPath(const QString &pattern, const QString &path)
{
    const QStringList expected = pattern.split(QLatin1Char('/'));
    const QStringList given = path.split(QLatin1Char('/'));
    if (expected.size() != given.size()) {
        return std::nullopt;
    }
    QStringList parameters;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i) == QLatin1String("{}") && !given.at(i).isEmpty()) {
            parameters.append(given.at(i));
        } else if (expected.at(i) != given.at(i)) {
            return std::nullopt;
        }
    }
    return parameters;
}

// A page of another site can reach this machine's ports under a name of its own (DNS rebinding); it cannot
// choose this header.
bool isMeantForUs(const HttpRequest &request)
{
    const QString host = request.header(QStringLiteral("host")).section(QLatin1Char(':'), 0, 0);
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost");
}

void addCommonHeaders(HttpAnswer &answer)
{
    answer.headers["API-Version"] = "1.0.0";
    answer.headers["Cache-Control"] = "no-store";
    answer.headers["X-Content-Type-Options"] = "nosniff";
}

} // namespace

QString bearerToken(const HttpRequest &request)
{
    const QString value = request.header(QStringLiteral("authorization"));
    return value.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive) ? value.mid(7).trimmed()
                                                                           : QString();
}

Language askedLanguage(const HttpRequest &request, Language otherwise)
{
    const QStringList wishes = request.header(QStringLiteral("accept-language")).split(QLatin1Char(','));
    for (const QString &wish : wishes) {
        const QString primary = wish.trimmed().left(2).toLower();
        if (primary == QLatin1String("nl")) {
            return Language::Dutch;
        }
        if (primary == QLatin1String("en")) {
            return Language::English;
        }
    }
    return otherwise;
}

Router::Router(Settings settings, const SignIn &signIn, QList<Route> routes)
    : m_settings(std::move(settings))
    , m_signIn(signIn)
    , m_routes(std::move(routes))
{
}

HttpAnswer Router::answer(const HttpRequest &request) const
{
    const Language language = askedLanguage(request, m_settings.language);
    const Outcome<HttpAnswer> outcome = handle(request, language);
    HttpAnswer answer = outcome ? *outcome : problemAnswer(outcome.error(), language);
    addCommonHeaders(answer);
    return answer;
}

HttpAnswer Router::refused(const HttpRequest &request, const Refusal &refusal) const
{
    HttpAnswer answer = problemAnswer(refusal, askedLanguage(request, m_settings.language));
    addCommonHeaders(answer);
    return answer;
}

Outcome<HttpAnswer> Router::handle(const HttpRequest &request, Language language) const
{
    if (!isMeantForUs(request)) {
        return refuse(RefusalKind::WrongHost);
    }
    const Outcome<Route> route = find(request);
    if (!route) {
        return tl::unexpected(route.error());
    }
    const Result<std::unique_ptr<Store>> store = Store::open(m_settings.database);
    if (!store) {
        return tl::unexpected(worldFailed(store.error()));
    }
    Visit visit{{}, language, m_settings.now()};
    if (!route->isOpen) {
        const Outcome<Account> known = account(request, **store);
        if (!known) {
            return tl::unexpected(known.error());
        }
        visit.account = *known;
    }
    return route->handler({request, *matchPath(route->pattern, request.path), visit, **store});
}

Outcome<Route> Router::find(const HttpRequest &request) const
{
    const QString method = request.method == QLatin1String("HEAD") ? QStringLiteral("GET") : request.method;
    QStringList allowed;
    for (const Route &route : m_routes) {
        if (!matchPath(route.pattern, request.path)) {
            continue;
        }
        if (route.method == method) {
            return route;
        }
        allowed.append(route.method);
    }
    if (allowed.isEmpty()) {
        return refuse(RefusalKind::UnknownPath);
    }
    Refusal refusal{RefusalKind::MethodNotAllowed, {}, 0, allowed};
    return tl::unexpected(refusal);
}

Outcome<Account> Router::account(const HttpRequest &request, Store &store) const
{
    const QString token = bearerToken(request);
    if (const std::optional<Account> known = m_signIn.account(token)) {
        return *known;
    }
    const auto grant = GrantStore(store).find(token, Grant::Kind::Access, QDateTime::currentDateTimeUtc());
    if (!grant) {
        return tl::unexpected(worldFailed(grant.error()));
    }
    if (!*grant) {
        return refuse(RefusalKind::NotSignedIn);
    }
    if ((*grant)->refusal) {
        return refuse(*(*grant)->refusal, {{QLatin1String("account"), (*grant)->account.toJson()}});
    }
    return (*grant)->account;
}

} // namespace Verder
