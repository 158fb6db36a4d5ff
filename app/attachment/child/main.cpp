#include "PdfInspection.h"
#include "ProcessLimits.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

/// The verdict as one line of JSON: {"outcome", "sha256", "size", "pages"}.
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
        = bytes.isEmpty() ? Verder::PdfInspection{QStringLiteral("empty"), 0} : Verder::inspectPdf(bytes);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("outcome"), inspection.outcome},
        {QStringLiteral("sha256"), QString::fromLatin1(hash)}, {QStringLiteral("size"), bytes.size()},
        {QStringLiteral("pages"), inspection.pages}};
}

} // namespace

/// verder-document check LIMIT PATH: inspects one document in a process of its own; nothing is written but
/// the answer.
int main(int argc, char *argv[])
{
    if (argc != 4 || QByteArray(argv[1]) != "check") {
        std::fputs("usage: verder-document check LIMIT PATH\n", stderr);
        return 2;
    }
    bool isNumber = false;
    const qint64 limit = QByteArray(argv[2]).toLongLong(&isNumber);
    constexpr qint64 mostBytes = qint64{256} * 1024 * 1024;
    if (!isNumber || limit < 0 || limit > mostBytes) {
        std::fputs("verder-document: LIMIT is a number of bytes, at most 268435456\n", stderr);
        return 2;
    }
    Verder::limitThisProcess();
    const QJsonObject answer = verdict(QFile::decodeName(argv[3]), limit);
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout)
            == static_cast<size_t>(line.size())
        ? 0
        : 1;
}
