// What is missing and wrong in a draft, page by page; and its summary on paper.
#include "cli/DraftCommands.h"
#include "cli/PasswordInput.h"
#include "draft/AttachmentPlaces.h"
#include "print/SummaryPrinter.h"
#include "session/RowTitle.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfWriter>

namespace Verder {

namespace {

Result<std::unique_ptr<Dossier>> openFirst(
    const QCommandLineParser &parser, CliContext &context, BlobStore &blobs)
{
    return openDossier(parser, context, blobs, parser.positionalArguments().constFirst());
}

QString missingText(const Session &session, const Missing &missing, Language language)
{
    if (missing.slot.isValid())
        return slotTitle(session, missing.slot, language);
    const QList<Problem> problems = session.problems(missing.item);
    if (missing.kind == Missing::Kind::Answer && !problems.isEmpty())
        return problems.first().message.in(language);
    return session.fillIn(session.item(missing.item).label, missing.item, language);
}

QString kindName(Missing::Kind kind)
{
    switch (kind) {
    case Missing::Kind::Question:
        return QStringLiteral("question");
    case Missing::Kind::Answer:
        return QStringLiteral("answer");
    case Missing::Kind::Stop:
        return QStringLiteral("stop");
    case Missing::Kind::Document:
        return QStringLiteral("document");
    case Missing::Kind::DocumentCheck:
        return QStringLiteral("document-check");
    case Missing::Kind::Rows:
        break;
    }
    return QStringLiteral("rows");
}

QJsonArray warningsOf(const Session &session, int page, Language language)
{
    QJsonArray warnings;
    for (ItemRef ref : session.items(page)) {
        for (const Problem &problem : session.problems(ref)) {
            if (problem.severity != Severity::Error)
                warnings.append(QJsonObject{{QStringLiteral("item"), session.path(ref)},
                    {QStringLiteral("check"), problem.checkId},
                    {QStringLiteral("message"), problem.message.in(language)}});
        }
    }
    return warnings;
}

QString stateName(Attachment::State state)
{
    switch (state) {
    case Attachment::State::Checking:
        return QStringLiteral("checking");
    case Attachment::State::Accepted:
        return QStringLiteral("accepted");
    case Attachment::State::Refused:
        return QStringLiteral("refused");
    case Attachment::State::Missing:
        return QStringLiteral("missing");
    case Attachment::State::Changed:
        break;
    }
    return QStringLiteral("changed");
}

/// As they are now: every document is read. What is in a package and is not whole is damaged.
QJsonArray attachmentsOf(const Dossier &dossier, const QString &path, FileSystem &files)
{
    QHash<QString, QString> found;
    const Draft &draft = dossier.draft();
    const QList<AttachmentFolder::Found> places
        = AttachmentPlaces(files, path, draft).find(AttachmentCheck::Content);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const AttachmentFolder::Found &place = places.at(i);
        const bool isDamaged = place.state == Attachment::State::Changed && place.path.isEmpty();
        found.insert(
            draft.attachments.at(i).sha256, isDamaged ? QStringLiteral("damaged") : stateName(place.state));
    }
    QJsonArray all;
    const QList<Attachment> attachments = dossier.session().attachments();
    for (const Attachment &attachment : attachments) {
        all.append(
            QJsonObject{{QStringLiteral("name"), attachment.name}, {QStringLiteral("slot"), attachment.slot},
                {QStringLiteral("size"), attachment.size}, {QStringLiteral("pages"), attachment.pages},
                {QStringLiteral("state"), found.value(attachment.sha256, stateName(attachment.state))}});
    }
    return all;
}

/// How the file itself is.
QJsonObject fileReport(const Dossier &dossier)
{
    const OpeningReport &opening = dossier.openingReport();
    QJsonObject file{{QStringLiteral("draftId"), dossier.draftId().toString(QUuid::WithoutBraces)},
        {QStringLiteral("package"), dossier.isPackage()},
        {QStringLiteral("encrypted"), dossier.isEncrypted()},
        {QStringLiteral("recovered"), !opening.damagedFile.isEmpty()},
        {QStringLiteral("readOnly"), opening.laterFormat.has_value()}};
    if (!opening.brokenRule.isEmpty())
        file.insert(QStringLiteral("rule"), opening.brokenRule);
    return file;
}

QJsonObject report(const Session &session, Language language)
{
    const QList<Missing> all = session.missingForSending();
    QJsonArray pages;
    for (const Page &page : session.form().pages) {
        if (!session.pageState(page.index).isRelevant)
            continue;
        QJsonArray missing;
        for (const Missing &entry : all) {
            if (entry.page == page.index)
                missing.append(QJsonObject{{QStringLiteral("kind"), kindName(entry.kind)},
                    {QStringLiteral("path"), missingPath(session, entry)},
                    {QStringLiteral("text"), missingText(session, entry, language)},
                    {QStringLiteral("why"),
                        entry.slot.isValid() ? session.why(entry.slot, language)
                                             : session.why(entry.item, language)}});
        }
        pages.append(QJsonObject{{QStringLiteral("page"), page.id},
            {QStringLiteral("title"), page.title.in(language)}, {QStringLiteral("missing"), missing},
            {QStringLiteral("why"), session.why(page.index, language)},
            {QStringLiteral("warnings"), warningsOf(session, page.index, language)}});
    }
    return {{QStringLiteral("opened"), true}, {QStringLiteral("form"), session.form().id},
        {QStringLiteral("version"), session.form().version}, {QStringLiteral("complete"), all.isEmpty()},
        {QStringLiteral("pages"), pages}};
}

void printReport(QTextStream &out, const QJsonObject &report)
{
    const QJsonArray pages = report.value(QStringLiteral("pages")).toArray();
    for (const QJsonValueConstRef value : pages) {
        const QJsonObject page = value.toObject();
        const QJsonArray missing = page.value(QStringLiteral("missing")).toArray();
        const QJsonArray warnings = page.value(QStringLiteral("warnings")).toArray();
        out << (missing.isEmpty() ? "  " : "! ") << page.value(QStringLiteral("title")).toString() << '\n';
        for (const QJsonValueConstRef entry : missing)
            out << "    " << entry.toObject().value(QStringLiteral("path")).toString() << ": "
                << entry.toObject().value(QStringLiteral("text")).toString() << '\n';
        for (const QJsonValueConstRef entry : warnings)
            out << "    " << CliText::tr("note") << ' '
                << entry.toObject().value(QStringLiteral("item")).toString() << ": "
                << entry.toObject().value(QStringLiteral("message")).toString() << '\n';
    }
    out << (report.value(QStringLiteral("complete")).toBool()
            ? CliText::tr("Complete: this draft can be sent.")
            : CliText::tr("Not complete yet."))
        << '\n';
}

/// What is known of a draft that does not open.
QJsonObject failureReport(const Error &error, const QString &path, const CliContext &context)
{
    QJsonObject failed{{QStringLiteral("opened"), false}, {QStringLiteral("message"), error.message},
        {QStringLiteral("detail"), error.detail}};
    const QString rule = draftRule(error);
    if (!rule.isEmpty())
        failed.insert(QStringLiteral("rule"), rule);
    if (isPasswordNeeded(error) || isWrongPassword(error))
        failed.insert(QStringLiteral("encrypted"), true);
    const auto previous
        = PreviousDrafts(context.files, context.dataFolder + QStringLiteral("/previous")).find(path);
    if (previous)
        failed.insert(QStringLiteral("previous"), previous->path);
    return failed;
}

ExitCode runCheck(const QCommandLineParser &parser, CliContext &context)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUse(context, CliText::tr("Name the draft, a .tfa file."));
    const QStringList arguments = parser.positionalArguments();
    const QString &path = arguments.first();
    BlobStore blobs = blobStore(context);
    const auto dossier = openFirst(parser, context, blobs);
    const bool isJson = parser.isSet(QStringLiteral("json"));
    if (!dossier) {
        if (isJson)
            context.out << QString::fromUtf8(
                QJsonDocument(failureReport(dossier.error(), path, context)).toJson());
        return context.fail(dossier.error());
    }
    QJsonObject found = report((*dossier)->session(), context.language);
    const QJsonObject file = fileReport(**dossier);
    for (auto it = file.begin(); it != file.end(); ++it)
        found.insert(it.key(), it.value());
    found.insert(QStringLiteral("attachments"), attachmentsOf(**dossier, path, context.files));
    found.insert(QStringLiteral("notes"),
        QJsonArray::fromStringList(
            openingNotes((*dossier)->openingReport(), (*dossier)->session(), context.language)));
    if (!isJson)
        tellOpening(**dossier, context);
    if (isJson)
        context.out << QString::fromUtf8(QJsonDocument(found).toJson());
    else
        printReport(context.out, found);
    return found.value(QStringLiteral("complete")).toBool() ? ExitCode::Done : ExitCode::FallsShort;
}

