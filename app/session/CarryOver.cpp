#include "session/CarryOver.h"

#include "form/Findings.h"

#include <QUndoStack>

#include <algorithm>

namespace Verder {

namespace {

bool isPrefix(const QString &id)
{
    return id.endsWith(QLatin1String(".*"));
}

bool isPlainGroup(const Item &item)
{
    return item.type == ItemType::Group && !item.isRepeating;
}

/// The item of \a form under an id in which the first row of a group may be named: "p.nat[#1].land".
int itemNamed(const Form &form, QString id)
{
    return form.itemIndex(id.replace(QLatin1String("[#1]"), QLatin1String("[]")));
}

QList<CarryOverPair> pairsUnder(const CarryOverStep &step, const Form &from, const Form &to)
{
    const QString there = step.from.chopped(1);
    const QString here = step.to.chopped(1);
    QList<CarryOverPair> pairs;
    for (const Item &target : to.items) {
        if (target.scope != 0 || !target.id.startsWith(here))
            continue;
        const int source = from.itemInScope(0, there + target.id.mid(here.size()));
        if (source >= 0 && canCarryOver(from.items[source], target))
            pairs.append({source, target.index, &step});
    }
    return pairs;
}

bool isOffered(const Item &target, const Value &answer)
{
    return target.options->choices.isEmpty()
        || std::any_of(target.options->choices.cbegin(), target.options->choices.cend(),
            [&](const Choice &choice) { return Value(choice.key) == answer; });
}

class Carrying
{
public:
    Carrying(const Session &from, Session &to)
        : m_from(from)
        , m_to(to)
    {
    }

    void carry(const CarryOverPair &pair);
    QList<ItemRef> carried() const { return m_carried; }

private:
    void carry(ItemRef source, ItemRef target);
    void carryRows(ItemRef source, ItemRef target);
    void answer(ItemRef target, const Value &answer);

    const Session &m_from;
    Session &m_to;
    QList<ItemRef> m_carried;
};

void Carrying::carry(const CarryOverPair &pair)
{
    if (pair.to < 0)
        return;
    const ItemRef target
        = m_to.findOrAddRows(pair.step->to.contains(u'#') ? pair.step->to : m_to.form().items[pair.to].id);
    if (pair.step->from.isEmpty())
        answer(target, Value::fromJson(pair.step->value));
    else if (pair.from >= 0)
        carry(
            m_from.find(pair.step->from.contains(u'#') ? pair.step->from : m_from.form().items[pair.from].id),
            target);
}

void Carrying::carry(ItemRef source, ItemRef target)
{
    if (!source.isValid() || !target.isValid() || !canCarryOver(m_from.item(source), m_to.item(target))
        || !m_from.isRelevant(source))
        return;
    if (m_from.item(source).isRepeating)
        carryRows(source, target);
    else if (!m_from.value(source).isNull()) // right, or it would read as null
        answer(target, m_from.answer(source));
}

void Carrying::carryRows(ItemRef source, ItemRef target)
{
    const QList<int> rows = m_from.rows(source);
    const Form &there = m_from.form();
    const Form &here = m_to.form();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QList<int> known = m_to.rows(target);
        const int row = i < known.size() ? known.at(i) : m_to.addRow(target);
        if (row < 0)
            return;
        for (const int item : here.scopes[here.scopeOfGroup(target.item)].items) {
            const int same = there.itemInScope(there.scopeOfGroup(source.item), here.items[item].id);
            if (same >= 0 && !isPlainGroup(here.items[item]))
                carry({same, rows.at(i)}, {item, row});
        }
    }
}

void Carrying::answer(ItemRef target, const Value &answer)
{
    if (!target.isValid() || m_to.isReadOnly(target) || !isOffered(m_to.item(target), answer))
        return;
    m_to.prefill(target, answer);
    m_carried.append(target);
}

} // namespace

bool canCarryOver(const Item &from, const Item &to)
{
    const bool isAnswer = holdsAnswer(to.type) && to.type != ItemType::Statement && to.value.isNull();
    if (from.type == ItemType::Group || to.type == ItemType::Group)
        return from.isRepeating && to.isRepeating;
    const bool isDate = from.type == ItemType::Date && to.type == ItemType::PartialDate;
    const bool isChoice = !to.options->choices.isEmpty() && !from.options->choices.isEmpty()
        && (from.type == ItemType::Multi) == (to.type == ItemType::Multi);
    return isAnswer && (from.type == to.type || isDate || isChoice)
        && from.options->table == to.options->table;
}

QList<CarryOverPair> carryOverPairs(const CarryOverStep &step, const Form &from, const Form &to)
{
    if (isPrefix(step.to))
        return pairsUnder(step, from, to);
    return {{step.from.isEmpty() ? -1 : itemNamed(from, step.from), itemNamed(to, step.to), &step}};
}

QList<ItemRef> carryOver(const Session &from, Session &to)
{
    const CarryOver *known = to.form().carryOverFrom(from.form().id);
    if (known == nullptr)
        return {};
    Carrying carrying(from, to);
    to.undoStack()->beginMacro(QString()); // one step back takes all of it away
    for (const CarryOverStep &step : known->steps) {
        for (const CarryOverPair &pair : carryOverPairs(step, from.form(), to.form()))
            carrying.carry(pair);
    }
    to.undoStack()->endMacro();
    return carrying.carried();
}

QList<Finding> lintCarryOver(const Form &form, const Form &other)
{
    Findings findings;
    const CarryOver *known = form.carryOverFrom(other.id);
    for (const CarryOverStep &step : known ? known->steps : QList<CarryOverStep>()) {
        const auto warn = [&](const QString &text) {
            findings.warning(step.at.source, step.at.place, text);
        };
        const QList<CarryOverPair> pairs = carryOverPairs(step, other, form);
        if (pairs.isEmpty())
            warn(DefinitionText::tr("\"%1\" has nothing in common with \"%2\".").arg(other.id, step.to));
        for (const CarryOverPair &pair : pairs) {
            if (pair.to < 0)
                warn(DefinitionText::tr("There is no item \"%1\" here.").arg(step.to));
            else if (step.from.isEmpty() && !isOffered(form.items[pair.to], Value::fromJson(step.value)))
                warn(DefinitionText::tr("\"%1\" does not offer this choice.").arg(step.to));
            else if (!step.from.isEmpty() && pair.from < 0)
                warn(DefinitionText::tr("There is no item \"%1\" in the form \"%2\".")
                         .arg(step.from, other.id));
            else if (pair.from >= 0 && !canCarryOver(other.items[pair.from], form.items[pair.to]))
                warn(DefinitionText::tr("An answer to \"%1\" of \"%2\" cannot be one to \"%3\".")
                         .arg(step.from, other.id, step.to));
        }
    }
    return findings.list();
}

} // namespace Verder
