#include "backend/DefinitionSource.h"

#include "backend/SignedJson.h"
#include "base/Json.h"
#include "base/JsonFields.h"
#include "base/Sha256.h"

#include <QVersionNumber>

namespace Verder {

namespace {

constexpr qint64 fileLimit = 8'388'608;
constexpr qsizetype shortText = 100;
constexpr qsizetype mostEntries = 500;
const QString listName = QStringLiteral("list.json");

/// An id that is also a safe name for a file.
bool isPlainId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

QString DefinitionSource::Wanted::fileName() const
{
    return (isTable() ? QStringLiteral("table.%1.json") : QStringLiteral("form.%1.json")).arg(id);
}

QString DefinitionSource::Wanted::path() const
{
    return isTable()
        ? QStringLiteral("/tabellen/%1").arg(id)
        : QStringLiteral("/formulieren/%1/%2").arg(id, QString::fromLatin1(QUrl::toPercentEncoding(version)));
}

QString DefinitionSource::Wanted::member() const
{
    return isTable() ? QStringLiteral("table") : QStringLiteral("definition");
}

DefinitionSource::DefinitionSource(
    FileSystem &files, const QString &folder, QNetworkAccessManager &network, FormLibrary &library)
    : m_files(files)
    , m_folder(folder)
    , m_network(network)
    , m_library(library)
    , m_shipped({QStringLiteral(":/forms")})
{
}

DefinitionSource::~DefinitionSource() = default;

QString DefinitionSource::folder() const
{
    return m_folder + QLatin1Char('/')
        + QString::fromLatin1(m_environment.name.toUtf8().toPercentEncoding(QByteArray(), "."));
}

void DefinitionSource::use(const Environment &environment)
{
    m_environment = environment;
    m_client = std::make_unique<ApiClient>(m_network, environment);
    m_isBusy = false;
    m_queue.clear();
    m_list = readObject(listName);
    load();
}

QJsonObject DefinitionSource::readObject(const QString &name) const
{
    const JsonLimits limits{fileLimit, 64, 400'000};
    const QString path = folder() + QLatin1Char('/') + name;
    const auto node = readFile(m_files, path, fileLimit).and_then([&](const QByteArray &json) {
        return parseJson(json, limits, path);
    });
    return node ? node->toJson().toObject() : QJsonObject();
}

void DefinitionSource::refresh()
{
    if (std::exchange(m_isBusy, true))
        return;
    m_client->setTimeout(m_timeout);
    ApiRequest request{"GET", QStringLiteral("/formulieren")};
    request.needsSignIn = false;
    const QString etag = m_list.value(QLatin1String("etag")).toString();
    if (isStrongTag(etag)) {
        request.headers = {{"If-None-Match", etag.toLatin1()}};
        request.mayBeUnchanged = true;
    }
    connect(m_client->send(request), &ApiCall::answered, this, &DefinitionSource::listAnswered);
}

void DefinitionSource::listAnswered(const ApiAnswer &answer)
{
    const auto *ok = std::get_if<ApiOk>(&answer);
    constexpr int notModified = 304;
    const bool isSame = ok != nullptr && ok->status == notModified;
    const QJsonObject list = isSame || ok == nullptr ? m_list : ok->body;
    const auto wanted = wantedIn(list);
    if (ok == nullptr || !wanted) {
        finish(); // what is at hand goes on being used
        return;
    }
    m_queue.clear();
    for (const Wanted &one : *wanted) {
        if (!isAtHand(one) && !kept(one))
            m_queue.append(one);
    }
    if (!isSame) {
        m_before = std::exchange(m_list, list);
        // Without an etag until all of it is there, so that a next time asks again.
        (void)m_files.makeFolder(m_folder).and_then([this] { return m_files.makeFolder(folder()); });
    }
    fetchNext();
}

std::optional<QList<DefinitionSource::Wanted>> DefinitionSource::wantedIn(const QJsonObject &list)
{
    QList<Wanted> wanted;
    JsonFields fields(list);
    const auto add = [&](const char *name, bool isForm) {
        const QJsonArray entries = fields.array(name, mostEntries);
        for (const auto &entry : entries) {
            JsonFields one(entry.toObject());
            Wanted found{one.text("id", shortText), isForm ? one.text("version", shortText) : QString(),
                one.text("sha256", shortText)};
            fields.require(one.isValid() && isPlainId(found.id) && isSha256(found.sha256), name);
            wanted.append(found);
        }
    };
    add("tables", false);
    add("forms", true);
    return fields.isValid() ? std::optional(wanted) : std::nullopt;
}

/// The program brings the same one.
bool DefinitionSource::isAtHand(const Wanted &wanted) const
{
    if (wanted.isTable()) {
        const auto tables = m_shipped.tables();
        return tables && (*tables)->contains(wanted.id)
            && (*tables)->value(wanted.id).sha256 == wanted.sha256;
    }
    const Result<FormPtr> form = m_shipped.form(wanted.id);
    return form && (*form)->sha256 == wanted.sha256;
}

std::optional<QJsonObject> DefinitionSource::genuine(const Wanted &wanted, const QJsonObject &envelope) const
{
    if (!isSigned(envelope, wanted.member(), m_environment.definitionKeys))
        return std::nullopt;
    const QJsonObject json = envelope.value(wanted.member()).toObject();
    const bool isRight = json.value(QLatin1String("id")).toString() == wanted.id
        && sha256(canonicalJson(json)) == wanted.sha256;
    if (!isRight || wanted.isTable())
        return isRight ? std::optional(json) : std::nullopt;
    // An older one, signed long ago, must not take the place of what the program brings.
    const Result<FormPtr> own = m_shipped.form(wanted.id);
    const bool isOlder
        = own && QVersionNumber::fromString(wanted.version) < QVersionNumber::fromString((*own)->version);
    return isOlder ? std::nullopt : std::optional(json);
}

std::optional<QJsonObject> DefinitionSource::kept(const Wanted &wanted) const
{
    return genuine(wanted, readObject(wanted.fileName()));
}

void DefinitionSource::fetchNext()
{
    if (m_queue.isEmpty()) {
        (void)replaceFile(m_files, folder() + QLatin1Char('/') + listName, canonicalJson(m_list));
        load();
        finish();
        return;
    }
    const Wanted next = m_queue.takeFirst();
    ApiRequest request{"GET", next.path()};
    request.needsSignIn = false;
    request.answerLimit = fileLimit;
    connect(m_client->send(request), &ApiCall::answered, this,
        [this, next](const ApiAnswer &answer) { fetched(next, answer); });
}

void DefinitionSource::fetched(const Wanted &wanted, const ApiAnswer &answer)
{
    const auto *ok = std::get_if<ApiOk>(&answer);
    if (ok != nullptr && genuine(wanted, ok->body)) {
        (void)replaceFile(m_files, folder() + QLatin1Char('/') + wanted.fileName(), canonicalJson(ok->body));
    } else {
        keepAsBefore(wanted);
    }
    fetchNext();
}

/// One that did not come through: what is kept of it since last time goes on being used.
void DefinitionSource::keepAsBefore(const Wanted &wanted)
{
    const QString part = wanted.isTable() ? QStringLiteral("tables") : QStringLiteral("forms");
    const auto isIt = [&wanted](const QJsonValue &entry) {
        return entry[QLatin1String("id")].toString() == wanted.id;
    };
    QJsonArray entries = m_list.value(part).toArray();
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        if (isIt(entries.at(i)))
            entries.removeAt(i);
    }
    const QJsonArray before = m_before.value(part).toArray();
    for (const auto &entry : before) {
        if (isIt(entry))
            entries.append(entry);
    }
    m_list.insert(part, entries);
    m_list.remove(QStringLiteral("etag")); // not all of it is there: asked again next time
}

void DefinitionSource::finish()
{
    m_isBusy = false;
    emit finished();
}

/// Gives the library what is kept and genuine, where it differs from what the program brings.
void DefinitionSource::load()
{
    QMap<QString, QJsonObject> forms;
    Tables tables;
    QStringList inUse;
    const QList<Wanted> wanted = wantedIn(m_list).value_or(QList<Wanted>());
    for (const Wanted &one : wanted) {
        const std::optional<QJsonObject> json = isAtHand(one) ? std::nullopt : kept(one);
        if (!json)
            continue;
        if (one.isTable()) {
            const Result<Table> table = Table::read(canonicalJson(*json), one.fileName());
            if (!table)
                continue;
            tables.insert(one.id, *table);
        } else {
            forms.insert(one.id, *json);
        }
        inUse.append(one.sha256);
    }
    const QString now = inUse.join(u' ');
    if (std::exchange(m_inUse, now) == now)
        return;
    m_library.setDownloaded(std::move(forms), std::move(tables));
    emit changed();
}

} // namespace Verder
