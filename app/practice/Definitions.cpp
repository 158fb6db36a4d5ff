#include "practice/Definitions.h"

#include "base/Json.h"
#include "base/Sha256.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

namespace Verder {

namespace {

bool isKnownThere(const HttpRequest &request, const QString &etag)
{
    return request.header(QStringLiteral("if-none-match")) == etag;
}

HttpAnswer withTag(HttpAnswer answer, const QString &etag)
{
    answer.headers["ETag"] = etag.toLatin1();
    return answer;
}

QString tagOf(const QString &hash)
{
    return QStringLiteral("\"%1\"").arg(hash.left(32));
}

} // namespace

Definitions::Definitions(const QStringList &folders, const SigningKey &key)
    : m_folders(folders)
    , m_key(key)
{
}

QList<Route> Definitions::routes()
{
    const auto route = [this](
                           const char *pattern, Outcome<HttpAnswer> (Definitions::*handler)(const Call &)) {
        return Route{QStringLiteral("GET"), QLatin1String(pattern), true, [this, handler](const Call &call) {
                         return (this->*handler)(call);
                     }};
    };
    return {
        route("/v1/formulieren", &Definitions::list),
        route("/v1/formulieren/{}/{}", &Definitions::form),
        route("/v1/tabellen/{}", &Definitions::table),
    };
}

void Definitions::read()
{
    const QMutexLocker lock(&m_mutex);
    if (std::exchange(m_isRead, true)) {
        return;
    }
    FormLibrary library(m_folders);
    for (const QString &id : library.ids()) {
        if (const Result<FormPtr> form = library.form(id)) {
            m_forms.insert(id, {(*form)->version, (*form)->sha256, (*form)->resolved()});
        }
    }
    for (const QString &folder : std::as_const(m_folders)) {
        const QFileInfoList files
            = QDir(folder + QLatin1String("/tables")).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (m_tables.contains(info.completeBaseName()) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            m_tables.insert(info.completeBaseName(), {{}, sha256(canonicalJson(json)), json});
        }
    }
}

Outcome<HttpAnswer> Definitions::list(const Call &call)
{
    read();
    QJsonArray forms;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
        forms.append(QJsonObject{{QLatin1String("id"), it.key()}, {QLatin1String("version"), it->version},
            {QLatin1String("sha256"), it->sha256}});
    }
    QJsonArray tables;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        tables.append(QJsonObject{{QLatin1String("id"), it.key()}, {QLatin1String("sha256"), it->sha256}});
    }
    QJsonObject body{{QLatin1String("forms"), forms}, {QLatin1String("tables"), tables}};
    const QString etag = tagOf(sha256(canonicalJson(body)));
    if (isKnownThere(call.request, etag)) {
        return withTag(emptyAnswer(304), etag);
    }
    body[QLatin1String("etag")] = etag;
    return withTag(jsonAnswer(200, body), etag);
}

HttpAnswer Definitions::signedAnswer(const Call &call, const Entry &entry, const QString &kind) const
{
    const QString etag = tagOf(entry.sha256);
    if (isKnownThere(call.request, etag)) {
        return withTag(emptyAnswer(304), etag);
    }
    return withTag(jsonAnswer(200, m_key.sign(entry.json, kind)), etag);
}

Outcome<HttpAnswer> Definitions::form(const Call &call)
{
    read();
    const auto found = m_forms.constFind(call.parameters.value(0));
    if (found == m_forms.cend() || found->version != call.parameters.value(1)) {
        return refuse(RefusalKind::UnknownPath);
    }
    return signedAnswer(call, *found, QStringLiteral("definition"));
}

Outcome<HttpAnswer> Definitions::table(const Call &call)
{
    read();
    const auto found = m_tables.constFind(call.parameters.value(0));
    if (found == m_tables.cend()) {
        return refuse(RefusalKind::UnknownPath);
    }
    return signedAnswer(call, *found, QStringLiteral("table"));
}

} // namespace Verder
