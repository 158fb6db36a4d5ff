#include "backend/signin/ProviderDocument.h"

#include "backend/Environment.h"
#include "base/JsonFields.h"

#include <QCoreApplication>

namespace Verder {

namespace {

constexpr qsizetype longestUrl = 2000;

QUrl readUrl(JsonFields &fields, const char *name)
{
    QUrl url(fields.text(name, longestUrl), QUrl::StrictMode);
    fields.require(isSafeAddress(url), name);
    return url;
}

} // namespace

QUrl ProviderDocument::address(const QUrl &issuer)
{
    QUrl url = issuer;
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1String("/.well-known/openid-configuration"));
    return url;
}

Result<ProviderDocument> ProviderDocument::read(const QJsonObject &json, const QUrl &issuer)
{
    JsonFields fields(json, QStringLiteral("/openid-configuration"));
    ProviderDocument document;
    document.issuer = fields.text("issuer", longestUrl);
    fields.require(document.issuer == issuer.toString(), "issuer");
    document.authorization = readUrl(fields, "authorization_endpoint");
    document.token = readUrl(fields, "token_endpoint");
    document.keys = readUrl(fields, "jwks_uri");
    if (fields.has("revocation_endpoint"))
        document.revocation = readUrl(fields, "revocation_endpoint");
    if (fields.has("code_challenge_methods_supported")) {
        const QStringList methods = fields.texts("code_challenge_methods_supported", 20, 100);
        fields.require(methods.contains(QStringLiteral("S256")), "code_challenge_methods_supported");
    }
    document.offersOffline = json.value(QLatin1String("scopes_supported"))
                                 .toArray()
                                 .contains(QJsonValue(QStringLiteral("offline_access")));
    document.saysIssuer
        = json.value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
    if (fields.isValid())
        return document;
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("SignIn",
            "The page for signing in describes itself in a way that Verder does not trust. Check its address "
            "in the settings, or report this to the service."),
        fields.broken());
}

} // namespace Verder
