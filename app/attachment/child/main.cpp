#include "attachment/DocumentLimits.h"
#include "MakingTask.h"
#include "PdfInspection.h"
#include "PicturePage.h"
#include "ProcessLimits.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

namespace {

/// The verdict as one line of JSON: {"outcome", "sha256", "size", "pages", "signed"}.
QJsonObject verdict(const QString &path, qint64 limit)
{
    QFile file(path);
    // A pipe or device would keep the reader waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {{QStringLiteral("outcome"), QStringLiteral("check-failed")}};
    }
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        return {
            {QStringLiteral("outcome"), QStringLiteral("too-large")}, {QStringLiteral("size"), file.size()}};
    }
    const Verder::PdfInspection inspection
        = bytes.isEmpty() ? Verder::PdfInspection{QStringLiteral("empty")} : Verder::inspectPdf(bytes);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("outcome"), inspection.outcome},
        {QStringLiteral("sha256"), QString::fromLatin1(hash)}, {QStringLiteral("size"), bytes.size()},
        {QStringLiteral("pages"), inspection.pages}, {QStringLiteral("signed"), inspection.isSigned}};
}

bool write(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool check(const QString &path, qint64 limit)
{
    return write(QJsonDocument(verdict(path, limit)).toJson(QJsonDocument::Compact) + '\n');
}

bool turnIntoPdf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > Verder::pictureLimit)
        return false;
    const std::optional<QByteArray> pdf = Verder::pictureAsPdf(file.read(Verder::pictureLimit), limit, limit);
    return pdf && write(*pdf);
}

bool run(const QByteArray &task, qint64 limit, const QStringList &paths)
{
    if (task == "check")
        return check(paths.first(), limit);
    if (task == "picture")
        return turnIntoPdf(paths.first(), limit);
    return write(Verder::madePdf(paths, limit, task == "shrink"));
}

} // namespace

/// verder-document check LIMIT PATH: inspects one document in a process of its own.
/// verder-document picture LIMIT PATH: makes a PDF of at most LIMIT bytes out of a picture.
/// verder-document merge LIMIT PATH...: makes one PDF out of documents and pictures, see madePdf().
/// verder-document shrink LIMIT PATH...: the same, with photos and scans made coarser where that is needed.
/// Nothing is written but the answer.
int main(int argc, char *argv[])
{
    const QByteArray task = argc >= 4 ? QByteArray(argv[1]) : QByteArray();
    const bool isOfOne = task == "check" || task == "picture";
    const bool isOfMany = task == "merge" || task == "shrink";
    if (!(isOfOne && argc == 4) && !isOfMany) {
        std::fputs("usage: verder-document check|picture LIMIT PATH\n"
                   "       verder-document merge|shrink LIMIT PATH...\n",
            stderr);
        return 2;
    }
    bool isNumber = false;
    const qint64 limit = QByteArray(argv[2]).toLongLong(&isNumber);
    constexpr qint64 mostBytes = qint64{256} * 1024 * 1024;
    if (!isNumber || limit < 0 || limit > mostBytes) {
        std::fputs("verder-document: LIMIT is a number of bytes, at most 268435456\n", stderr);
        return 2;
    }
    Verder::limitThisProcess(isOfOne ? 10 : 60);
    QStringList paths;
    for (int i = 3; i < argc; ++i)
        paths.append(QFile::decodeName(argv[i]));
    return run(task, limit, paths) ? 0 : 1;
}
