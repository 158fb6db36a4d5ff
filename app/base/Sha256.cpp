#include "base/Sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace Verder {

namespace {

constexpr qint64 pieceSize = qint64(1024) * 1024;

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

QString sha256(const QByteArray &bytes)
{
    return hex(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

Result<QString> fileSha256(FileSystem &files, const QString &path, qint64 limit)
{
    const auto file = files.openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset <= limit;) {
        const auto piece = (*file)->read(offset, pieceSize);
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return hex(hash.result());
        hash.addData(*piece);
        offset += piece->size();
    }
    return failure(ErrorKind::TooLarge,
        QCoreApplication::translate("FileSystem", "“%1” is too large. Choose a smaller file.")
            .arg(QFileInfo(path).fileName()),
        path);
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

} // namespace Verder
