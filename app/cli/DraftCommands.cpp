#include "cli/DraftCommands.h"

#include "attachment/DocumentCheck.h"
#include "attachment/PictureToPdf.h"
#include "cli/PasswordInput.h"
#include "dossier/LocalData.h"
#include "dossier/ProfileStore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace Verder {

namespace {

QString fileHelp()
{
    return CliText::tr("The draft, a .tfa file.");
}

/// Opens the first argument, lets \a work change it, and saves where it succeeded.
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

/// The sponsor's own data, as they were filled in for it in the window; none where none was asked for.
Result<Profile> profileAsked(const QCommandLineParser &parser, const CliContext &context)
{
    const QString kvk = parser.value(QStringLiteral("profile"));
    if (kvk.isEmpty())
        return Profile();
    const Result<QList<Profile>> known
        = ProfileStore(context.files, LocalData::placesIn(context.dataFolder).profiles).all();
    if (!known)
        return tl::unexpected(known.error());
    const qsizetype found = profileOf(*known, kvk);
    if (found >= 0)
        return known->at(found);
    QStringList names;
    for (const Profile &profile : *known)
        names.append(profileName(profile));
    return failure(ErrorKind::NotFound,
        names.isEmpty()
            ? CliText::tr("No organisation is known here. Fill in its details in the window first.")
            : CliText::tr("No organisation with KvK number %1. Known: %2.")
                  .arg(kvk, names.join(QStringLiteral(", "))));
}

Result<std::unique_ptr<Dossier>> newDossier(
    const QCommandLineParser &parser, CliContext &context, BlobStore &blobs)
{
    const QString formId = parser.positionalArguments().constFirst();
    const Result<Profile> profile = profileAsked(parser, context);
    if (!profile)
        return tl::unexpected(profile.error());
    const QString source = parser.value(QStringLiteral("from"));
    if (source.isEmpty())
        return Dossier::create(dossierContext(context, blobs), formId, context.today, *profile);
    const Result<std::unique_ptr<Dossier>> other = openDossier(parser, context, blobs, source);
    if (!other)
        return tl::unexpected(other.error());
    Result<std::unique_ptr<Dossier>> made
        = Dossier::createFrom(dossierContext(context, blobs), formId, context.today, *profile, **other);
    if (made && (*made)->carriedOver().isEmpty())
        context.err << CliText::tr("Nothing is taken over: \"%1\" takes nothing from \"%2\".")
                           .arg(formId, (*other)->session().form().id)
                    << '\n';
    return made;
}

ExitCode runNew(const QCommandLineParser &parser, CliContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const QString target = parser.value(QStringLiteral("output"));
    if (arguments.size() != 1 || target.isEmpty()) {
        return wrongUse(context,
            CliText::tr("Name one form and a file: new FORM -o FILE.tfa. Forms: %1.")
                .arg(context.forms.ids().join(QStringLiteral(", "))));
    }
    BlobStore blobs = blobStore(context);
    Result<std::unique_ptr<Dossier>> dossier = newDossier(parser, context, blobs);
    if (!dossier) {
        return dossier.error().kind == ErrorKind::NotFound ? wrongUse(context, dossier.error().message)
                                                           : context.fail(dossier.error());
    }
    const Result<void> saved = (*dossier)->saveAndWait(target);
    if (!saved)
        return context.fail(saved.error());
    context.out << target << '\n';
    return ExitCode::Done;
}

ExitCode setItem(Session &session, const QString &assignment, CliContext &context)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const QString path = assignment.left(equals);
    const ItemRef ref = equals > 0 ? session.findOrAddRows(path) : ItemRef{};
    if (!ref.isValid() || !holdsAnswer(session.item(ref).type))
        return wrongUse(
            context, CliText::tr("\"%1\" names no question of this form. Write item=value.").arg(assignment));
    if (session.isReadOnly(ref)) {
        context.err << CliText::tr("%1: this answer cannot be changed.").arg(path) << '\n';
        return ExitCode::FallsShort;
    }
    session.setText(ref, assignment.mid(equals + 1));
    ExitCode code = ExitCode::Done;
    const QList<Problem> problems = session.problems(ref);
    for (const Problem &problem : problems) {
        context.err << path << ": " << problem.message.in(context.language) << '\n';
        if (problem.severity == Severity::Error)
            code = ExitCode::FallsShort;
    }
    return code;
}

