#include "backend/Environments.h"

#include "base/Json.h"
#include "base/JsonFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Verder {

namespace {

struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::EnvironmentText)
};

constexpr qint64 fileLimit = 65'536;
constexpr qsizetype shortText = 200;
constexpr qsizetype longestUrl = 2000;
constexpr qsizetype mostHosts = 50;
constexpr qsizetype mostKeys = 20;
constexpr qsizetype keyLength = 32;

QMap<QString, QByteArray> readKeys(JsonFields &fields, const char *name, bool isNeeded)
{
    QMap<QString, QByteArray> keys;
    if (!isNeeded && !fields.has(name))
        return keys;
    const QJsonObject members = fields.object(name);
    fields.require(members.size() <= mostKeys && (!isNeeded || !members.isEmpty()), name);
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        const auto key = QByteArray::fromBase64Encoding(
            it.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        fields.require(key && key.decoded.size() == keyLength && !it.key().isEmpty(), name);
        keys.insert(it.key(), key.decoded);
    }
    return keys;
}

QJsonObject writeKeys(const QMap<QString, QByteArray> &keys)
{
    QJsonObject json;
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        json.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return json;
}

QUrl readAddress(JsonFields &fields, const char *name)
{
    QUrl url(fields.text(name, longestUrl), QUrl::StrictMode);
    fields.require(isSafeAddress(url) && !url.hasQuery() && !url.hasFragment(), name);
    return url;
}

} // namespace

Result<Environment> readEnvironment(const QByteArray &json, const QString &source)
{
    // The name becomes a folder, and stands in receipts; practiceEnvironment is ours alone.
    static const QRegularExpression plainName(QStringLiteral(R"(\A[a-z0-9][a-z0-9.-]{0,62}\z)"));
    const JsonLimits limits{fileLimit, 4, 500};
    const Result<JsonNode> node = parseJson(json, limits, source);
    if (!node)
        return tl::unexpected(node.error());
    JsonFields fields(node->toJson().toObject());
    Environment environment;
    environment.name = fields.text("name", shortText);
    fields.require(
        plainName.match(environment.name).hasMatch() && environment.name != practiceEnvironment, "name");
    environment.title = fields.optionalText("title", shortText);
    environment.address = readAddress(fields, "address");
    environment.issuer = readAddress(fields, "issuer");
    environment.clientId = fields.text("clientId", shortText);
    environment.receiptKeys = readKeys(fields, "receiptKeys", true);
    environment.definitionKeys = readKeys(fields, "definitionKeys", false);
    environment.paymentHosts = fields.texts("paymentHosts", mostHosts, shortText);
    if (fields.isValid())
        return environment;
    return failure(ErrorKind::BadInput,
        EnvironmentText::tr(
            "The settings of the service are not right: see “%1” in %2. Ask whoever gave them "
            "to you.")
            .arg(fields.broken().mid(1), source),
        fields.broken());
}

QByteArray writeEnvironment(const Environment &environment)
{
    return canonicalJson(
        QJsonObject{{QStringLiteral("name"), environment.name}, {QStringLiteral("title"), environment.title},
            {QStringLiteral("address"), environment.address.toString()},
            {QStringLiteral("issuer"), environment.issuer.toString()},
            {QStringLiteral("clientId"), environment.clientId},
            {QStringLiteral("receiptKeys"), writeKeys(environment.receiptKeys)},
            {QStringLiteral("definitionKeys"), writeKeys(environment.definitionKeys)},
            {QStringLiteral("paymentHosts"), QJsonArray::fromStringList(environment.paymentHosts)}});
}

Environments::Environments(FileSystem &files, const QString &installedFile, const QString &ownFile)
    : m_files(files)
    , m_ownFile(ownFile)
{
    for (const QString &file : {installedFile, ownFile}) {
        const Result<QByteArray> bytes = readFile(m_files, file, fileLimit);
        if (!bytes && bytes.error().kind == ErrorKind::NotFound)
            continue;
        // One that an administrator installed counts also where it is wrong: a user's own must not take its
        // place.
        m_isInstalled = file == installedFile;
        const Result<Environment> environment
            = bytes.and_then([&file](const QByteArray &json) { return readEnvironment(json, file); });
        if (environment)
            m_organisation = *environment;
        else
            m_problem = environment.error();
        return;
    }
}

Result<void> Environments::setOrganisation(const std::optional<Environment> &environment)
{
    if (m_isInstalled) {
        return failure(ErrorKind::NoPermission,
            EnvironmentText::tr(
                "Your organisation has set the service. Only an administrator can change it."));
    }
    if (environment) {
        const Result<void> written = replaceFile(m_files, m_ownFile, writeEnvironment(*environment));
        if (!written)
            return written;
    } else if (const Result<void> removed = m_files.remove(m_ownFile);
               !removed && removed.error().kind != ErrorKind::NotFound) {
        return removed;
    }
    m_organisation = environment;
    m_problem.reset();
    return {};
}

QString Environments::installedPath()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData"))
        + QStringLiteral("/Verder/environment.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Verder/environment.json");
#else
    return QStringLiteral("/etc/verder/environment.json");
#endif
}

} // namespace Verder
