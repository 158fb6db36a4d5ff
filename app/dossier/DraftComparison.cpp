#include "dossier/DraftComparison.h"

#include "session/RowTitle.h"

#include <QHash>

namespace Verder {

namespace {

struct ListedAnswer
{
    QString path;
    QString page;
    QString label;
    QString text;
};

/// "Gezinslid 1: Asha, Voornaam": a label says in which row it stands.
QString inRow(const Session &session, int group, int row, const QString &label, Language language)
{
    if (group < 0 || row == 0)
        return label;
    return QStringLiteral("%1, %2").arg(rowTitle(session, session.form().items[group], row, language), label);
}

QString documentNames(const Session &session, SlotRef slot)
{
    QStringList names;
    const QList<Attachment> attachments = session.attachments(slot);
    for (const Attachment &attachment : attachments)
        names.append(attachment.name);
    return names.join(QStringLiteral(", "));
}

QList<ListedAnswer> listed(const Session &session, Language language)
{
    QList<ListedAnswer> answers;
    for (const Page &page : session.form().pages) {
        const QString title = page.title.in(language);
        const QList<ItemRef> items = session.items(page.index);
        for (const ItemRef ref : items) {
            const Item &item = session.item(ref);
            const QString text = holdsAnswer(item.type) ? session.displayText(ref, language) : QString();
            if (text.isEmpty())
                continue;
            const QString label = session.fillIn(item.label, ref, language);
            answers.append(
                {session.path(ref), title, inRow(session, item.row, ref.row, label, language), text});
        }
        const QList<SlotRef> documents = session.documentSlots(page.index);
        for (const SlotRef slot : documents) {
            const DocumentSlot &shape = session.form().documentSlots[slot.slot];
            const QString names = documentNames(session, slot);
            if (!names.isEmpty()) {
                answers.append({session.path(slot), title,
                    inRow(session, shape.each, slot.row, shape.title.in(language), language), names});
            }
        }
    }
    return answers;
}

} // namespace

QList<ComparedAnswer> compareAnswers(const Session &before, const Session &after, Language language)
{
    const QList<ListedAnswer> old = listed(before, language);
    QHash<QString, QString> oldTexts;
    for (const ListedAnswer &answer : old)
        oldTexts.insert(answer.path, answer.text);
    QList<ComparedAnswer> compared;
    QHash<QString, qsizetype> pageEnds; ///< where what is only in the old one goes
    for (const ListedAnswer &answer : listed(after, language)) {
        compared.append({answer.page, answer.label, oldTexts.take(answer.path), answer.text});
        pageEnds.insert(answer.page, compared.size());
    }
    for (const ListedAnswer &answer : old) {
        if (!oldTexts.contains(answer.path))
            continue;
        const qsizetype end = pageEnds.value(answer.page, compared.size());
        compared.insert(end, {answer.page, answer.label, answer.text, {}});
        for (qsizetype &other : pageEnds)
            other += other >= end ? 1 : 0;
        pageEnds.insert(answer.page, end + 1);
    }
    return compared;
}

} // namespace Verder
