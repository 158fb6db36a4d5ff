#include "practice/signin/Provider.h"

#include "practice/signin/ChoicePage.h"
#include "practice/signin/SignIn.h"
#include "practice/Transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace Verder {

namespace {

constexpr int codeSeconds = 60;
constexpr int refreshSeconds = 12 * 60 * 60;
constexpr int graceSeconds = 60; // the answer to a refresh may get lost on its way

QString origin(const Call &call)
{
    return QString(QLatin1String("http://") + call.request.header(QStringLiteral("host")));
}

QDateTime clock()
{
    return QDateTime::currentDateTimeUtc();
}

QUrlQuery formOf(const HttpRequest &request)
{
    // In a form a space is written as "+".
    return QUrlQuery(QString::fromUtf8(request.body).replace(QLatin1Char('+'), QLatin1String("%20")));
}

QString item(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

/// Only to the program on this machine, on any port (RFC 8252).
bool isLoopbackRedirect(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("http") && url.userInfo().isEmpty()
        && (url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1")) && url.port() > 0
        && !url.hasQuery() && !url.hasFragment();
}

HttpAnswer oauthError(int status, const char *code)
{
    return jsonAnswer(status, {{QLatin1String("error"), QString::fromLatin1(code)}});
}

HttpAnswer redirectTo(const QUrlQuery &asked, const QList<std::pair<QString, QString>> &members)
{
    QUrl target(item(asked, "redirect_uri"));
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto &[name, value] : members) {
        add(name, value);
    }
    add(QStringLiteral("state"), item(asked, "state"));
    target.setQuery(query);
    HttpAnswer answer = emptyAnswer(303);
    answer.headers["Location"] = target.toEncoded();
    return answer;
}

/// Why a request for signing in cannot be carried out; empty: it can.
const char *faultOf(const QUrlQuery &asked)
{
    if (item(asked, "response_type") != QLatin1String("code")) {
        return "unsupported_response_type";
    }
    if (!item(asked, "scope").split(QLatin1Char(' ')).contains(QLatin1String("openid"))) {
        return "invalid_scope";
    }
    constexpr qsizetype challengeLength = 43;
    if (item(asked, "code_challenge_method") != QLatin1String("S256")
        || item(asked, "code_challenge").size() != challengeLength || item(asked, "state").isEmpty()) {
        return "invalid_request";
    }
    return "";
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Provider::Provider(const ProviderKey &key, std::chrono::seconds accessLife)
    : m_key(key)
    , m_accessLife(accessLife)
{
}

QList<Route> Provider::routes()
{
    const auto route = [this](const char *method, const char *path, Handler handler) {
        return Route{QLatin1String(method), QLatin1String(path), true, [this, handler](const Call &call) {
                         return (this->*handler)(call);
                     }};
    };
    return {
        route("GET", "/.well-known/openid-configuration", &Provider::discovery),
        route("GET", "/inloggen/sleutels", &Provider::keys),
        route("GET", "/inloggen", &Provider::choose),
        route("POST", "/inloggen", &Provider::chosen),
        route("POST", "/inloggen/token", &Provider::token),
        route("POST", "/inloggen/intrekken", &Provider::revoke),
    };
}

Outcome<HttpAnswer> Provider::discovery(const Call &call)
{
    const QString issuer = origin(call);
    const auto list = [](std::initializer_list<const char *> texts) {
        QJsonArray array;
        for (const char *text : texts) {
            array.append(QString::fromLatin1(text));
        }
        return array;
    };
    const auto address = [&issuer](const char *path) {
        return QString(issuer + QLatin1String(path));
    };
    return jsonAnswer(200,
        {{QLatin1String("issuer"), issuer}, {QLatin1String("authorization_endpoint"), address("/inloggen")},
            {QLatin1String("token_endpoint"), address("/inloggen/token")},
            {QLatin1String("revocation_endpoint"), address("/inloggen/intrekken")},
            {QLatin1String("jwks_uri"), address("/inloggen/sleutels")},
            {QLatin1String("response_types_supported"), list({"code"})},
            {QLatin1String("grant_types_supported"), list({"authorization_code", "refresh_token"})},
            {QLatin1String("subject_types_supported"), list({"public"})},
            {QLatin1String("scopes_supported"), list({"openid", "profile", "offline_access"})},
            {QLatin1String("id_token_signing_alg_values_supported"), list({"ES256"})},
            {QLatin1String("token_endpoint_auth_methods_supported"), list({"none"})},
            {QLatin1String("code_challenge_methods_supported"), list({"S256"})},
            {QLatin1String("authorization_response_iss_parameter_supported"), true}});
}

Outcome<HttpAnswer> Provider::keys(const Call &)
{
    return jsonAnswer(200, m_key.publicKeys());
}

bool Provider::isOurClient(const QUrlQuery &query) const
{
    return item(query, "client_id") == m_key.clientId();
}

Outcome<HttpAnswer> Provider::choose(const Call &call)
{
    const QUrlQuery asked(QString(call.request.query).replace(QLatin1Char('+'), QLatin1String("%20")));
    // To an address that nobody vouches for, not even an error is sent.
    if (!isOurClient(asked) || !isLoopbackRedirect(QUrl(item(asked, "redirect_uri")))) {
        return htmlAnswer(400, wrongProgramPage(call.visit.language));
    }
    const QString fault = QString::fromLatin1(faultOf(asked));
    if (!fault.isEmpty()) {
        return redirectTo(asked, {{QStringLiteral("error"), fault}, {QStringLiteral("iss"), origin(call)}});
    }
    HttpAnswer answer = htmlAnswer(200, choicePage(call.request.query, call.visit.language));
    // A browser holds also what a form leads on to against this rule.
    answer.headers["Content-Security-Policy"]
        = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' "
          "http://127.0.0.1:* http://[::1]:*; frame-ancestors 'none'; base-uri 'none'";
    return answer;
}

Outcome<HttpAnswer> Provider::chosen(const Call &call)
{
    const QUrlQuery form = formOf(call.request);
    const QUrlQuery asked(item(form, "request").replace(QLatin1Char('+'), QLatin1String("%20")));
    const std::optional<PracticePerson> person = practicePerson(item(form, "person"));
    if (!isOurClient(asked) || !isLoopbackRedirect(QUrl(item(asked, "redirect_uri"))) || !person
        || *faultOf(asked) != '\0') {
        return htmlAnswer(400, wrongProgramPage(call.visit.language));
    }
    const std::pair<QString, QString> issuer{QStringLiteral("iss"), origin(call)};
    if (person->comesBack == PracticePerson::Return::Refuses) {
        const QString words = refusalWords(RefusalKind::AccessDenied).title.in(call.visit.language);
        return redirectTo(asked,
            {{QStringLiteral("error"), QStringLiteral("access_denied")},
                {QStringLiteral("error_description"), words}, issuer});
    }
    if (person->comesBack == PracticePerson::Return::Never) {
        return htmlAnswer(200, neverReturnsPage(call.visit.language));
    }
    const PracticePerson acting = person->actingFor(item(asked, "acting_for"));
    const Grant grant{Grant::Kind::Code, randomToken(), acting.account, acting.refusal,
        clock().addSecs(codeSeconds), item(asked, "redirect_uri"), item(asked, "code_challenge"),
        item(asked, "nonce")};
    const QString code = randomToken();
    GrantStore grants(call.store);
    const Result<void> kept = grants.removeExpired(clock()).and_then([&] { return grants.add(code, grant); });
    if (!kept) {
        return tl::unexpected(worldFailed(kept.error()));
    }
    return redirectTo(asked, {{QStringLiteral("code"), code}, issuer});
}

Outcome<HttpAnswer> Provider::token(const Call &call)
{
    const QUrlQuery form = formOf(call.request);
    if (!isOurClient(form)) {
        return oauthError(401, "invalid_client");
    }
    return inTransaction(call.store, [&]() -> Outcome<HttpAnswer> {
        const QString kind = item(form, "grant_type");
        if (kind == QLatin1String("authorization_code")) {
            return exchangeCode(call, form);
        }
        return kind == QLatin1String("refresh_token") ? refresh(call, form)
                                                      : oauthError(400, "unsupported_grant_type");
    });
}

HttpAnswer Provider::exchangeCode(const Call &call, const QUrlQuery &form)
{
    GrantStore grants(call.store);
    const QString code = item(form, "code");
    const auto found = grants.find(code, Grant::Kind::Code, clock());
    if (!found || !*found) {
        return oauthError(400, "invalid_grant");
    }
    // Whatever comes of it: a code counts once.
    const Result<void> used = grants.expire(code, clock());
    if (!used || (*found)->redirect != item(form, "redirect_uri")
        || (*found)->challenge != challengeOf(item(form, "code_verifier"))) {
        return oauthError(400, "invalid_grant");
    }
    return tokens(call, **found, (*found)->nonce);
}

HttpAnswer Provider::refresh(const Call &call, const QUrlQuery &form)
{
    GrantStore grants(call.store);
    const QString old = item(form, "refresh_token");
    const auto found = grants.find(old, Grant::Kind::Refresh, clock());
    if (!found || !*found || !grants.expire(old, clock().addSecs(graceSeconds))) {
        return oauthError(400, "invalid_grant");
    }
    return tokens(call, **found, {});
}

HttpAnswer Provider::tokens(const Call &call, const Grant &grant, const QString &nonce)
{
    GrantStore grants(call.store);
    const QDateTime now = clock();
    Grant access{Grant::Kind::Access, grant.family, grant.account, grant.refusal,
        now.addSecs(m_accessLife.count()), {}, {}, {}};
    Grant refresh = access;
    refresh.kind = Grant::Kind::Refresh;
    refresh.expires = now.addSecs(refreshSeconds);
    const QString accessToken = randomToken();
    const QString refreshToken = randomToken();
    if (!grants.add(accessToken, access) || !grants.add(refreshToken, refresh)) {
        return oauthError(500, "server_error");
    }
    QJsonObject claims{{QLatin1String("iss"), origin(call)}, {QLatin1String("sub"), grant.account.pseudonym},
        {QLatin1String("aud"), m_key.clientId()}, {QLatin1String("iat"), now.toSecsSinceEpoch()},
        {QLatin1String("exp"), now.addSecs(m_accessLife.count()).toSecsSinceEpoch()},
        {QLatin1String("name"), grant.account.personName}, {QLatin1String("acr"), grant.account.assurance}};
    if (!nonce.isEmpty()) {
        claims[QLatin1String("nonce")] = nonce;
    }
    return jsonAnswer(200,
        {{QLatin1String("access_token"), accessToken},
            {QLatin1String("token_type"), QStringLiteral("Bearer")},
            {QLatin1String("expires_in"), qint64(m_accessLife.count())},
            {QLatin1String("refresh_token"), refreshToken},
            {QLatin1String("id_token"), QString::fromLatin1(m_key.sign(claims))}});
}

Outcome<HttpAnswer> Provider::revoke(const Call &call)
{
    const QUrlQuery form = formOf(call.request);
    if (!isOurClient(form)) {
        return oauthError(401, "invalid_client");
    }
    GrantStore grants(call.store);
    const auto found = grants.find(item(form, "token"), Grant::Kind::Refresh, clock());
    if (found && *found && !grants.removeFamily((*found)->family)) {
        return oauthError(503, "server_error");
    }
    return jsonAnswer(200, {}); // also for a token that is not known (RFC 7009)
}

} // namespace Verder
