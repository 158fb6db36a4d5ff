#include "draft/RecentDrafts.h"

#include "base/Json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Verder {

namespace {

constexpr qsizetype maximum = 50;
constexpr qint64 sizeLimit = qint64(1024) * 1024;

QByteArray listBytes(const QList<RecentDraft> &drafts)
{
    QJsonArray array;
    for (const RecentDraft &draft : drafts) {
        array.append(QJsonObject{{QStringLiteral("path"), draft.path}, {QStringLiteral("form"), draft.formId},
            {QStringLiteral("draftId"), draft.draftId.toString(QUuid::WithoutBraces)}});
    }
    return canonicalJson(array);
}

} // namespace

RecentDrafts::RecentDrafts(FileSystem &files, QString path)
    : m_files(files)
    , m_path(std::move(path))
{
}

QList<RecentDraft> RecentDrafts::all() const
{
    // A list that cannot be read is an empty one: it only ever held what can be found again.
    const auto bytes = readFile(m_files, m_path, sizeLimit);
    const auto json = bytes ? parseJson(*bytes, JsonLimits{sizeLimit, 3, 1000}, m_path)
                            : Result<JsonNode>(tl::unexpected(bytes.error()));
    QList<RecentDraft> drafts;
    if (!json)
        return drafts;
    for (const JsonNode &node : json->elements) {
        const QJsonObject object = node.toJson().toObject();
        const RecentDraft draft{object.value(QStringLiteral("path")).toString(),
            object.value(QStringLiteral("form")).toString(),
            QUuid::fromString(object.value(QStringLiteral("draftId")).toString())};
        if (!draft.path.isEmpty())
            drafts.append(draft);
    }
    return drafts;
}

Result<void> RecentDrafts::add(const RecentDraft &draft)
{
    QList<RecentDraft> drafts = all();
    drafts.removeIf([&](const RecentDraft &other) { return other.path == draft.path; });
    drafts.prepend(draft);
    if (drafts.size() > maximum)
        drafts.resize(maximum);
    return m_files.makeFolder(QFileInfo(m_path).path()).and_then([&] {
        return replaceFile(m_files, m_path, listBytes(drafts));
    });
}

Result<void> RecentDrafts::remove(const QString &path)
{
    QList<RecentDraft> drafts = all();
    if (drafts.removeIf([&](const RecentDraft &other) { return other.path == path; }) == 0)
        return {};
    return replaceFile(m_files, m_path, listBytes(drafts));
}

} // namespace Verder
