#include "bench/SavingBench.h"

#include "bench/Samples.h"
#include "dossier/Dossier.h"
#include "ui/form/FormView.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Verder;

namespace VerderBench {

namespace {

constexpr qint64 fileLimit = 16LL * 1024 * 1024;

/// What a program does that is not careful, but does wait for the disk.
Result<void> writeAndSync(FileSystem &files, const QString &path, const QByteArray &bytes)
{
    const auto file = files.create(path);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->write(bytes).and_then([&] { return (*file)->sync(); }).and_then([&] {
        return (*file)->close();
    });
}

/// The least that replaces a file so that a power cut leaves the old or the new one.
Result<void> replaceAndSync(FileSystem &files, const QString &path, const QByteArray &bytes)
{
    const QString temporary = path + QStringLiteral(".new");
    return writeAndSync(files, temporary, bytes)
        .and_then([&] { return files.rename(temporary, path); })
        .and_then([&] { return files.syncFolder(QFileInfo(path).path()); });
}

/// The longest that the event loop was away while the save ran.
qint64 longestBlock(Dossier &dossier, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    dossier.save(path);
    qint64 longest = timer.nsecsElapsed();
    while (dossier.isSaving()) {
        timer.start();
        QCoreApplication::processEvents();
        longest = qMax(longest, timer.nsecsElapsed());
    }
    return longest;
}

} // namespace

Result<QJsonObject> measureSaving(
    const QString &formId, const BenchForm &bench, const QString &folder, int repeats)
{
    const QTemporaryDir place(folder + QStringLiteral("/verder-bench-XXXXXX"));
    const std::unique_ptr<FileSystem> files = systemFiles();
    FormLibrary forms({QStringLiteral(":/forms")});
    BlobStore blobs(*files, place.filePath(QStringLiteral("blobs")));
    const DossierContext context{forms, *files, blobs, {}, [] {
                                     return QDateTime::currentDateTimeUtc();
                                 }};
    auto dossier = Dossier::create(context, formId, bench.today, {});
    if (!dossier)
        return tl::unexpected(dossier.error());
    Session &session = (*dossier)->session();
    session.load(bench.filled);
    FormView view(&session, Language::Dutch, FormView::Parts());
    view.show();
    QCoreApplication::processEvents();

    const QString path = place.filePath(QStringLiteral("draft.tfa"));
    Result<void> done = (*dossier)->saveAndWait(path);
    Samples safely;
    Samples barely;
    Samples replacing;
    Samples blocked;
    qint64 size = 0;
    for (int i = 0; done && i < repeats; ++i) {
        const BenchEdit &edit = bench.edits.at(i % bench.edits.size());
        session.setAnswer(session.find(edit.path), edit.value);
        safely.time([&] { done = (*dossier)->saveAndWait(path); });
        const auto bytes = readFile(*files, path, fileLimit);
        const QString bare = place.filePath(QStringLiteral("bare%1").arg(i));
        if (done && bytes)
            barely.time([&] { done = writeAndSync(*files, bare, *bytes); });
        std::ignore = files->remove(bare);
        const QString replaced = place.filePath(QStringLiteral("replaced"));
        if (done && bytes)
            replacing.time([&] { done = replaceAndSync(*files, replaced, *bytes); });
        size = bytes ? bytes->size() : size;
        session.setAnswer(session.find(edit.path), Value());
        blocked.add(longestBlock(**dossier, path));
    }
    if (!done)
        return tl::unexpected(done.error());
    return QJsonObject{{QStringLiteral("draftBytes"), size},
        {QStringLiteral("saveMs"), safely.milliseconds()},
        {QStringLiteral("bareWriteAndSyncMs"), barely.milliseconds()},
        {QStringLiteral("saveAgainstBare"), rounded(safely.nanoseconds() / barely.nanoseconds())},
        {QStringLiteral("bareReplaceMs"), replacing.milliseconds()},
        {QStringLiteral("saveAgainstReplace"), rounded(safely.nanoseconds() / replacing.nanoseconds())},
        {QStringLiteral("windowBlockedMs"), blocked.milliseconds()},
        {QStringLiteral("windowBlockedLongestMs"), rounded(blocked.nanoseconds(1) / 1e6)}};
}

} // namespace VerderBench
