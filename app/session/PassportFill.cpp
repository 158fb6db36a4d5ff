#include "session/PassportFill.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace Verder {

namespace {

/// Rows with a name of their own are of other persons.
bool isOfPersons(const Form &form, int scope)
{
    const QList<int> &items = form.scopes.at(scope).items;
    return std::any_of(items.cbegin(), items.cend(),
        [&](int item) { return form.items.at(item).options->mrzField == QLatin1String("surname"); });
}

/// One undo step, begun by the first thing that changes: what changes nothing leaves none.
class UndoStep
{
    Q_DISABLE_COPY_MOVE(UndoStep)
public:
    explicit UndoStep(QUndoStack *stack)
        : m_stack(stack)
    {
    }
    ~UndoStep()
    {
        if (m_isBegun)
            m_stack->endMacro();
    }
    void begin()
    {
        if (!std::exchange(m_isBegun, true))
            m_stack->beginMacro(QString());
    }

private:
    QUndoStack *m_stack;
    bool m_isBegun = false;
};

/// The item for the person of \a beside: in the same rows, or in the first row of a group in them.
ItemRef placeOf(Session &session, const Item &item, ItemRef beside, UndoStep &step)
{
    const int scope = session.item(beside).scope;
    if (item.scope == scope)
        return {item.index, beside.row};
    const Form &form = session.form();
    if (item.row < 0 || form.items.at(item.row).scope != scope || isOfPersons(form, item.scope))
        return {};
    const ItemRef group{item.row, beside.row};
    const QList<int> rows = session.rows(group);
    if (!rows.isEmpty())
        return {item.index, rows.first()};
    step.begin();
    return {item.index, session.addRow(group)};
}

Value valueFor(const Item &item, const QString &part)
{
    const ItemOptions &options = *item.options;
    if (!options.mrzKeys.isEmpty())
        return options.mrzKeys.contains(part) ? Value(options.mrzKeys.value(part)) : Value();
    if (part.isEmpty())
        return {};
    return item.type == ItemType::YesNo ? Value(part == QLatin1String("true")) : Value(part);
}

} // namespace

QList<ItemRef> fillFromPassport(Session &session, ItemRef beside, const MachineReadableZone &zone)
{
    QList<ItemRef> filled;
    UndoStep step(session.undoStack());
    for (const Item &item : session.form().items) {
        const QString field = item.options->mrzField;
        const Value value
            = field.isEmpty() ? Value() : valueFor(item, mrzField(zone, field).value_or(QString()));
        if (value.isNull())
            continue;
        const ItemRef ref = placeOf(session, item, beside, step);
        if (!ref.isValid() || ref.row < 0 || session.isReadOnly(ref) || session.answer(ref) == value)
            continue;
        step.begin();
        session.prefill(ref, value);
        filled.append(ref);
    }
    return filled;
}

} // namespace Verder
