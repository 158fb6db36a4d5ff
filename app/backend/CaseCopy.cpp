#include "backend/CaseCopy.h"

#include "base/Json.h"
#include "base/JsonFields.h"

namespace Verder {

namespace {

constexpr qint64 fileLimit = 16'777'216;
constexpr qsizetype shortText = 200;
constexpr qsizetype mostSeen = 20'000;

} // namespace

CaseCopy::CaseCopy(FileSystem &files, const QString &folder, const QString &environment)
    : m_files(files)
    , m_folder(folder)
    , m_path(folder + QLatin1Char('/')
          + QString::fromLatin1(environment.toUtf8().toPercentEncoding(QByteArray(), "."))
          + QLatin1String(".json"))
{
}

std::optional<CaseCopy::Kept> CaseCopy::load() const
{
    const JsonLimits limits{fileLimit, 16, 500'000};
    const auto node = readFile(m_files, m_path, fileLimit).and_then([&](const QByteArray &json) {
        return parseJson(json, limits, m_path);
    });
    if (!node || !node->isObject())
        return std::nullopt;
    JsonFields fields(node->toJson().toObject());
    Kept kept;
    kept.kvkNumber = fields.text("kvkNumber", shortText);
    kept.askedAt = fields.time("askedAt");
    const QStringList seen = fields.texts("seen", mostSeen, shortText);
    for (const QString &id : seen)
        kept.seen.insert(QUuid(id));
    const Result<CaseList> list = CaseList::fromJson(fields.object("list"));
    if (!list || !fields.isValid())
        return std::nullopt;
    kept.list = *list;
    return kept;
}

Result<void> CaseCopy::save(const QString &kvkNumber, const QDateTime &askedAt, const QJsonObject &body)
{
    const Result<CaseList> list = CaseList::fromJson(body);
    if (!list)
        return tl::unexpected(list.error());
    const std::optional<Kept> before = load();
    QSet<QUuid> seen = before && before->kvkNumber == kvkNumber ? before->seen : QSet<QUuid>();
    for (const PendingCase &one : list->cases)
        seen.insert(one.submissionId);
    QStringList ids;
    for (const QUuid &id : std::as_const(seen))
        ids.append(id.toString(QUuid::WithoutBraces));
    const QJsonObject file{{QStringLiteral("kvkNumber"), kvkNumber},
        {QStringLiteral("askedAt"), timeText(askedAt)}, {QStringLiteral("list"), body},
        {QStringLiteral("seen"), QJsonArray::fromStringList(ids)}};
    return m_files.makeFolder(m_folder).and_then(
        [&] { return replaceFile(m_files, m_path, canonicalJson(file)); });
}

void CaseCopy::forget()
{
    (void)m_files.remove(m_path); // where there is none, there is nothing to forget
}

} // namespace Verder
