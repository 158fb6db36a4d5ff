#include "backend/signin/ProviderClient.h"

#include "base/JsonFields.h"

#include <array>

namespace Verder {

namespace {

constexpr int ok = 200;
constexpr int badRequest = 400;
constexpr int firstServerFault = 500;
constexpr qsizetype longestToken = 65'536;
constexpr int usualLife = 300; // seconds, where the provider does not say it
constexpr int longestLife = 24 * 60 * 60;

tl::unexpected<Error> fault(ErrorKind kind, const QString &detail)
{
    return failure(kind,
        ProviderClient::tr("The page for signing in does not do what it should. Try again later."), detail);
}

/// It goes into a header: nothing that could end a line (RFC 6750).
bool isBearerToken(const QString &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Nothing is wrong with what was asked, only with the moment.
bool isForLater(int status)
{
    constexpr std::array statuses{408, 425, 429};
    return status >= firstServerFault
        || std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

/// What a provider that says no means by it.
Error refusalOf(const WebAnswer &answer)
{
    const QString code = answer.body.value(QLatin1String("error")).toString().left(100);
    if (answer.status == badRequest && code == QLatin1String("invalid_grant")) {
        return {ErrorKind::SignInNeeded,
            ProviderClient::tr("Your session has ended. Sign in again to go on."), code};
    }
    return fault(isForLater(answer.status) ? ErrorKind::Io : ErrorKind::NoPermission,
        QStringLiteral("%1 %2").arg(answer.status).arg(code))
        .value();
}

} // namespace

ProviderClient::ProviderClient(
    QNetworkAccessManager &network, Environment environment, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_environment(std::move(environment))
    , m_now(std::move(now))
{
}

void ProviderClient::discover(Done<ProviderDocument> done)
{
    if (m_document) {
        done(*m_document);
        return;
    }
    WebCall::get(m_network, ProviderDocument::address(m_environment.issuer), m_timeout, this,
        [this, done = std::move(done)](const Result<WebAnswer> &answer) {
            if (!answer) {
                done(tl::unexpected(answer.error()));
                return;
            }
            if (answer->status != ok) {
                done(tl::unexpected(refusalOf(*answer)));
                return;
            }
            const auto document = ProviderDocument::read(answer->body, m_environment.issuer);
            if (document)
                m_document = *document;
            done(document);
        });
}

void ProviderClient::exchange(const QString &code, const QString &verifier, const QUrl &redirect,
    const QString &nonce, Done<SessionTokens> done)
{
    ask({{QStringLiteral("grant_type"), QStringLiteral("authorization_code")}, {QStringLiteral("code"), code},
            {QStringLiteral("redirect_uri"), redirect.toString()},
            {QStringLiteral("client_id"), m_environment.clientId},
            {QStringLiteral("code_verifier"), verifier}},
        IdTokenRules{{}, {}, nonce, {}, {}}, std::move(done));
}

void ProviderClient::refresh(const QString &token, const QString &subject, Done<SessionTokens> done)
{
    ask({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
            {QStringLiteral("refresh_token"), token}, {QStringLiteral("client_id"), m_environment.clientId}},
        IdTokenRules{{}, {}, {}, subject, {}}, std::move(done));
}

void ProviderClient::revoke(const QString &refreshToken)
{
    discover([this, refreshToken](const Result<ProviderDocument> &document) {
        if (!document || document->revocation.isEmpty())
            return;
        WebCall::post(m_network, document->revocation,
            {{QStringLiteral("token"), refreshToken},
                {QStringLiteral("token_type_hint"), QStringLiteral("refresh_token")},
                {QStringLiteral("client_id"), m_environment.clientId}},
            m_timeout, this, [](const Result<WebAnswer> &) {});
    });
}

void ProviderClient::ask(const Form &form, const IdTokenRules &rules, Done<SessionTokens> done)
{
    discover([this, form, rules, done = std::move(done)](const Result<ProviderDocument> &document) {
        if (!document) {
            done(tl::unexpected(document.error()));
            return;
        }
        WebCall::post(m_network, document->token, form, m_timeout, this,
            [this, rules, done](const Result<WebAnswer> &answer) {
                if (!answer)
                    done(tl::unexpected(answer.error()));
                else if (answer->status != ok)
                    done(tl::unexpected(refusalOf(*answer)));
                else
                    read(answer->body, rules, done);
            });
    });
}

void ProviderClient::read(
    const QJsonObject &answer, const IdTokenRules &rules, const Done<SessionTokens> &done)
{
    JsonFields fields(answer, QStringLiteral("/token"));
    SessionTokens tokens;
    tokens.access = fields.text("access_token", longestToken);
    fields.require(isBearerToken(tokens.access), "access_token");
    fields.require(fields.text("token_type", 20).compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0,
        "token_type");
    tokens.refresh = fields.optionalText("refresh_token", longestToken);
    const int life = fields.has("expires_in") ? fields.integer("expires_in", 1, longestLife) : usualLife;
    tokens.issued = m_now();
    tokens.expires = tokens.issued.addSecs(life);
    const QByteArray idToken = fields.optionalText("id_token", longestToken).toLatin1();
    fields.require(!idToken.isEmpty() || rules.nonce.isEmpty(), "id_token");
    if (!fields.isValid())
        done(fault(ErrorKind::BadInput, fields.broken()));
    else if (idToken.isEmpty())
        done(tokens); // renewing: the provider need not say again who it is
    else
        verify(tokens, idToken, rules, done);
}

void ProviderClient::verify(const SessionTokens &tokens, const QByteArray &idToken, IdTokenRules rules,
    const Done<SessionTokens> &done)
{
    // Asked every time: a provider changes its keys.
    WebCall::get(m_network, m_document->keys, m_timeout, this,
        [this, tokens, idToken, rules = std::move(rules), done](const Result<WebAnswer> &keys) {
            if (!keys || keys->status != ok) {
                done(tl::unexpected(keys ? refusalOf(*keys) : keys.error()));
                return;
            }
            const IdTokenRules all{
                m_document->issuer, m_environment.clientId, rules.nonce, rules.subject, m_now()};
            done(verifyIdToken(idToken, keys->body, all).map([&tokens](const IdTokenClaims &claims) {
                SessionTokens verified = tokens;
                verified.subject = claims.subject;
                return verified;
            }));
        });
}

} // namespace Verder
