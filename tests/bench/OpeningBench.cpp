#include "bench/OpeningBench.h"

#include "base/Sha256.h"
#include "bench/Samples.h"
#include "dossier/Dossier.h"
#include "draft/AttachmentFolder.h"
#include "draft/DraftWriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Verder;

namespace VerderBench {

namespace {

constexpr int documents = 30;
constexpr qint64 documentSize = qint64(8) * 1024 * 1024;

/// A folder with three drafts of the same answers.
class OpeningDesk
{
public:
    Result<void> prepare(const BenchForm &bench);
    Result<std::unique_ptr<Dossier>> open(const QString &name, QDate today)
    {
        return Dossier::open(context(), path(name), today);
    }

private:
    DossierContext context()
    {
        return {m_forms, *m_files, m_blobs, {}, [] {
                    return QDateTime::currentDateTimeUtc();
                }};
    }
    QString path(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".tfa")); }
    Result<void> write(const QString &name, Draft draft, const QList<Attachment> &embedded);

    QTemporaryDir m_folder;
    std::unique_ptr<FileSystem> m_files = systemFiles();
    FormLibrary m_forms{{QStringLiteral(":/forms")}};
    BlobStore m_blobs{*m_files, m_folder.filePath(QStringLiteral("blobs"))};
};

/// Opening reads no document, so it is not their content that counts but their number and size.
Result<void> OpeningDesk::write(const QString &name, Draft draft, const QList<Attachment> &embedded)
{
    draft.isPackage = !embedded.isEmpty();
    const auto parts = makeDraftParts(draft, embedded, {});
    auto file = m_files->create(path(name));
    if (!parts || !file)
        return tl::unexpected(parts ? file.error() : parts.error());
    const QByteArray content(documentSize, 'x');
    SaveCount count({}, 0);
    const auto written = writeDraftParts(
        **file, *parts, [&](const Attachment &) { return content; }, count);
    return written ? (*file)->close() : Result<void>(tl::unexpected(written.error()));
}

Result<void> OpeningDesk::prepare(const BenchForm &bench)
{
    auto dossier = Dossier::create(context(), bench.name, bench.today, {});
    if (!dossier)
        return tl::unexpected(dossier.error());
    (*dossier)->session().load(bench.filled);
    Draft draft = (*dossier)->snapshot();
    if (const auto done = write(QStringLiteral("none"), draft, {}); !done)
        return done;
    const DocumentSlot &slot = (*dossier)->session().form().documentSlots.first();
    for (int i = 0; i < documents; ++i) {
        Attachment attachment;
        attachment.sha256 = sha256(QByteArray::number(i));
        attachment.name = QStringLiteral("document %1.pdf").arg(i);
        attachment.size = documentSize;
        attachment.slot = slot.id;
        draft.attachments.append(attachment);
    }
    const QString folder = attachmentFolder(path(QStringLiteral("compact")));
    QDir().mkpath(folder);
    for (const Attachment &attachment : std::as_const(draft.attachments)) {
        QFile file(folder + QLatin1Char('/') + attachment.name);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(documentSize))
            return failure(ErrorKind::Io, file.errorString());
    }
    return write(QStringLiteral("compact"), draft, {}).and_then([&] {
        return write(QStringLiteral("package"), draft, draft.attachments);
    });
}

} // namespace

Result<QJsonObject> measureOpening(const BenchForm &bench, int repeats)
{
    OpeningDesk desk;
    if (const auto prepared = desk.prepare(bench); !prepared)
        return tl::unexpected(prepared.error());
    const QStringList names{QStringLiteral("none"), QStringLiteral("compact"), QStringLiteral("package")};
    QHash<QString, Samples> times;
    QHash<QString, double> memory;
    std::vector<std::unique_ptr<Dossier>> open;
    for (int i = 0; i <= repeats; ++i) { // the first time everything is read from the disk
        for (const QString &name : names) {
            const double before = memoryNow().value_or(0);
            std::optional<Error> error;
            const auto one = [&] {
                auto dossier = desk.open(name, bench.today);
                if (dossier)
                    open.push_back(*std::move(dossier));
                else
                    error = dossier.error();
            };
            if (i == 0)
                one();
            else
                times[name].time(one);
            if (error)
                return tl::unexpected(*error);
            if (i == repeats)
                memory.insert(name, memoryNow().value_or(0) - before);
        }
    }
    QJsonObject figures;
    for (const QString &name : names) {
        figures.insert(name,
            QJsonObject{{QStringLiteral("ms"), times.value(name).milliseconds()},
                {QStringLiteral("moreMs"),
                    rounded(
                        (times.value(name).nanoseconds() - times.value(names.first()).nanoseconds()) / 1e6)},
                {QStringLiteral("moreMiB"), rounded(memory.value(name) - memory.value(names.first()))}});
    }
    return figures;
}

} // namespace VerderBench
