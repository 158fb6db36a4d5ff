#include "draft/PreviousDrafts.h"

#include "base/Sha256.h"
#include "draft/DraftWriter.h"

#include <QFileInfo>
#include <QTimeZone>

namespace Verder {

namespace {

constexpr int keptDays = 14;

/// Says nothing of the draft's name.
QString startOf(const QString &draftPath)
{
    return QString(sha256(QFileInfo(draftPath).absoluteFilePath().toUtf8()).left(24) + QLatin1Char('-'));
}

QString endOf(const QUuid &draftId)
{
    return QString(draftId.toString(QUuid::WithoutBraces) + QStringLiteral(".tfa"));
}

Result<void> writePlainly(FileSystem &files, const QString &path, const DraftParts &parts)
{
    auto file = files.create(path);
    if (!file)
        return tl::unexpected(file.error());
    SaveCount count({}, 0);
    const auto written = writeDraftParts(
        **file, parts, [](const Attachment &) { return QByteArray(); }, count);
    return written ? (*file)->close() : Result<void>(tl::unexpected(written.error()));
}

} // namespace

PreviousDrafts::PreviousDrafts(FileSystem &files, QString folder)
    : m_files(files)
    , m_folder(std::move(folder))
{
}

Result<void> PreviousDrafts::keep(const QString &draftPath, const Draft &draft)
{
    if (m_folder.isEmpty())
        return {};
    const auto parts = makeDraftParts(draft, {}, {});
    if (!parts)
        return tl::unexpected(parts.error());
    const QString path = pathOf(startOf(draftPath) + endOf(draft.draftId));
    const QString temporary = temporaryName(path);
    auto done = m_files.makeFolder(m_folder)
                    .and_then([&] { return writePlainly(m_files, temporary, *parts); })
                    .and_then([&] { return m_files.rename(temporary, path); });
    if (!done)
        std::ignore = m_files.remove(temporary);
    return done;
}

std::optional<PreviousDrafts::Kept> PreviousDrafts::find(const QString &draftPath, const QUuid &draftId) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const QString start = startOf(draftPath);
    const QString end = draftId.isNull() ? QString() : endOf(draftId);
    std::optional<Kept> best;
    bool isBestHere = false;
    const QStringList names = m_files.list(m_folder).value_or(QStringList());
    for (const QString &name : names) {
        const bool isHere = name.startsWith(start) && name.endsWith(QLatin1String(".tfa"));
        if (!isHere && (end.isEmpty() || !name.endsWith(end)))
            continue;
        const auto stamp = m_files.stamp(pathOf(name));
        if (!stamp)
            continue;
        const Kept kept{
            pathOf(name), QDateTime::fromMSecsSinceEpoch(stamp->modifiedNs / 1'000'000, QTimeZone::utc())};
        const bool isBetter
            = !best || (isHere && !isBestHere) || (isHere == isBestHere && kept.since > best->since);
        if (isBetter) {
            best = kept;
            isBestHere = isHere;
        }
    }
    return best;
}

void PreviousDrafts::empty(const QDateTime &now)
{
    const QStringList names
        = m_folder.isEmpty() ? QStringList() : m_files.list(m_folder).value_or(QStringList());
    for (const QString &name : names) {
        const auto stamp = m_files.stamp(pathOf(name));
        if (stamp && stamp->modifiedNs / 1'000'000 < now.addDays(-keptDays).toMSecsSinceEpoch())
            std::ignore = m_files.remove(pathOf(name));
    }
}

QString PreviousDrafts::pathOf(const QString &name) const
{
    return QString(m_folder + QLatin1Char('/') + name);
}

} // namespace Verder
