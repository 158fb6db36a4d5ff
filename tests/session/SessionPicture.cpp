#include "SessionPicture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Verder;

namespace {

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

void addItems(const Session &session, int scope, int row, QList<ItemRef> &list)
{
    for (int index : session.form().scopes.at(scope).items) {
        const ItemRef ref{index, row};
        list.append(ref);
        if (!session.item(ref).isRepeating)
            continue;
        for (int inner : session.rows(ref))
            addItems(session, session.form().scopeOfGroup(index), inner, list);
    }
}

QString slotName(const Session &session, SlotRef ref)
{
    return session.rowId(ref.row) + u'.' + session.form().documentSlots.at(ref.slot).id;
}

QString itemLine(const Session &session, ItemRef ref)
{
    QStringList line{session.path(ref),
        session.isRelevant(ref) ? QStringLiteral("shown") : QStringLiteral("-"),
        session.isRelevant(ref) && session.isRequired(ref) ? QStringLiteral("required") : QStringLiteral("-"),
        session.isReadOnly(ref) ? QStringLiteral("fixed") : QStringLiteral("-"),
        session.isPrefilled(ref) ? QStringLiteral("prefilled") : QStringLiteral("-"),
        jsonText(session.answer(ref).toJson()), jsonText(session.value(ref).toJson())};
    for (const Problem &problem : session.problems(ref)) {
        line.append(QStringLiteral("%1/%2/%3/%4")
                        .arg(problem.checkId)
                        .arg(static_cast<int>(problem.severity))
                        .arg(problem.message.nl())
                        .arg(problem.isAcknowledged));
    }
    for (int row : session.rows(ref))
        line.append(session.rowId(row));
    return line.join(u' ');
}

QString missingName(const Session &session, const Missing &missing)
{
    const QString place
        = missing.slot.isValid() ? slotName(session, missing.slot) : session.path(missing.item);
    return QStringLiteral("%1 %2").arg(static_cast<int>(missing.kind)).arg(place);
}

} // namespace

QList<ItemRef> everyItem(const Session &session)
{
    QList<ItemRef> list;
    addItems(session, 0, 0, list);
    return list;
}

QStringList pictureOf(const Session &session)
{
    QStringList picture;
    for (ItemRef ref : everyItem(session))
        picture.append(itemLine(session, ref));
    for (const Page &page : session.form().pages) {
        const PageState state = session.pageState(page.index);
        picture.append(QStringLiteral("%1 %2 %3 %4 %5")
                           .arg(page.id)
                           .arg(state.isRelevant)
                           .arg(state.isComplete)
                           .arg(state.open)
                           .arg(state.attention));
        picture.append(namesOfMissing(session, session.missing(page.index)));
        for (SlotRef ref : session.documentSlots(page.index)) {
            picture.append(QStringLiteral("%1 %2 %3 %4")
                               .arg(slotName(session, ref))
                               .arg(session.isRequired(ref))
                               .arg(session.isPutOff(ref))
                               .arg(session.attachments(ref).size()));
        }
    }
    picture.append(namesOfMissing(session, session.missingForSending()));
    picture.append(jsonText(session.relevantAnswers()));
    picture.append(jsonText(session.answers()));
    picture.append(session.putOff());
    for (const Attachment &attachment : session.attachments())
        picture.append(attachment.slot + u' ' + attachment.row + u' ' + attachment.sha256);
    picture.append(QString::number(session.notApplicableCount()));
    return picture;
}

QString firstDifference(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return QStringLiteral("\n  %1\n  %2").arg(left.value(i), right.value(i));
    }
    return {};
}

QStringList namesOfMissing(const Session &session, const QList<Missing> &missing)
{
    QStringList names;
    for (const Missing &one : missing)
        names.append(missingName(session, one));
    return names;
}

QStringList expectedMissing(const Session &session, int page)
{
    QStringList expected;
    const auto add = [&](Missing::Kind kind, ItemRef item, SlotRef slot) {
        expected.append(missingName(session, {kind, item, slot, page}));
    };
    for (ItemRef ref : everyItem(session)) {
        const Item &item = session.item(ref);
        if (item.page != page || !session.isRelevant(ref))
            continue;
        const QList<Problem> problems = session.problems(ref);
        if (session.isRequired(ref) && !session.isAnswered(ref))
            add(Missing::Kind::Question, ref, {});
        if (std::any_of(problems.cbegin(), problems.cend(),
                [](const Problem &problem) { return problem.severity == Severity::Error; }))
            add(Missing::Kind::Answer, ref, {});
        if (item.type == ItemType::Stop)
            add(Missing::Kind::Stop, ref, {});
        if (item.isRepeating && session.rows(ref).size() < item.group->minimumRows)
            add(Missing::Kind::Rows, ref, {});
    }
    for (SlotRef ref : session.documentSlots(page)) {
        const DocumentSlot &shape = session.form().documentSlots.at(ref.slot);
        const QList<Attachment> there = session.attachments(ref);
        const bool isShort = !shape.byPost && there.size() < shape.minimum;
        const bool isWrong = std::any_of(there.cbegin(), there.cend(),
            [](const Attachment &one) { return one.state != Attachment::State::Accepted; });
        if ((isShort && !(shape.later && session.isPutOff(ref))) || isWrong)
            add(isShort ? Missing::Kind::Document : Missing::Kind::DocumentCheck, {}, ref);
    }
    expected.sort();
    return expected;
}
