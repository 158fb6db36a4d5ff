// The part of Session that changes something: answers, rows and documents, each as an undo step.
#include "form/FieldValue.h"
#include "session/Completeness.h"
#include "session/SessionCommands.h"
#include "session/SessionPrivate.h"

#include <algorithm>

namespace Verder {

std::function<void()> Session::Private::teller(Session *session)
{
    return [this, session] {
        emit session->changed(state.update());
    };
}

void Session::setText(ItemRef ref, const QString &text)
{
    if (!d->state.isValid(ref) || isReadOnly(ref))
        return;
    const FieldReading reading = readField(d->shape(ref), *form().tables, text);
    const Value answer = reading.isValid() ? reading.canonical : Value(text);
    const ItemState &known = d->state.item(ref);
    if (known.answer == answer && known.isOwn)
        return;
    d->stack.push(new AnswerCommand(d->state, d->teller(this), ref, answer, true, true));
}

void Session::setAnswer(ItemRef ref, const Value &answer)
{
    if (!d->state.isValid(ref) || isReadOnly(ref))
        return;
    const ItemState &known = d->state.item(ref);
    if (known.answer == asStored(d->shape(ref), answer) && known.isOwn)
        return;
    d->stack.push(new AnswerCommand(d->state, d->teller(this), ref, answer, true, false));
}

void Session::prefill(ItemRef ref, const Value &answer)
{
    if (d->state.isValid(ref) && !isReadOnly(ref))
        d->stack.push(new AnswerCommand(d->state, d->teller(this), ref, answer, true, false, true));
}

Value Session::Private::defaultOf(ItemRef ref) const
{
    const auto known = fromProfile.constFind(ref.item);
    return ref.row == 0 && known != fromProfile.cend() ? *known
                                                       : state.evaluate(shape(ref).defaultValue, ref.row);
}

void Session::restoreDefault(ItemRef ref)
{
    if (!d->state.isValid(ref) || isReadOnly(ref) || !d->state.item(ref).isOwn)
        return;
    // What comes from a profile is an answer; a default by rule goes on to follow what it reads.
    const bool isAnswer = ref.row == 0 && d->fromProfile.contains(ref.item);
    d->stack.push(new AnswerCommand(d->state, d->teller(this), ref, d->defaultOf(ref), isAnswer, false));
}

void Session::takeSuggestion(ItemRef, const Problem &problem)
{
    if (problem.suggestFor.isValid())
        setAnswer(problem.suggestFor, problem.suggestion);
}

void Session::acknowledge(ItemRef ref, const QString &checkId)
{
    if (!d->state.isValid(ref) || d->isSealed)
        return;
    QMap<QString, Value> acknowledged = d->state.item(ref).notes->acknowledged;
    for (const Check &check : *d->shape(ref).checks) {
        if (check.id == checkId)
            acknowledged.insert(checkId, readings(d->state, check, ref.row));
    }
    d->stack.push(new AcknowledgeCommand(d->state, d->teller(this), ref, acknowledged));
}

QStringList Session::acknowledged() const
{
    QStringList list;
    for (const Page &page : form().pages) {
        for (ItemRef ref : items(page.index)) {
            for (const Problem &problem : problems(ref)) {
                if (problem.isAcknowledged)
                    list.append(path(ref) + u' ' + problem.checkId);
            }
        }
    }
    return list;
}

QList<int> Session::rows(ItemRef group) const
{
    return d->state.isValid(group) ? d->state.item(group).notes->rows : QList<int>();
}

QString Session::rowId(int row) const
{
    return d->state.hasRow(row) ? d->state.row(row).id : QString();
}

ItemRef Session::Private::groupOfRow(int row) const
{
    if (row <= 0 || !state.hasRow(row))
        return {};
    return {state.form().scopes[state.row(row).scope].group, state.row(row).parent};
}

int Session::rowNumber(int row) const
{
    const ItemRef group = d->groupOfRow(row);
    return group.isValid() ? static_cast<int>(d->state.item(group).notes->rows.indexOf(row)) + 1 : 0;
}

bool Session::canAddRow(ItemRef group) const
{
    return !d->isSealed && d->state.isValid(group) && d->shape(group).isRepeating
        && rows(group).size() < d->shape(group).group->maximumRows && d->state.rowCount() < mostRows;
}

bool Session::canRemoveRow(int row) const
{
    const ItemRef group = d->groupOfRow(row);
    return !d->isSealed && group.isValid() && rows(group).size() > d->shape(group).group->minimumRows;
}

int Session::addRow(ItemRef group)
{
    if (!canAddRow(group))
        return -1;
    const int row = d->state.makeRow(group);
    d->state.fillGroups(row);
    d->stack.push(new RowsCommand(d->state, d->teller(this), group, rows(group) + QList<int>{row}));
    return row;
}

void Session::removeRow(int row)
{
    if (!canRemoveRow(row))
        return;
    const ItemRef group = d->groupOfRow(row);
    QList<int> left = rows(group);
    left.removeOne(row);
    d->stack.push(new RowsCommand(d->state, d->teller(this), group, left));
}

void Session::restoreRow(int row, int position)
{
    const ItemRef group = d->groupOfRow(row);
    if (!group.isValid() || !canAddRow(group) || rows(group).contains(row))
        return;
    QList<int> list = rows(group);
    list.insert(qBound(qsizetype(0), qsizetype(position), list.size()), row);
    d->stack.push(new RowsCommand(d->state, d->teller(this), group, list));
}

void Session::moveRow(int row, int position)
{
    const ItemRef group = d->groupOfRow(row);
    if (!group.isValid() || d->isSealed)
        return;
    QList<int> moved = rows(group);
    const qsizetype from = moved.indexOf(row);
    const qsizetype to = qBound(qsizetype(0), qsizetype(position), moved.size() - 1);
    if (from < 0 || from == to)
        return;
    moved.move(from, to);
    d->stack.push(new RowsCommand(d->state, d->teller(this), group, moved));
}

void Session::Private::copyRow(int from, int to)
{
    for (int index : state.form().scopes[state.row(from).scope].items) {
        const ItemState source = state.item({index, from});
        if (state.form().items[index].isRepeating) {
            QList<int> copies;
            for (int inner : source.notes->rows) {
                copies.append(state.makeRow({index, to}));
                copyRow(inner, copies.last());
            }
            state.item({index, to}).notes.edit().rows = copies;
        } else if (source.isOwn) {
            state.setAnswer({index, to}, source.answer);
            state.item({index, to}).isOwn = true;
        }
    }
}

int Session::duplicateRow(int row)
{
    const ItemRef group = d->groupOfRow(row);
    if (!group.isValid() || !canAddRow(group))
        return -1;
    const int copy = d->state.makeRow(group);
    d->copyRow(row, copy);
    QList<int> list = rows(group);
    list.insert(list.indexOf(row) + 1, copy);
    d->stack.push(new RowsCommand(d->state, d->teller(this), group, list));
    return copy;
}

QList<SlotRef> Session::documentSlots(int page) const
{
    QList<SlotRef> slotRefs;
    for (const DocumentSlot &slot : form().documentSlots) {
        if (slot.page != page)
            continue;
        d->state.forEachRow(slot.scope, 0, [&](int row) {
            if (d->state.slot({slot.index, row}).isRelevant)
                slotRefs.append({slot.index, row});
        });
    }
    std::sort(slotRefs.begin(), slotRefs.end(),
        [this](SlotRef a, SlotRef b) { return positionOf(d->state, a) < positionOf(d->state, b); });
    return slotRefs;
}

bool Session::isRelevant(SlotRef ref) const
{
    return d->state.isValid(ref) && d->state.isAttached(ref.row) && d->state.slot(ref).isRelevant;
}

bool Session::isRequired(SlotRef ref) const
{
    return isRelevant(ref) && d->shape(ref).minimum > 0 && !d->shape(ref).byPost;
}

bool Session::isPutOff(SlotRef ref) const
{
    return d->state.isValid(ref) && d->state.slot(ref).isPutOff;
}

QList<Attachment> Session::attachments(SlotRef ref) const
{
    return d->state.isValid(ref) ? d->state.slot(ref).attachments : QList<Attachment>();
}

QList<Attachment> Session::attachments() const
{
    QList<Attachment> list;
    for (const DocumentSlot &slot : form().documentSlots) {
        d->state.forEachRow(slot.scope, 0, [&](int row) {
            list += d->state.slot({slot.index, row}).attachments;
        });
    }
    return list + d->unplaced;
}

QList<Attachment> Session::relevantAttachments() const
{
    QList<Attachment> list;
    for (const Page &page : form().pages) {
        for (SlotRef ref : documentSlots(page.index))
            list += attachments(ref);
    }
    return list;
}

QStringList Session::putOff() const
{
    QStringList paths;
    for (const DocumentSlot &slot : form().documentSlots) {
        d->state.forEachRow(slot.scope, 0, [&](int row) {
            if (d->state.slot({slot.index, row}).isPutOff)
                paths.append(path(SlotRef{slot.index, row}));
        });
    }
    return paths;
}

void Session::Private::setSlot(
    Session *session, SlotRef ref, const QList<Attachment> &attachments, bool isPutOff)
{
    stack.push(new SlotCommand(state, teller(session), ref, attachments, isPutOff));
}

void Session::addAttachment(SlotRef ref, const Attachment &attachment)
{
    if (!d->state.isValid(ref) || d->isSealed || attachments(ref).size() >= d->shape(ref).maximum)
        return;
    Attachment placed = attachment;
    placed.slot = d->shape(ref).id;
    placed.row = ref.row > 0 ? rowId(ref.row) : QString();
    d->setSlot(this, ref, attachments(ref) + QList<Attachment>{placed}, false);
}

void Session::removeAttachment(SlotRef ref, const QString &sha256)
{
    QList<Attachment> left = attachments(ref);
    const auto gone
        = std::find_if(left.cbegin(), left.cend(), [&](const Attachment &a) { return a.sha256 == sha256; });
    if (gone == left.cend() || d->isSealed)
        return;
    left.erase(gone);
    d->setSlot(this, ref, left, isPutOff(ref));
}

void Session::replaceAttachment(SlotRef ref, const QString &sha256, const Attachment &attachment)
{
    QList<Attachment> list = attachments(ref);
    const auto old
        = std::find_if(list.begin(), list.end(), [&](const Attachment &a) { return a.sha256 == sha256; });
    if (old == list.end() || d->isSealed)
        return;
    Attachment placed = attachment;
    placed.slot = old->slot;
    placed.row = old->row;
    *old = placed;
    d->setSlot(this, ref, list, isPutOff(ref));
}

void Session::setPutOff(SlotRef ref, bool putOff)
{
    if (!d->state.isValid(ref) || d->isSealed || !d->shape(ref).later || isPutOff(ref) == putOff)
        return;
    d->setSlot(this, ref, attachments(ref), putOff);
}

void Session::setAttachmentState(SlotRef ref, const QString &sha256, Attachment::State state)
{
    if (!d->state.isValid(ref))
        return;
    for (Attachment &attachment : d->state.slot(ref).attachments) {
        if (attachment.sha256 == sha256)
            attachment.state = state;
    }
    d->state.touch(ref);
    emit changed(d->state.update());
}

QList<ItemRef> Session::items(int page) const
{
    QList<ItemRef> list;
    for (const Item &item : form().items) {
        if (item.page != page)
            continue;
        d->state.forEachRow(item.scope, 0, [&](int row) {
            if (d->state.item({item.index, row}).isRelevant)
                list.append({item.index, row});
        });
    }
    std::sort(list.begin(), list.end(), [this](ItemRef a, ItemRef b) {
        return positionOf(d->state, d->shape(a).order, a.row)
            < positionOf(d->state, d->shape(b).order, b.row);
    });
    return list;
}

int Session::notApplicableCount() const
{
    int count = 0;
    for (const Item &item : form().items) {
        if (!holdsAnswer(item.type))
            continue;
        d->state.forEachRow(item.scope, 0, [&](int row) {
            if (!d->state.item({item.index, row}).isRelevant)
                ++count;
        });
    }
    return count;
}

} // namespace Verder
