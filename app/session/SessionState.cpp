#include "session/SessionState.h"

#include "form/FieldValue.h"
#include "session/RowData.h"

namespace Verder {

Value asStored(const Item &item, const Value &value)
{
    if (item.type == ItemType::Money && value.isNumber())
        return Value(QString::number(value.number(), 'f', 2));
    if (item.type == ItemType::Statement && value.isBool() && !value.boolean())
        return {}; // not ticked is not answered
    if (value.isString() && value.string().isEmpty())
        return {};
    if (value.isArray() && value.array().isEmpty())
        return {};
    return value;
}

Value asRuleValue(const Item &item, const Value &canonical)
{
    if (item.type == ItemType::Money && canonical.isString())
        return Value(canonical.string().toDouble());
    return canonical;
}

SessionState::SessionState(FormPtr form, QDate today)
    : m_form(std::move(form))
    , m_today(today)
{
    m_budget.steps = mostStepsOfUpdate;
    m_pageRelevant.fill(false, m_form->pages.size());
    m_findings.resize(m_form->pages.size());
    addRow(0, QString(), -1);
}

RowState &SessionState::addRow(int scope, const QString &id, int parent)
{
    const FormScope &shape = m_form->scopes[scope];
    auto made = std::make_unique<RowState>();
    made->number = rowCount();
    made->id = id;
    made->scope = scope;
    made->parent = parent;
    made->items.reserve(shape.items.size()); // no more than are needed
    made->items.resize(shape.items.size());
    made->conditions.fill(false, shape.conditions.size());
    made->documentSlots.resize(shape.documentSlots.size());
    m_rows.push_back(std::move(made));
    return *m_rows.back();
}

bool SessionState::isAttached(int number) const
{
    for (int at = number; at > 0; at = row(at).parent) {
        if (!row(at).isAttached)
            return false;
    }
    return true;
}

int SessionState::rowAtScope(int number, int scope) const
{
    int at = number;
    while (at >= 0 && row(at).scope != scope)
        at = row(at).parent;
    return at;
}

bool SessionState::condition(int index, int fromRow) const
{
    const Condition &condition = m_form->conditions[index];
    const int holder = rowAtScope(fromRow, condition.scope);
    return holder >= 0 && row(holder).conditions[condition.local];
}

bool SessionState::isValid(ItemRef ref) const
{
    return ref.item >= 0 && ref.item < m_form->items.size() && hasRow(ref.row)
        && row(ref.row).scope == m_form->items[ref.item].scope;
}

bool SessionState::isValid(SlotRef ref) const
{
    return ref.slot >= 0 && ref.slot < m_form->documentSlots.size() && hasRow(ref.row)
        && row(ref.row).scope == m_form->documentSlots[ref.slot].scope;
}

void SessionState::interpret(const Item &item, ItemState &state)
{
    if (state.answer.isNull()) {
        state.known = {};
        state.setTypeProblem({});
        return;
    }
    const FieldReading reading = readStored(item, *m_form->tables, state.answer);
    state.setTypeProblem(reading.problem);
    state.known = reading.isValid() ? asRuleValue(item, reading.canonical) : Value();
}

void SessionState::setAnswer(ItemRef ref, const Value &answer)
{
    ItemState &state = item(ref);
    state.answer = asStored(m_form->items[ref.item], answer);
    interpret(m_form->items[ref.item], state);
    touch(ref);
    touchJudgement(
        ref); // a wrong answer may become another wrong one: the value stays null, the message does not
}

int SessionState::makeRow(ItemRef group, const QString &id)
{
    const int number = rowCount();
    QString own = id.isEmpty() ? QStringLiteral("r%1").arg(number) : id;
    while (m_rowIds.contains(own)) // an id read from a draft may look like one of ours
        own += QStringLiteral("-%1").arg(number);
    m_rowIds.insert(own);
    addRow(m_form->scopeOfGroup(group.item), own, group.row);
    return number;
}

void SessionState::fillGroups(int number)
{
    for (int index : m_form->scopes[row(number).scope].items) {
        const Item &group = m_form->items[index];
        while (group.isRepeating && item({index, number}).notes->rows.size() < group.group->minimumRows) {
            const int inner = makeRow({index, number});
            fillGroups(inner);
            item({index, number}).notes.edit().rows.append(inner);
        }
    }
}

void SessionState::touch(ItemRef ref)
{
    enqueue(m_form->itemNodes[ref.item], ref.row);
}

void SessionState::touch(SlotRef ref)
{
    enqueue(m_form->slotNodes[ref.slot], ref.row);
}

void SessionState::touchJudgement(ItemRef ref)
{
    enqueue(m_form->judgementNodes[ref.item], ref.row);
}

void SessionState::touchRow(int number)
{
    for (int node : m_form->scopes[row(number).scope].nodes)
        enqueue(node, number);
    for (const ItemState &state : std::as_const(row(number).items)) {
        for (int inner : state.notes->rows)
            touchRow(inner);
    }
}

void SessionState::touchRows(ItemRef group)
{
    m_changes.rows = true;
    touch(group);
}

void SessionState::touchAll()
{
    m_isAllTouched = true;
    m_changes.all = true;
}

bool SessionState::isAncestorScope(int ancestor, int scope) const
{
    for (int at = scope; at >= 0; at = m_form->scopes[at].parent) {
        if (at == ancestor)
            return true;
    }
    return false;
}

void SessionState::propagate(int node, int fromRow)
{
    if (m_isComputingAll)
        return;
    for (int dependent : m_form->dependentsOf(node)) {
        forEachRow(m_form->nodes[dependent].scope, fromRow, [&](int number) { enqueue(dependent, number); });
    }
    const auto readers = m_form->rowsReaders.constFind(node);
    if (readers == m_form->rowsReaders.cend())
        return;
    for (const RowsReader &reader : *readers) {
        const int holder = rowAtScope(fromRow, reader.scope);
        forEachRow(m_form->nodes[reader.node].scope, holder < 0 ? fromRow : holder,
            [&](int number) { enqueue(reader.node, number); });
    }
}

Changes SessionState::update()
{
    m_budget.steps = mostStepsOfUpdate;
    if (std::exchange(m_isAllTouched, false))
        computeAll();
    std::pair<int, int> last{-1, -1};
    while (!m_queue.empty()) {
        const std::pair<int, int> next = m_queue.top();
        m_queue.pop();
        if (next == last)
            continue;
        last = next;
        compute(next.first, next.second);
    }
    return std::exchange(m_changes, Changes{});
}

/// Each thing once, in the order in which they depend on each other: nothing has to be put in a queue.
void SessionState::computeAll()
{
    m_queue = {};
    m_isComputingAll = true;
    for (int node = 0; node + 1 < m_form->nodes.size(); ++node)
        forEachRow(m_form->nodes[node].scope, 0, [&](int number) { compute(node, number); });
    m_isComputingAll = false;
}

void SessionState::compute(int number, int rowNumber)
{
    const FormNode &node = m_form->nodes[number];
    if (!isAttached(rowNumber))
        return;
    bool isChanged = false;
    switch (node.kind) {
    case FormNode::Kind::Page:
        isChanged = computePage(node.index);
        break;
    case FormNode::Kind::Item:
        isChanged = computeItem({node.index, rowNumber});
        break;
    case FormNode::Kind::Condition:
        isChanged = computeCondition(node.index, rowNumber);
        break;
    case FormNode::Kind::Slot:
        computeSlot({node.index, rowNumber});
        break;
    case FormNode::Kind::Judgement:
        judge({node.index, rowNumber});
        break;
    }
    if (isChanged)
        propagate(number, rowNumber);
}

bool SessionState::computePage(int page)
{
    const bool isRelevant = holds(m_form->pages[page].visible, 0);
    if (m_pageRelevant[page] == isRelevant)
        return false;
    m_pageRelevant[page] = isRelevant;
    m_changes.pages.insert(page);
    return true;
}

bool SessionState::computeItem(ItemRef ref)
{
    const Item &item = m_form->items[ref.item];
    ItemState &state = this->item(ref);
    bool isInRelevant = false;
    if (item.parent >= 0) {
        const int holder = rowAtScope(ref.row, m_form->items[item.parent].scope);
        isInRelevant = this->item({item.parent, holder}).isRelevant;
    } else {
        isInRelevant = item.page < 0 || m_pageRelevant[item.page];
    }
    const bool isRelevant = isInRelevant && holds(item.visible, ref.row);
    const bool wasRelevant = std::exchange(state.isRelevant, isRelevant);

    const Rule &computed = !item.value.isNull() ? item.value : item.defaultValue;
    const Value before = state.answer;
    if (!computed.isNull() && (!item.value.isNull() || !state.isOwn)) {
        state.answer = asStored(item, evaluate(computed, ref.row));
        if (!(state.answer == before))
            interpret(item, state);
    }
    Value value = isRelevant ? state.known : Value();
    const bool isChanged = !(state.value == value) || wasRelevant != isRelevant || item.isRepeating;
    state.value = std::move(value);
    if (isChanged || !(state.answer == before))
        m_changes.items.insert(ref);
    if (!isChanged && !(state.answer == before)) // a wrong answer may have become another wrong one
        touchJudgement(ref);
    return isChanged;
}

bool SessionState::computeCondition(int index, int rowNumber)
{
    const Condition &condition = m_form->conditions[index];
    const bool isMet = isTruthy(evaluate(condition.when, rowNumber));
    bool &known = row(rowNumber).conditions[condition.local];
    return std::exchange(known, isMet) != isMet;
}

int SessionState::neededDocuments(SlotRef ref) const
{
    const SlotState &state = slot(ref);
    const DocumentSlot &shape = m_form->documentSlots[ref.slot];
    return state.isRelevant && !shape.byPost
        ? qMax(0, shape.minimum - static_cast<int>(state.attachments.size()))
        : 0;
}

void SessionState::computeSlot(SlotRef ref)
{
    const DocumentSlot &shape = m_form->documentSlots[ref.slot];
    SlotState &state = slot(ref);
    bool isRelevant = shape.page < 0 || m_pageRelevant[shape.page];
    if (shape.each >= 0)
        isRelevant = isRelevant && item({shape.each, row(ref.row).parent}).isRelevant;
    state.isRelevant = isRelevant && holds(shape.when, ref.row);
    m_changes.documentSlots.insert(ref);
    if (shape.page < 0)
        return;
    const bool isLate = state.isPutOff && shape.later;
    bool isOpen = neededDocuments(ref) > 0 && !isLate;
    for (const Attachment &attachment : std::as_const(state.attachments))
        isOpen = isOpen || (state.isRelevant && attachment.state != Attachment::State::Accepted);
    if (isOpen)
        m_findings[shape.page].documents.insert(ref);
    else
        m_findings[shape.page].documents.remove(ref);
    m_changes.pages.insert(shape.page);
}

void SessionState::setAttached(int number, bool attached)
{
    row(number).isAttached = attached;
    if (attached)
        touchRow(number);
    else
        dropRow(number);
}

/// What was found in a row that was removed holds up nothing any more.
void SessionState::dropRow(int number)
{
    const RowState &gone = row(number);
    for (const ItemState &state : std::as_const(gone.items)) {
        for (int inner : state.notes->rows)
            dropRow(inner);
    }
    for (int index : m_form->scopes[gone.scope].items)
        noteFindings({index, number}, false, {});
    for (int index : m_form->scopes[gone.scope].documentSlots) {
        const int page = m_form->documentSlots[index].page;
        if (page >= 0)
            m_findings[page].documents.remove({index, number});
    }
}

Value SessionState::evaluate(const Rule &rule, int rowNumber) const
{
    if (rule.isNull())
        return {};
    Result<Value> value = rule.evaluate(RowData(*this, rowNumber));
    if (value)
        return *std::move(value);
    noteFailure(value.error().message);
    return {};
}

void SessionState::noteFailure(const QString &message) const
{
    constexpr qsizetype most = 100; // a rule can fail at every key stroke
    if (m_ruleFailures.size() >= most || m_ruleFailures.contains(message))
        return;
    m_ruleFailures.append(message);
    qWarning("%s", qUtf8Printable(message));
}

bool SessionState::holds(const Rule &rule, int rowNumber) const
{
    if (rule.isNull())
        return true;
    const Result<bool> isTrue = rule.holds(RowData(*this, rowNumber));
    if (!isTrue)
        noteFailure(isTrue.error().message);
    return isTrue.value_or(false);
}

QStringList SessionState::takeRuleFailures()
{
    return std::exchange(m_ruleFailures, {});
}

} // namespace Verder
