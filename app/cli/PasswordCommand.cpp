// Encrypts a draft with a password, changes that, and takes it away.
#include "cli/DraftCommands.h"
#include "cli/PasswordInput.h"

namespace Verder {

namespace {

constexpr int shortest = 8;

Result<DraftKeyPtr> newKey(const QCommandLineParser &parser, const DraftKeyPtr &current)
{
    const Result<QString> password = readPassword(parser, PasswordAsk::New);
    if (!password)
        return tl::unexpected(password.error());
    if (password->size() < shortest) {
        return failure(ErrorKind::BadInput,
            CliText::tr("Choose a password of at least %n character(s).", nullptr, shortest));
    }
    return current ? current->withPassword(*password) : DraftKey::make(*password);
}

ExitCode runPassword(const QCommandLineParser &parser, CliContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return wrongUse(context, CliText::tr("Name the draft, a .tfa file."));
    const QString &path = arguments.first();
    BlobStore blobs = blobStore(context);
    const Result<std::unique_ptr<Dossier>> dossier = openDossier(parser, context, blobs, path);
    if (!dossier)
        return context.fail(dossier.error());
    if ((*dossier)->session().isSealed()) {
        context.err << CliText::tr("What was sent keeps the password that it had.") << '\n';
        return ExitCode::FallsShort;
    }
    const Result<std::optional<DraftLock>> lock = holdDraft(parser, context, path);
    if (!lock)
        return context.fail(lock.error());
    DraftKeyPtr key;
    if (!parser.isSet(QStringLiteral("remove"))) {
        const Result<DraftKeyPtr> made = newKey(parser, (*dossier)->key());
        if (!made)
            return context.fail(made.error());
        key = *made;
    }
    (*dossier)->setKey(key);
    const Result<void> saved = saveDossier(**dossier, path);
    return saved ? ExitCode::Done : context.fail(saved.error());
}

} // namespace

Command passwordCommand()
{
    return {QStringLiteral("password"), CliText::tr("Encrypts a draft with a password, or changes that."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(
                QStringLiteral("file"), CliText::tr("The draft, a .tfa file."), QStringLiteral("FILE.tfa"));
            parser.addOption({QStringLiteral("remove"), CliText::tr("Take the password away.")});
            addPasswordOption(parser);
            addNewPasswordOption(parser);
            addForce(parser);
        },
        runPassword};
}

} // namespace Verder
