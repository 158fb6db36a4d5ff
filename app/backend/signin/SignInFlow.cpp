#include "backend/signin/SignInFlow.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Verder {

namespace {

constexpr qsizetype longestWords = 500;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// 256 bits that nobody can guess.
QString secret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return encoded(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

QString challengeOf(const QString &verifier)
{
    return encoded(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256));
}

/// A value of the browser's answer; it comes from anywhere, and is bounded and plain.
QString valueOf(const QUrlQuery &query, const char *name)
{
    QString value = query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    value.replace(QLatin1Char('+'), QLatin1Char(' '));
    value.removeIf([](QChar c) { return !c.isPrint(); });
    return value.left(longestWords);
}

} // namespace

SignInFlow::SignInFlow(QNetworkAccessManager &network, ProviderClient &provider, Environment environment,
    Options options, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_environment(std::move(environment))
    , m_options(std::move(options))
    , m_service(std::make_unique<ApiClient>(network, m_environment))
{
    m_service->setLanguage(m_options.language);
    m_service->setTimeout(m_options.timeout);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_options.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(SignInProblem{SignInProblem::Kind::NoReturn, {}, {}, {}});
    });
    connect(&m_listener, &LoopbackListener::visited, this, &SignInFlow::visited);
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::start()
{
    m_provider.discover([guard = QPointer(this)](const Result<ProviderDocument> &document) {
        if (!guard)
            return;
        if (document)
            guard->openPage(*document);
        else
            guard->fail(document.error());
    });
}

void SignInFlow::openPage(const ProviderDocument &document)
{
    if (!m_listener.listen()) {
        fail(SignInProblem{SignInProblem::Kind::ProviderFault, {}, QStringLiteral("no free port"), {}});
        return;
    }
    m_issuer = document.issuer;
    m_saysIssuer = document.saysIssuer;
    m_state = secret();
    m_nonce = secret();
    m_verifier = secret();
    QUrlQuery query(document.authorization);
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("response_type", QStringLiteral("code"));
    add("client_id", m_environment.clientId);
    add("redirect_uri", m_listener.redirect().toString());
    add("scope",
        document.offersOffline ? QStringLiteral("openid profile offline_access")
                               : QStringLiteral("openid profile"));
    add("state", m_state);
    add("nonce", m_nonce);
    add("code_challenge", challengeOf(m_verifier));
    add("code_challenge_method", QStringLiteral("S256"));
    add("ui_locales", m_options.language);
    if (m_options.asksAgain)
        add("prompt", QStringLiteral("login"));
    if (!m_options.actingFor.isEmpty())
        add("acting_for", m_options.actingFor);
    QUrl page = document.authorization;
    page.setQuery(query);
    m_patience.start();
    emit pageReady(page);
}

void SignInFlow::visited(const QUrlQuery &query)
{
    m_patience.stop();
    const QString issuer = valueOf(query, "iss");
    const bool isOurs = valueOf(query, "state") == m_state;
    const bool isIssuerRight = issuer.isEmpty() ? !m_saysIssuer : issuer == m_issuer;
    if (!isOurs || !isIssuerRight) {
        fail(SignInProblem{SignInProblem::Kind::NotGenuine, {},
            isOurs ? QStringLiteral("iss") : QStringLiteral("state"), {}});
        return;
    }
    emit cameBack();
    const QString error = valueOf(query, "error");
    if (!error.isEmpty()) {
        auto kind = SignInProblem::Kind::ProviderFault;
        if (error == QLatin1String("access_denied"))
            kind = SignInProblem::Kind::Refused;
        else if (error == QLatin1String("unmet_authentication_requirements"))
            kind = SignInProblem::Kind::AssuranceTooLow;
        fail(SignInProblem{kind, valueOf(query, "error_description"), error, {}});
        return;
    }
    exchange(query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded));
}

void SignInFlow::exchange(const QString &code)
{
    m_provider.exchange(code, m_verifier, m_listener.redirect(), m_nonce,
        [guard = QPointer(this)](const Result<SessionTokens> &tokens) {
            if (!guard)
                return;
            if (tokens)
                guard->askAccount(*tokens);
            else
                guard->fail(tokens.error());
        });
}

/// Who it is for the service: its word counts, not the provider's.
void SignInFlow::askAccount(const SessionTokens &tokens)
{
    m_service->setToken(tokens.access);
    connect(
        m_service->send(accountRequest()), &ApiCall::answered, this, [this, tokens](const ApiAnswer &answer) {
            const Result<UserAccount> account = bodyOf(answer).and_then(&UserAccount::fromJson);
            if (!account) {
                fail(problemOfAccount(answer));
                return;
            }
            const QString asked = m_options.actingFor;
            if (!asked.isEmpty() && account->company.kvkNumber != asked) {
                fail(SignInProblem{
                    SignInProblem::Kind::OtherCompany, {}, QStringLiteral("acting-for"), *account});
                return;
            }
            m_hasEnded = true;
            emit signedIn(tokens, *account);
        });
}

void SignInFlow::fail(const Error &error)
{
    auto kind = SignInProblem::Kind::ProviderFault;
    if (error.kind == ErrorKind::Offline)
        kind = SignInProblem::Kind::Offline;
    else if (error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Damaged
        || error.kind == ErrorKind::Refused)
        kind = SignInProblem::Kind::NotGenuine;
    fail(SignInProblem{kind, {}, error.detail, {}});
}

void SignInFlow::fail(const SignInProblem &problem)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_listener.close();
    emit failed(problem);
}

} // namespace Verder
