// A draft in another place, in another form, or as another application.
#include "cli/DraftCommands.h"
#include "cli/PasswordInput.h"

#include <QFileInfo>

namespace Verder {

namespace {

/// Names of documents that are not in what was made; a copy without them is worth a word.
void tellLost(const QList<Attachment> &attachments, CliContext &context)
{
    for (const Attachment &attachment : attachments) {
        if (attachment.state == Attachment::State::Missing || attachment.state == Attachment::State::Changed)
            context.err << CliText::tr("The document \"%1\" is missing.").arg(attachment.name) << '\n';
    }
}

bool isSamePlace(const QString &a, const QString &b)
{
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

struct CopyTask
{
    QString source;
    QString target;
    bool isPackage = false;
    bool isNew = false;
    bool isForced = false;
};

ExitCode copyDraft(const CopyTask &task, const QCommandLineParser &parser, CliContext &context)
{
    if (isSamePlace(task.source, task.target))
        return wrongUse(context, CliText::tr("Name another file for the copy."));
    BlobStore blobs = blobStore(context);
    Result<std::unique_ptr<Dossier>> dossier = openDossier(parser, context, blobs, task.source);
    if (dossier && task.isNew)
        dossier = (*dossier)->basedOnThis(context.today);
    if (!dossier)
        return context.fail(dossier.error());
    tellOpening(**dossier, context);
    const DraftForm form = task.isPackage ? DraftForm::Package : DraftForm::Compact;
    const Result<void> saved = (*dossier)->saveAndWait(task.target, task.isForced, form);
    if (!saved)
        return context.fail(saved.error());
    tellLost((*dossier)->draft().attachments, context);
    context.out << task.target << '\n';
    return ExitCode::Done;
}

void addTarget(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("file"), CliText::tr("The draft, a .tfa file."), QStringLiteral("FILE.tfa"));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, CliText::tr("The file to make."),
        QStringLiteral("FILE.tfa")});
    addPasswordOption(parser);
    parser.addOption({QStringLiteral("force"), CliText::tr("Replace the file that is there.")});
}

ExitCode runCopy(const QCommandLineParser &parser, CliContext &context, bool isPackage, bool isNew)
{
    const QStringList arguments = parser.positionalArguments();
    const QString target = parser.value(QStringLiteral("output"));
    if (arguments.size() != 1 || target.isEmpty())
        return wrongUse(context, CliText::tr("Name a draft and the file to make: FILE.tfa -o OTHER.tfa."));
    return copyDraft({arguments.first(), target, isPackage, isNew, parser.isSet(QStringLiteral("force"))},
        parser, context);
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), CliText::tr("Makes one file of a draft and its documents."), addTarget,
        [](const QCommandLineParser &parser, CliContext &context) {
            return runCopy(parser, context, true, false);
        }};
}

Command saveAsCommand()
{
    return {QStringLiteral("save-as"), CliText::tr("Saves a draft in another place."),
        [](QCommandLineParser &parser) {
            addTarget(parser);
            parser.addOption({QStringLiteral("package"),
                CliText::tr("With its documents in it, instead of in a folder beside it.")});
            parser.addOption(
                {QStringLiteral("new"), CliText::tr("As a new draft with the same answers and documents.")});
        },
        [](const QCommandLineParser &parser, CliContext &context) {
            return runCopy(parser, context, parser.isSet(QStringLiteral("package")),
                parser.isSet(QStringLiteral("new")));
        }};
}

} // namespace Verder
