#include "cli/ConsoleSender.h"
#include "cli/DraftCommands.h"
#include "cli/PasswordInput.h"
#include "cli/SendCommands.h"

namespace Verder {

namespace {

ExitCode runSubmit(const QCommandLineParser &parser, CliContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const int patience = parser.value(QStringLiteral("wait")).toInt(&isNumber);
    if (arguments.size() != 1 || !isNumber || patience <= 0)
        return wrongUse(
            context, CliText::tr("Name one draft, a .tfa file, and for --wait a number of seconds."));
    BlobStore blobs = blobStore(context);
    const Result<std::unique_ptr<Dossier>> dossier = openDossier(parser, context, blobs, arguments.first());
    if (!dossier)
        return context.fail(dossier.error());
    const Result<std::optional<DraftLock>> lock = holdDraft(parser, context, arguments.first());
    if (!lock)
        return context.fail(lock.error());
    tellOpening(**dossier, context);
    if (!(*dossier)->session().isSealed()) {
        const QList<Missing> missing = (*dossier)->session().missingForSending();
        for (const Missing &entry : missing)
            context.err << missingPath((*dossier)->session(), entry) << '\n';
        if (!missing.isEmpty()) {
            context.err << CliText::tr("This draft is not complete; nothing was sent. See verder-cli check.")
                        << '\n';
            return ExitCode::FallsShort;
        }
    }
    ConsoleSender::Options options;
    options.practiceFolder = context.dataFolder + QStringLiteral("/practice");
    options.outboxFolder = context.dataFolder + QStringLiteral("/outbox");
    options.patienceSeconds = patience;
    if (parser.isSet(QStringLiteral("today")))
        options.today = context.today;
    options.paymentPage = [&context](const QUrl &page) {
        context.err << CliText::tr("Open this page in your browser to pay: %1").arg(page.toString()) << '\n';
        context.err.flush();
    };
    const Result<Receipt> receipt = ConsoleSender(context, **dossier, options).run();
    sweepDocuments(context, blobs);
    if (!receipt)
        return context.fail(receipt.error());
    context.out << receipt->applicationNumber << '\n';
    return ExitCode::Done;
}

} // namespace

Command submitCommand()
{
    return {QStringLiteral("submit"),
        CliText::tr("Sends a finished draft to the practice backend and waits for the receipt."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(
                QStringLiteral("file"), CliText::tr("The draft, a .tfa file."), QStringLiteral("FILE.tfa"));
            addForce(parser);
            addPasswordOption(parser);
            parser.addOption({QStringLiteral("wait"), CliText::tr("How long to wait for the receipt."),
                QStringLiteral("seconds"), QStringLiteral("600")});
        },
        runSubmit};
}

} // namespace Verder
