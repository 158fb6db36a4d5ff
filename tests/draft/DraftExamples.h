#pragma once

#include "draft/BlobStore.h"
#include "draft/DraftFile.h"
#include "support/FailingFileSystem.h"
#include "support/Files.h"

#include <QTemporaryDir>

namespace Verder {

/// A draft with something in every field; \a attachments of it are documents of documentBytes(0), (1), ...
Draft exampleDraft(int attachments = 0);

/// A document that looks like a PDF, another one for each \a number.
QByteArray documentBytes(int number);

/// The attachment that stands for documentBytes(\a number).
Attachment exampleAttachment(int number);

QDateTime exampleTime();

/// Writes all of a file, by Qt's own means.
void setBytes(const QString &path, const QByteArray &bytes);

/// A folder to save in, with a blob store that holds the documents of the example.
struct DraftBench
{
    explicit DraftBench(int documents = 0);

    /// Saves and opens as users do; a failure fails the test.
    SavedDraft save(const Draft &draft, const SaveOptions &options = {});
    OpenedDraft open();
    QStringList attachmentNames() const; ///< in the folder beside the draft
    QStringList names() const; ///< beside the draft, itself included

    QTemporaryDir folder;
    std::unique_ptr<FileSystem> disk = systemFiles();
    std::unique_ptr<FileSystem> files
        = std::make_unique<FailingFileSystem>(*disk); ///< that fails at nothing yet
    BlobStore blobs{*files, folder.filePath(QStringLiteral("data/blobs"))};
    QString path = folder.filePath(QStringLiteral("cases/jansen.tfa"));
};

} // namespace Verder
