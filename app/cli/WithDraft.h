#pragma once

#include "cli/DraftCommands.h"

namespace Verder {

/// Opens the first argument, lets \a work change it, and saves where it succeeded.
/// WrongUse leaves the file as it is.
template <typename Work>
ExitCode withDraft(const QCommandLineParser &parser, CliContext &context, bool isSaved, Work work)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return wrongUse(context, CliText::tr("Name the draft, a .tfa file."));
    BlobStore blobs = blobStore(context);
    Result<std::unique_ptr<Dossier>> dossier = openDossier(parser, context, blobs, arguments.first());
    if (!dossier)
        return context.fail(dossier.error());
    tellOpening(**dossier, context);
    std::optional<DraftLock> lock;
    if (isSaved) {
        Result<std::optional<DraftLock>> taken = holdDraft(parser, context, arguments.first());
        if (!taken)
            return context.fail(taken.error());
        lock = *std::move(taken);
    }
    const ExitCode code = work(**dossier, arguments.mid(1));
    if (!isSaved || !(*dossier)->isModified() || code == ExitCode::WrongUse)
        return code;
    const Result<void> saved = saveDossier(**dossier, (*dossier)->path());
    sweepDocuments(context, blobs);
    return saved ? code : context.fail(saved.error());
}

} // namespace Verder
