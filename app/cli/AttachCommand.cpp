#include "attachment/PdfMaking.h"
#include "attachment/PictureToPdf.h"
#include "cli/WithDraft.h"

#include <QFileInfo>

#include <algorithm>

namespace Verder {

namespace {

/// What is to become one document.
struct Wanted
{
    QString id; ///< of the form's document
    SlotRef slot;
    QStringList files; ///< in order; several become one PDF
};

ExitCode refused(const DocumentVerdict &verdict, const QString &why, CliContext &context)
{
    context.err << why << '\n';
    return verdict.outcome == DocumentVerdict::Outcome::CheckFailed ? ExitCode::WorldFailed
                                                                    : ExitCode::FallsShort;
}

ExitCode put(Dossier &dossier, const Wanted &wanted, const Result<Attachment> &document, CliContext &context)
{
    const Result<void> added = document.and_then(
        [&](const Attachment &stored) { return dossier.addDocument(wanted.slot, stored); });
    if (!added)
        return context.fail(added.error());
    context.out << wanted.id << '=' << document->name << '\n';
    return ExitCode::Done;
}

/// What the document that was made has lost.
void tellLoss(const MadePdf &made, const QString &name, CliContext &context)
{
    if (made.pictures > 0)
        context.err << CliText::tr(
            "\"%1\": %n photo(s) or scan(s) in it became coarser. Look whether everything "
            "can still be read.",
            nullptr, made.pictures)
                           .arg(name)
                    << '\n';
    if (made.isSignatureLost)
        context.err << CliText::tr(
            "\"%1\": the digital signature is not valid any more in this version. Your "
            "own file stays as it is.")
                           .arg(name)
                    << '\n';
}

/// One PDF out of the files; smaller only where it has to be, for that costs quality.
ExitCode attachMade(Dossier &dossier, const Wanted &wanted, bool isSmaller, CliContext &context)
{
    const QString &program = dossier.context().documentProgram;
    const QString name = pdfName(QFileInfo(wanted.files.constFirst()).fileName());
    Making making = wanted.files.size() > 1 ? Making::Merge : Making::Shrink;
    MadePdf made = makePdf(program, making, wanted.files, documentLimit);
    const bool isTooLarge = made.verdict.outcome == DocumentVerdict::Outcome::TooLarge && made.file < 0;
    if (making == Making::Merge && isTooLarge && isSmaller) {
        making = Making::Shrink;
        made = makePdf(program, making, wanted.files, documentLimit);
    }
    if (!made.verdict.isAccepted())
        return refused(made.verdict, refusalText(making, made, wanted.files, name, documentLimit), context);
    const ExitCode code
        = put(dossier, wanted, dossier.storeDocument(made.pdf, name, made.verdict.pages), context);
    if (code == ExitCode::Done)
        tellLoss(made, name, context);
    return code;
}

/// As it is; a picture becomes a PDF on its way in, as in the window.
ExitCode attachOne(Dossier &dossier, const Wanted &wanted, bool isSmaller, CliContext &context)
{
    const QString &program = dossier.context().documentProgram;
    const QString &path = wanted.files.constFirst();
    const QString name = QFileInfo(path).fileName();
    const DocumentVerdict verdict = checkDocument(program, path, documentLimit);
    if (verdict.outcome == DocumentVerdict::Outcome::TooLarge && isSmaller)
        return attachMade(dossier, wanted, isSmaller, context);
    if (verdict.outcome == DocumentVerdict::Outcome::Picture) {
        return put(dossier, wanted,
            pictureToPdf(program, path, documentLimit).and_then([&](const QByteArray &pdf) {
                return dossier.storeDocument(pdf, pdfName(name), 1);
            }),
            context);
    }
    if (!verdict.isAccepted())
        return refused(verdict, verdictText(verdict, name, documentLimit), context);
    return put(dossier, wanted, dossier.storeDocument(path, name, verdict.pages), context);
}

ExitCode attach(Dossier &dossier, const Wanted &wanted, bool isSmaller, CliContext &context)
{
    for (const QString &path : wanted.files) {
        if (!QFileInfo::exists(path)) {
            context.err << CliText::tr("%1 is not there.").arg(path) << '\n';
            return ExitCode::WorldFailed;
        }
    }
    return wanted.files.size() > 1 ? attachMade(dossier, wanted, isSmaller, context)
                                   : attachOne(dossier, wanted, isSmaller, context);
}

/// Nothing where an assignment names no document of the form; that was said then.
std::optional<QList<Wanted>> wantedOf(
    const Dossier &dossier, const QStringList &assignments, bool isMerged, CliContext &context)
{
    QList<Wanted> all;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString id = assignment.left(equals);
        const SlotRef slot = equals > 0 ? dossier.session().findSlot(id) : SlotRef{};
        if (!slot.isValid()) {
            wrongUse(context,
                CliText::tr("\"%1\" names no document of this form. Write document=file.pdf.")
                    .arg(assignment));
            return std::nullopt;
        }
        const auto known
            = std::find_if(all.begin(), all.end(), [&](const Wanted &one) { return one.id == id; });
        if (isMerged && known != all.end())
            known->files.append(assignment.mid(equals + 1));
        else
            all.append({id, slot, {assignment.mid(equals + 1)}});
    }
    return all;
}

ExitCode runAttach(const QCommandLineParser &parser, CliContext &context)
{
    return withDraft(parser, context, true, [&](Dossier &dossier, const QStringList &assignments) {
        if (assignments.isEmpty())
            return wrongUse(context, CliText::tr("Say what to attach: document=file.pdf."));
        const bool isSmaller = parser.isSet(QStringLiteral("smaller"));
        const auto all = wantedOf(dossier, assignments, parser.isSet(QStringLiteral("merge")), context);
        if (!all)
            return ExitCode::WrongUse;
        const bool isTooMany = std::any_of(
            all->cbegin(), all->cend(), [](const Wanted &one) { return one.files.size() > makingFiles; });
        if (isTooMany)
            return wrongUse(context, CliText::tr("At most %1 files become one document.").arg(makingFiles));
        ExitCode code = ExitCode::Done;
        for (const Wanted &one : *all)
            code = qMax(code, attach(dossier, one, isSmaller, context));
        return code;
    });
}

} // namespace

Command attachCommand()
{
    return {QStringLiteral("attach"), CliText::tr("Checks documents and adds them to a draft."),
        [](QCommandLineParser &parser) {
            addFile(parser, QStringLiteral("slot=document.pdf..."),
                CliText::tr("The form's document, and the file."));
            addForce(parser);
            parser.addOption({QStringLiteral("merge"),
                CliText::tr("Make one PDF out of the files of the same document, in the order in which they "
                            "are given.")});
            parser.addOption({QStringLiteral("smaller"),
                CliText::tr("Make a document that is above the limit smaller; photos and scans may become "
                            "coarser.")});
        },
        runAttach};
}

} // namespace Verder
