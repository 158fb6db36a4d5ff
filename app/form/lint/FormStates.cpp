#include "form/lint/FormStates.h"

#include <algorithm>

namespace Verder {

namespace {

constexpr qint64 mostStates = 4096;
constexpr qsizetype mostChoices = 30;
constexpr qsizetype mostTicks = 4;

QList<Value> everySelection(const QList<Choice> &choices)
{
    QList<Value> selections{Value()};
    for (int bits = 1; bits < 1 << choices.size(); ++bits) {
        Value::Array selection;
        for (int i = 0; i < choices.size(); ++i) {
            if ((bits >> i & 1) != 0)
                selection.append(Value(choices[i].key));
        }
        selections.append(Value(selection));
    }
    return selections;
}

} // namespace

bool FormStates::add(const Rule &rule)
{
    if (rule.readsToday() || !rule.rowReads().isEmpty())
        return false;
    const QList<int> &reads = rule.reads();
    return std::all_of(reads.cbegin(), reads.cend(), [this](int slot) { return addSlot(slot); });
}

bool FormStates::addSlot(int slot)
{
    if (m_slots.contains(slot))
        return true;
    if (m_refused.contains(slot))
        return false;
    if (slot < m_form.items.size()) {
        const bool isTaken = addItem(m_form.items[slot]);
        if (!isTaken)
            m_refused.insert(slot);
        return isTaken;
    }
    const Condition &condition = m_form.conditions[slot - m_form.items.size()];
    if (add(condition.when)) {
        m_slots.insert(slot, Slot::Condition);
    } else { // it can be either
        m_slots.insert(slot, Slot::Chosen);
        m_chosen.append(slot);
        m_answers.append({Value(false), Value(true)});
    }
    return true;
}

bool FormStates::addItem(const Item &item)
{
    if (!item.value.isNull()) {
        if (!add(item.value))
            return false;
        m_slots.insert(item.index, Slot::Calculated);
    } else {
        const std::optional<QList<Value>> answers = answersOf(item);
        if (!answers)
            return false;
        m_slots.insert(item.index, Slot::Chosen);
        m_chosen.append(item.index);
        m_answers.append(*answers);
    }
    m_relevance.insert(item.index, relevanceOf(item));
    return true;
}

std::optional<QList<Value>> FormStates::answersOf(const Item &item) const
{
    if (item.type == ItemType::YesNo)
        return QList<Value>{Value(), Value(false), Value(true)};
    if (item.type == ItemType::Statement)
        return QList<Value>{Value(), Value(true)};
    if (item.type == ItemType::Multi && !item.options->choices.isEmpty()
        && item.options->choices.size() <= mostTicks)
        return everySelection(item.options->choices);
    const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::Pick;
    if (!isChoice || item.options->choices.isEmpty() || item.options->choices.size() > mostChoices)
        return std::nullopt;
    QList<Value> answers{Value()};
    for (const Choice &choice : item.options->choices)
        answers.append(Value(choice.key));
    return answers;
}

QList<Rule> FormStates::relevanceOf(const Item &item)
{
    QList<Rule> rules;
    const auto take = [&](const Rule &rule) {
        if (!rule.isNull() && add(rule))
            rules.append(rule);
    };
    for (int at = item.index; at >= 0; at = m_form.items[at].parent)
        take(m_form.items[at].visible);
    if (item.page >= 0)
        take(m_form.pages[item.page].visible);
    return rules;
}

bool FormStates::forEachState(const std::function<bool()> &visit)
{
    qint64 count = 1;
    for (const QList<Value> &answers : std::as_const(m_answers)) {
        count *= answers.size();
        if (count > mostStates)
            return false;
    }
    for (qint64 number = 0; number < count; ++number) {
        qint64 rest = number;
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            m_state.insert(m_chosen[i], m_answers[i][rest % m_answers[i].size()]);
            rest /= m_answers[i].size();
        }
        if (!visit())
            break;
    }
    return true;
}

bool FormStates::holds(const Rule &rule) const
{
    const Result<Value> value = rule.evaluate(*this);
    return rule.isNull() || (value && isTruthy(*value));
}

Value FormStates::read(int slot) const
{
    const auto kind = m_slots.constFind(slot);
    if (kind == m_slots.cend())
        return {};
    if (*kind == Slot::Condition)
        return Value(holds(m_form.conditions[slot - m_form.items.size()].when));
    const QList<Rule> relevance = m_relevance.value(slot);
    if (!std::all_of(relevance.cbegin(), relevance.cend(), [this](const Rule &rule) { return holds(rule); }))
        return {};
    if (*kind == Slot::Chosen)
        return m_state.value(slot);
    const Result<Value> value = m_form.items[slot].value.evaluate(*this);
    return value ? *value : Value();
}

} // namespace Verder
