#include "dossier/OpeningReport.h"

#include "form/FieldValue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace Verder {

namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::OpeningText)
};

/// Every error and warning: where it is, and which check says so.
QHash<QString, OpeningReport::JudgedAnew> problemsOf(const Session &session)
{
    QHash<QString, OpeningReport::JudgedAnew> found;
    for (const Page &page : session.form().pages) {
        for (ItemRef ref : session.items(page.index)) {
            for (const Problem &problem : session.problems(ref)) {
                if (problem.severity != Severity::Information)
                    found.insert(session.path(ref) + u' ' + problem.checkId, {ref, problem.message});
            }
        }
    }
    return found;
}

/// "gezin[r1].naam" as "gezin[].naam".
QString idOfPath(const QString &path)
{
    static const QRegularExpression row(QStringLiteral("\\[[^\\]]*\\]"));
    return QString(path).replace(row, QStringLiteral("[]"));
}

/// How the form calls what stands at that path, in quotes.
QString nameOf(const FormPtr &form, const QString &path, Language language)
{
    const QString id = idOfPath(path);
    const int item = form ? form->itemIndex(id) : -1;
    const int slot = form ? form->slotIndex(id) : -1;
    QString name = id;
    if (item >= 0)
        name = form->items[item].label.in(language);
    else if (slot >= 0)
        name = form->documentSlots[slot].title.in(language);
    return OpeningText::tr("“%1”").arg(name);
}

QString valueText(const FormPtr &form, const QString &path, const QJsonValue &value, Language language)
{
    const int item = form ? form->itemIndex(idOfPath(path)) : -1;
    QString plain = value.toVariant().toString();
    if (item < 0)
        return plain;
    const QString shown = displayText(form->items[item], *form->tables, Value::fromJson(value), language);
    return shown.isEmpty() ? plain : shown;
}

QString sentenceOf(
    const OpeningReport &report, const FormPtr &form, const MigrationEntry &entry, Language language)
{
    switch (entry.kind) {
    case MigrationStep::Kind::Rename: {
        const QString before = nameOf(report.before, entry.path, language);
        const QString after = nameOf(form, entry.to, language);
        return before == after ? QString() : OpeningText::tr("%1 now stands at %2.").arg(before, after);
    }
    case MigrationStep::Kind::Map:
        return OpeningText::tr("The answer to %1 was “%2” and is now “%3”.")
            .arg(nameOf(form, entry.path, language),
                valueText(report.before, entry.path, entry.before, language),
                valueText(form, entry.path, entry.after, language));
    case MigrationStep::Kind::Drop:
        break;
    }
    return OpeningText::tr("%1 is not asked any more. Your answer is kept in the draft, and is not sent.")
        .arg(nameOf(report.before, entry.path, language));
}

QStringList migrationNotes(const OpeningReport &report, const FormPtr &form, Language language)
{
    QStringList notes{
        OpeningText::tr("This draft was made with version %1 of the form. Its answers were carried "
                        "over to version %2. The file stays as it is until you save.")
            .arg(report.migration->from, report.migration->to)};
    for (const MigrationEntry &entry : report.migration->entries) {
        const QString sentence = sentenceOf(report, form, entry, language);
        if (!sentence.isEmpty() && !notes.contains(sentence)) // once, not for each row
            notes.append(sentence);
    }
    for (const QString &id : report.homeless)
        notes.append(
            OpeningText::tr("%1 has no place in this version. Your answer is kept in the draft, and is "
                            "not sent.")
                .arg(nameOf(report.before, id, language)));
    QStringList pages;
    for (const QString &id : report.migration->revisit)
        pages.append(OpeningText::tr("“%1”").arg(form->pages[form->pageIndex(id)].title.in(language)));
    if (!pages.isEmpty())
        notes.append(OpeningText::tr("Please look again at: %1.").arg(pages.join(QStringLiteral(", "))));
    return notes;
}

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

QStringList fileNotes(const OpeningReport &report)
{
    if (report.laterFormat)
        return {report.laterFormat->message,
            OpeningText::tr("You can look at it and print it here, but not change it.")};
    if (report.damagedFile.isEmpty())
        return {};
    const QString name = QFileInfo(report.damagedFile).fileName();
    QStringList notes;
    if (report.previousOf.isValid()) {
        notes.append(
            OpeningText::tr("This is what “%1” held before it was saved on %2. Check it, and save it "
                            "under a name of its own. The damaged file stays as it is.")
                .arg(name, momentText(report.previousOf)));
    } else {
        notes.append(
            OpeningText::tr("“%1” is damaged, but the answers in it are whole. This is a copy with what "
                            "could be saved. Check "
                            "it, and save it under a name of its own. The damaged file stays as it is.")
                .arg(name));
    }
    if (!report.lostDocuments.isEmpty())
        notes.append(OpeningText::tr(
            "These documents could not be saved: %1. Point to them on their page, or add them "
            "again.")
                         .arg(report.lostDocuments.join(QStringLiteral(", "))));
    return notes;
}

QString otherVersionNote(const OpeningReport &report)
{
    if (report.installedVersion.isEmpty())
        return OpeningText::tr("This program does not have the form of this draft. The draft opens with the "
                               "copy of the form that "
                               "it holds, which nobody has checked. You can go on filling it in, but the IND "
                               "may refuse it: install "
                               "the form before you send it.");
    return OpeningText::tr(
        "This draft follows version %1 of the form, this program has version %2 and cannot carry "
        "the answers over. The draft opens as it was made. The IND may refuse another version: "
        "start anew if you still have to send it.")
        .arg(report.draftVersion, report.installedVersion);
}

} // namespace

QList<OpeningReport::JudgedAnew> judgeAnew(Session &session, QDate today)
{
    QList<OpeningReport::JudgedAnew> anew;
    const QHash<QString, OpeningReport::JudgedAnew> before = problemsOf(session);
    session.setToday(today);
    const QHash<QString, OpeningReport::JudgedAnew> after = problemsOf(session);
    QStringList keys = after.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (!before.contains(key))
            anew.append(after.value(key));
    }
    return anew;
}

QStringList openingNotes(const OpeningReport &report, const Session &session, Language language)
{
    QStringList notes = fileNotes(report);
    const FormPtr form = session.sharedForm();
    if (report.migration)
        notes += migrationNotes(report, form, language);
    else if (report.isOtherVersion)
        notes.append(otherVersionNote(report));
    if (!report.judgedAnew.isEmpty()) {
        notes.append(OpeningText::tr("Answers are judged by today's date. Since %1 this has changed:")
                         .arg(report.since.toString(QStringLiteral("dd-MM-yyyy"))));
    }
    for (const OpeningReport::JudgedAnew &judged : report.judgedAnew) {
        notes.append(OpeningText::tr("“%1”: %2")
                         .arg(session.fillIn(session.item(judged.item).label, judged.item, language),
                             judged.message.in(language)));
    }
    return notes;
}

} // namespace Verder
