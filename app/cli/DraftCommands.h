#pragma once

#include "cli/Command.h"
#include "dossier/Dossier.h"
#include "draft/DraftLock.h"

namespace Verder {

// Commands that fill in drafts, by the same session and saving protocol as the window.
Command newCommand();
Command setCommand();
Command getCommand();
Command attachCommand();
Command checkCommand();
Command printCommand();
Command exportCommand();
Command saveAsCommand();
Command passwordCommand();

/// The dossier context of a command; `blobs` must outlive it.
DossierContext dossierContext(CliContext &context, BlobStore &blobs);
/// Where added documents are kept until a draft that mentions them is saved.
BlobStore blobStore(CliContext &context);
/// Removes what the command put there, unless it is still to be sent.
void sweepDocuments(const CliContext &context, BlobStore &blobs);

/// Opens a draft; where it is encrypted, with the password that the user hands over.
Result<std::unique_ptr<Dossier>> openDossier(
    const QCommandLineParser &parser, CliContext &context, BlobStore &blobs, const QString &path);
/// Saves what was opened from \a path there; never over a damaged file.
Result<void> saveDossier(Dossier &dossier, const QString &path);

/// --force, for commands that change a draft.
void addForce(QCommandLineParser &parser);
/// The courtesy lock of the draft at \a path while the command works on it; Conflict where somebody else has
/// it and --force is not given; nothing where no lock can be written.
Result<std::optional<DraftLock>> holdDraft(
    const QCommandLineParser &parser, CliContext &context, const QString &path);

/// Says on standard error what opening changed or found: a later version of the form, another date.
void tellOpening(const Dossier &dossier, CliContext &context);

/// The missing-list of a page as the paths of its items and slots.
QString missingPath(const Session &session, const Missing &missing);

/// The draft as first argument, with the option for its password; and what follows it.
void addFile(QCommandLineParser &parser, const QString &more, const QString &moreHelp);

} // namespace Verder
