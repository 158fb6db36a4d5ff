#include "practice/DocumentShelf.h"

#include "attachment/DocumentCheck.h"

#include <QUuid>

namespace Verder {

DocumentShelf::DocumentShelf(FileSystem &files, QString folder, QString checkProgram)
    : m_files(files)
    , m_folder(std::move(folder))
    , m_checkProgram(std::move(checkProgram))
{
}

Outcome<void> DocumentShelf::add(const QString &sha256, const QByteArray &bytes)
{
    const QString kept = m_folder + QLatin1Char('/') + sha256;
    if (m_files.stamp(kept)) {
        return {};
    }
    // A name of its own: two uploads of the same document do not meet.
    const QString arriving
        = m_folder + QLatin1String("/arriving-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<void> written = write(arriving, bytes); !written) {
        return tl::unexpected(worldFailed(written.error()));
    }
    if (const Outcome<void> checked = check(arriving); !checked) {
        (void)m_files.remove(arriving);
        return checked;
    }
    return m_files.rename(arriving, kept)
        .and_then([this] { return m_files.syncFolder(m_folder); })
        .map_error(worldFailed);
}

Result<void> DocumentShelf::write(const QString &path, const QByteArray &bytes)
{
    Result<std::unique_ptr<File>> file = m_files.create(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return (*file)->write(bytes).and_then([&file] { return (*file)->sync(); }).and_then([&file] {
        return (*file)->close();
    });
}

Outcome<void> DocumentShelf::check(const QString &path)
{
    switch (checkDocument(m_checkProgram, path, documentLimit).outcome) {
    case DocumentVerdict::Outcome::Accepted:
    case DocumentVerdict::Outcome::AcceptedRepaired:
        return {};
    case DocumentVerdict::Outcome::Empty:
    case DocumentVerdict::Outcome::NotPdf:
    case DocumentVerdict::Outcome::Picture:
    case DocumentVerdict::Outcome::Unreadable:
        return refuse(RefusalKind::NotAPdf);
    case DocumentVerdict::Outcome::NeedsPassword:
        return refuse(RefusalKind::PasswordProtected);
    case DocumentVerdict::Outcome::TooLarge:
        return tl::unexpected(tooLarge());
    case DocumentVerdict::Outcome::CheckFailed:
        return tl::unexpected(
            worldFailed({ErrorKind::Internal, QStringLiteral("A document could not be checked."), path}));
    }
    Q_UNREACHABLE();
}

} // namespace Verder
