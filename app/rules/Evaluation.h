#pragma once

#include "rules/Operators.h"
#include "rules/Program.h"
#include "rules/Rule.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace Verder {

/// What an iterating operator, or `try`, puts before the data while it runs its arguments.
struct RuleScope
{
    const RuleScope *parent = nullptr;
    Value data; ///< the element, or the error
    Value accumulator; ///< of reduce, in a form
    qsizetype index = 0; ///< of the element or row
    int group = -1; ///< the group whose row this is
    int row = -1;
};

/// One run of a rule. Holds no answers, only where they are, and the failure if there is one.
class Evaluation
{
    Q_DECLARE_TR_FUNCTIONS(Rule)

public:
    Evaluation(const RuleProgram &program, const RuleData &form);
    /// As in the standard, on plain data.
    Evaluation(const RuleProgram &program, const Value &data, QDate today);

    Result<Value> run();
    Result<bool> runTest();

    Value value(const RuleNode &node);
    /// The value of a constant or an item, where it is kept and nothing has to be computed; else nullptr.
    const Value *kept(const RuleNode &node);
    /// The same without a copy where it is kept; \a room is for one that has to be computed.
    const Value &value(const RuleNode &node, Value &room);
    /// The n-th argument, or null where there is none.
    Value child(const RuleNode &node, int index);
    const Value &child(const RuleNode &node, int index, Value &room);

    /// Whether the value of \a node is true; counts for nothing where it failed.
    bool holds(const RuleNode &node);

    /// The value of \a node within an element or row.
    Value valueIn(RuleScope &scope, const RuleNode &node);
    const RuleScope *scope() const { return m_scope; }
    /// The row of \a group that is being looked at, or -1.
    int rowOf(int group) const;

    /// Today's answers; nullptr where the rule runs on plain data.
    const RuleData *form() const { return m_form; }
    /// Compiled for a form, whether there is one now or not.
    bool isForForm() const { return m_program.isForm; }
    const Value &data() const { return m_scope != nullptr ? m_scope->data : outermost(); }
    /// The data \a levels scopes up; an iterating operator counts for two: its index and what lies around it.
    Value dataAbove(int levels) const;
    QDate today() const { return m_form != nullptr ? m_form->today() : m_today; }
    /// The n-th argument itself; there must be one.
    const RuleNode &childNode(const RuleNode &node, int index) const { return m_program.child(node, index); }
    bool hasChild(const RuleNode &node, int index) const
    {
        return index < node.count && !childNode(node, index).isLeftOut;
    }
    const RuleProgram &program() const { return m_program; }

    bool hasFailed() const { return m_hasFailed; }
    Value failBadArguments(const RuleNode &node) { return fail(node, QStringLiteral("Invalid Arguments")); }
    Value failNoNumber(const RuleNode &node) { return fail(node, QStringLiteral("NaN")); }
    /// A definition may come from elsewhere: it can make a rule fail, but not the program hang or run out of
    /// memory.
    Value failTooMuch(const RuleNode &node) { return fail(node, QStringLiteral("Too Much")); }
    Value fail(const RuleNode &node, const QString &type);
    Value fail(const RuleNode &node, const Value &thrown);
    /// Forgets the failure and gives what was thrown.
    Value takeFailure();

private:
    Error error() const;
    template <typename Outcome> Result<Outcome> done(Outcome outcome);

    /// What the rule runs on; a form has no such value.
    const Value &outermost() const { return m_data != nullptr ? *m_data : noData(); }
    static const Value &noData();

    /// Far more than any form needs, and done in a blink.
    static constexpr int mostSteps = 1'000'000;

    const RuleProgram &m_program;
    const RuleData *m_form = nullptr;
    const Value *m_data = nullptr;
    QDate m_today;
    const RuleScope *m_scope = nullptr;
    int m_mostSteps;
    int m_steps = 0;
    bool m_hasFailed = false;
    Value m_thrown;
    JsonPlace m_failedAt;
};

// These run for every rule and every value in it, and are short.

inline Evaluation::Evaluation(const RuleProgram &program, const RuleData &form)
    : m_program(program)
    , m_form(&form)
    , m_mostSteps(form.budget() != nullptr ? std::min(mostSteps, form.budget()->steps) : mostSteps)
{
}

inline Result<bool> Evaluation::runTest()
{
    return done(holds(m_program.root()));
}

template <typename Outcome> Result<Outcome> Evaluation::done(Outcome outcome)
{
    if (RuleBudget *budget = m_form != nullptr ? m_form->budget() : nullptr)
        budget->steps -= std::min(m_steps, budget->steps);
    if (m_hasFailed)
        return tl::unexpected(error());
    return outcome;
}

inline const Value *Evaluation::kept(const RuleNode &node)
{
    const Value *found = nullptr;
    if (node.run == nullptr)
        found = &node.constant;
    else if (node.run == runItem && m_form != nullptr)
        found = m_form->find(node.slot);
    const bool isIt = found != nullptr && (node.count == 0 || !found->isNull()) && m_steps < m_mostSteps;
    m_steps += isIt ? 1 : 0;
    return isIt ? found : nullptr;
}

inline const Value &Evaluation::value(const RuleNode &node, Value &room)
{
    const Value *found = kept(node);
    return found != nullptr ? *found : room = value(node);
}

inline const Value &Evaluation::child(const RuleNode &node, int index, Value &room)
{
    return hasChild(node, index) ? value(childNode(node, index), room) : room = Value();
}

inline bool Evaluation::holds(const RuleNode &node)
{
    if (node.test == nullptr || m_steps >= m_mostSteps) {
        Value room;
        return isTruthy(value(node, room));
    }
    ++m_steps;
    return node.test(*this, node);
}

/// The arguments of an operator, each computed when it is asked for.
class Arguments
{
public:
    /// Fails in \a evaluation where there are fewer or more than the operator takes.
    Arguments(Evaluation &evaluation, const RuleNode &node);

    qsizetype count() const { return m_isList ? m_list.array().size() : m_count; }
    /// Null behind the last one.
    Value at(qsizetype index);

private:
    Evaluation &m_evaluation;
    const RuleNode &m_node;
    Value m_list; ///< computed already: a list of arguments, or the only one
    bool m_isList = false;
    bool m_isComputed = false;
    qsizetype m_count = 0;
};

} // namespace Verder
