#include "cli/DraftCommands.h"

#include "cli/PasswordInput.h"
#include "cli/WithDraft.h"
#include "dossier/LocalData.h"
#include "dossier/ProfileStore.h"

#include <QDir>
#include <QJsonDocument>

namespace Verder {

namespace {

QString fileHelp()
{
    return CliText::tr("The draft, a .tfa file.");
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

} // namespace

void addFile(QCommandLineParser &parser, const QString &more, const QString &moreHelp)
{
    parser.addPositionalArgument(QStringLiteral("file"), fileHelp(), QStringLiteral("FILE.tfa"));
    addPasswordOption(parser);
    if (!more.isEmpty())
        parser.addPositionalArgument(QStringLiteral("what"), moreHelp, more);
}

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

} // namespace Verder