ExitCode runSet(const QCommandLineParser &parser, CliContext &context)
{
    return withDraft(parser, context, true, [&](Dossier &dossier, const QStringList &assignments) {
        if (assignments.isEmpty())
            return wrongUse(context, CliText::tr("Say what to fill in: item=value."));
        ExitCode code = ExitCode::Done;
        for (const QString &assignment : assignments) {
            const ExitCode one = setItem(dossier.session(), assignment, context);
            if (one == ExitCode::WrongUse)
                return one;
            code = qMax(code, one);
        }
        return code;
    });
}

ExitCode runGet(const QCommandLineParser &parser, CliContext &context)
{
    return withDraft(parser, context, false, [&](Dossier &dossier, const QStringList &paths) {
        Session &session = dossier.session();
        if (parser.isSet(QStringLiteral("json"))) {
            context.out << QString::fromUtf8(QJsonDocument(session.answers()).toJson());
            return ExitCode::Done;
        }
        QStringList wanted = paths;
        for (const Page &page : session.form().pages) {
            for (ItemRef ref : paths.isEmpty() ? session.items(page.index) : QList<ItemRef>()) {
                if (holdsAnswer(session.item(ref).type) && session.isAnswered(ref))
                    wanted.append(session.path(ref));
            }
        }
        for (const QString &path : std::as_const(wanted)) {
            const ItemRef ref = session.find(path);
            if (!ref.isValid())
                return wrongUse(context, CliText::tr("There is no item \"%1\".").arg(path));
            context.out << path << '=' << session.displayText(ref, context.language) << '\n';
        }
        return ExitCode::Done;
    });
}

/// A picture becomes a PDF on its way in, as in the window.
Result<Attachment> takeIn(Dossier &dossier, const QString &path, const DocumentVerdict &verdict)
{
    const QString name = QFileInfo(path).fileName();
    if (verdict.outcome != DocumentVerdict::Outcome::Picture)
        return dossier.storeDocument(path, name, verdict.pages);
    return pictureToPdf(dossier.context().documentProgram, path, documentLimit)
        .and_then([&](const QByteArray &pdf) { return dossier.storeDocument(pdf, pdfName(name), 1); });
}

ExitCode attachOne(Dossier &dossier, const QString &assignment, CliContext &context)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const SlotRef slot = equals > 0 ? dossier.session().findSlot(assignment.left(equals)) : SlotRef{};
    const QString path = assignment.mid(equals + 1);
    if (!slot.isValid())
        return wrongUse(context,
            CliText::tr("\"%1\" names no document of this form. Write document=file.pdf.").arg(assignment));
    if (!QFileInfo::exists(path)) {
        context.err << CliText::tr("%1 is not there.").arg(path) << '\n';
        return ExitCode::WorldFailed;
    }
    const DocumentVerdict verdict = checkDocument(dossier.context().documentProgram, path, documentLimit);
    if (!verdict.isAccepted() && verdict.outcome != DocumentVerdict::Outcome::Picture) {
        context.err << verdictText(verdict, QFileInfo(path).fileName(), documentLimit) << '\n';
        return verdict.outcome == DocumentVerdict::Outcome::CheckFailed ? ExitCode::WorldFailed
                                                                        : ExitCode::FallsShort;
    }
    const Result<Attachment> document = takeIn(dossier, path, verdict);
    const Result<void> added
        = document.and_then([&](const Attachment &stored) { return dossier.addDocument(slot, stored); });
    if (!added)
        return context.fail(added.error());
    context.out << assignment.left(equals) << '=' << document->name << '\n';
    return ExitCode::Done;
}

ExitCode runAttach(const QCommandLineParser &parser, CliContext &context)
{
    return withDraft(parser, context, true, [&](Dossier &dossier, const QStringList &assignments) {
        if (assignments.isEmpty())
            return wrongUse(context, CliText::tr("Say what to attach: document=file.pdf."));
        ExitCode code = ExitCode::Done;
        for (const QString &assignment : assignments) {
            const ExitCode one = attachOne(dossier, assignment, context);
            if (one == ExitCode::WrongUse)
                return one;
            code = qMax(code, one);
        }
        return code;
    });
}

void addFile(QCommandLineParser &parser, const QString &more, const QString &moreHelp)
{
    parser.addPositionalArgument(QStringLiteral("file"), fileHelp(), QStringLiteral("FILE.tfa"));
    addPasswordOption(parser);
    if (!more.isEmpty())
        parser.addPositionalArgument(QStringLiteral("what"), moreHelp, more);
}

} // namespace