ExitCode runPrint(const QCommandLineParser &parser, CliContext &context)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUse(context, CliText::tr("Name the draft, a .tfa file."));
    const QString source = parser.positionalArguments().constFirst();
    QString target = parser.value(QStringLiteral("output"));
    if (target.isEmpty())
        target
            = QFileInfo(source).path() + u'/' + QFileInfo(source).completeBaseName() + QStringLiteral(".pdf");
    BlobStore blobs = blobStore(context);
    const auto dossier = openFirst(parser, context, blobs);
    if (!dossier)
        return context.fail(dossier.error());
    tellOpening(**dossier, context);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        printSummary(writer, (*dossier)->session(), context.language, QDateTime::currentDateTime());
    }
    const Result<void> written = replaceFile(context.files, target, bytes);
    if (!written)
        return context.fail(written.error());
    context.out << target << '\n';
    return ExitCode::Done;
}

} // namespace

QString missingPath(const Session &session, const Missing &missing)
{
    return missing.slot.isValid() ? session.path(missing.slot) : session.path(missing.item);
}

Command checkCommand()
{
    return {QStringLiteral("check"), CliText::tr("Says page by page what is missing and wrong in a draft."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(
                QStringLiteral("file"), CliText::tr("The draft, a .tfa file."), QStringLiteral("FILE.tfa"));
            parser.addOption({QStringLiteral("json"), CliText::tr("As JSON.")});
            addPasswordOption(parser);
        },
        runCheck};
}

Command printCommand()
{
    return {QStringLiteral("print"), CliText::tr("Writes the answers of a draft as a PDF."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(
                QStringLiteral("file"), CliText::tr("The draft, a .tfa file."), QStringLiteral("FILE.tfa"));
            parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                CliText::tr("The PDF; without it, beside the draft."), QStringLiteral("FILE.pdf")});
            addPasswordOption(parser);
        },
        runPrint};
}

} // namespace Verder
