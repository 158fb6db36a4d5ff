#pragma once

#include "form/Form.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace Verder {

/// Goes through every way in which a few questions with few answers can be answered, to see what can never
/// be. An item that does not apply reads as null, as in a session. What cannot be gone through, an amount or
/// a date, is never guessed at: a condition on it can be either, a rule that reads it itself is left out.
class FormStates : public RuleData
{
public:
    explicit FormStates(const Form &form)
        : m_form(form)
    {
    }

    /// Wants to know of \a rule; false: it cannot be gone through.
    bool add(const Rule &rule);

    /// Calls \a visit for every state; false: there are too many. Ends where \a visit returns false.
    bool forEachState(const std::function<bool()> &visit);
    /// Does \a rule, one that was added, hold in this state?
    bool holds(const Rule &rule) const;

    Value read(int slot) const override;
    qsizetype rowCount(int, int) const override { return 0; }
    int rowAt(int, int, qsizetype) const override { return -1; }
    Value readInRow(int, int) const override { return {}; }
    QDate today() const override { return {}; }
    Value lookUp(const QString &, const Value &, QDate) const override { return {}; }

private:
    enum class Slot { Chosen, Calculated, Condition };
    bool addSlot(int slot);
    bool addItem(const Item &item);
    std::optional<QList<Value>> answersOf(const Item &item) const;
    /// What must hold for an item to apply, as far as it can be gone through.
    QList<Rule> relevanceOf(const Item &item);

    const Form &m_form;
    QHash<int, Slot> m_slots;
    QHash<int, QList<Rule>> m_relevance;
    QSet<int> m_refused;
    QList<int> m_chosen; ///< slots that are varied
    QList<QList<Value>> m_answers;
    QHash<int, Value> m_state;
};

} // namespace Verder