void tellOpening(const Dossier &dossier, CliContext &context)
{
    const QStringList notes = openingNotes(dossier.openingReport(), dossier.session(), context.language);
    for (const QString &note : notes)
        context.err << note << '\n';
}

Result<std::unique_ptr<Dossier>> openDossier(
    const QCommandLineParser &parser, CliContext &context, BlobStore &blobs, const QString &path)
{
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::open(dossierContext(context, blobs), path, context.today);
    if (dossier || !isPasswordNeeded(dossier.error()))
        return dossier;
    const Result<QString> password = readPassword(parser, PasswordAsk::Current);
    if (!password)
        return tl::unexpected(password.error());
    return Dossier::open(dossierContext(context, blobs), path, context.today, {{}, *password});
}

Result<void> saveDossier(Dossier &dossier, const QString &path)
{
    if (dossier.openingReport().damagedFile.isEmpty())
        return dossier.saveAndWait(path);
    return failure(ErrorKind::Damaged,
        CliText::tr(
            "Nothing was changed, because the file is damaged. Make a whole copy of it first: save-as "
            "FILE.tfa -o COPY.tfa."));
}

BlobStore blobStore(CliContext &context)
{
    QDir().mkpath(context.dataFolder);
    return BlobStore(context.files, context.dataFolder + QStringLiteral("/blobs"));
}

void sweepDocuments(const CliContext &context, BlobStore &blobs)
{
    LocalData(context.files, blobs, LocalData::placesIn(context.dataFolder)).sweepDocuments({});
}

DossierContext dossierContext(CliContext &context, BlobStore &blobs)
{
    return {context.forms, context.files, blobs, context.programFolder + QStringLiteral("/verder-document"),
        [] { return QDateTime::currentDateTimeUtc(); }, context.dataFolder + QStringLiteral("/previous")};
}

void addForce(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("force"), CliText::tr("Go on, also while the draft is open elsewhere.")});
}

Result<std::optional<DraftLock>> holdDraft(
    const QCommandLineParser &parser, CliContext &context, const QString &path)
{
    const auto ask = parser.isSet(QStringLiteral("force")) ? DraftLock::Ask::Anyway : DraftLock::Ask::First;
    Result<DraftLock> lock = DraftLock::take(context.files, path, context.now(), ask);
    if (lock)
        return *std::move(lock);
    // A folder where no lock can be written is no reason to stop.
    if (lock.error().kind != ErrorKind::Conflict)
        return std::nullopt;
    lock.error().message += u' ' + CliText::tr("With --force it is changed anyway.");
    return tl::unexpected(lock.error());
}

Command newCommand()
{
    return {QStringLiteral("new"), CliText::tr("Makes an empty draft."),
        [](QCommandLineParser &parser) {
            parser.addPositionalArgument(
                QStringLiteral("form"), CliText::tr("Id of the form."), QStringLiteral("FORM"));
            parser.addOption(
                {{QStringLiteral("o"), QStringLiteral("output")}, fileHelp(), QStringLiteral("FILE.tfa")});
            addPasswordOption(parser);
            parser.addOption({QStringLiteral("from"),
                CliText::tr("Take over what is the same from this draft, of another form."),
                QStringLiteral("FILE.tfa")});
            parser.addOption({QStringLiteral("profile"),
                CliText::tr("Fill in the details of your organisation with this KvK number."),
                QStringLiteral("KVK")});
        },
        runNew};
}

Command setCommand()
{
    return {QStringLiteral("set"), CliText::tr("Fills in answers of a draft, and saves it."),
        [](QCommandLineParser &parser) {
            addFile(parser, QStringLiteral("item=value..."),
                CliText::tr("Any usual notation; an empty value clears the answer."));
            addForce(parser);
        },
        runSet};
}

Command getCommand()
{
    return {QStringLiteral("get"), CliText::tr("Prints answers of a draft."),
        [](QCommandLineParser &parser) {
            addFile(parser, QStringLiteral("[item...]"), CliText::tr("Without it: all that apply."));
            parser.addOption({QStringLiteral("json"), CliText::tr("All answers as JSON.")});
        },
        runGet};
}

Command attachCommand()
{
    return {QStringLiteral("attach"), CliText::tr("Checks documents and adds them to a draft."),
        [](QCommandLineParser &parser) {
            addFile(parser, QStringLiteral("slot=document.pdf..."),
                CliText::tr("The form's document, and the file."));
            addForce(parser);
        },
        runAttach};
}

} // namespace Verder
