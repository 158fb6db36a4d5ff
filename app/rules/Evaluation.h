#pragma once

#include "rules/Operators.h"
#include "rules/Program.h"
#include "rules/Rule.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

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
    /// For a value that is not kept anywhere.
    using Room = std::optional<Value>;

    Evaluation(const RuleProgram &program, const RuleData *form, const Value &data, QDate today);

    Result<Value> run();
    Result<bool> runTest();

    Value value(int node);
    /// The same without a copy where it is kept; \a room is for one that has to be computed.
    const Value &value(int node, Room &room);
    /// The n-th child, or null where there is none.
    Value child(const RuleNode &node, int index);
    const Value &child(const RuleNode &node, int index, Room &room);

    /// Whether the value of \a node is true; counts for nothing where it failed.
    bool holds(int node);

    /// The value of \a node within an element or row.
    Value valueIn(RuleScope &scope, int node);
    const RuleScope *scope() const { return m_scope; }
    /// The row of \a group that is being looked at, or -1.
    int rowOf(int group) const;

    /// Today's answers; nullptr where the rule runs on plain data.
    const RuleData *form() const { return m_form; }
    const Value &data() const { return m_scope != nullptr ? m_scope->data : m_data; }
    /// The data \a levels scopes up; an iterating operator counts for two: its index and what lies around it.
    Value dataAbove(int levels) const;
    QDate today() const { return m_today; }
    /// The number of the n-th child's node; -1 where an optional argument was left out.
    int childNode(const RuleNode &node, int index) const;

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

    const RuleProgram &m_program;
    const RuleData *m_form;
    const Value &m_data;
    QDate m_today;
    const RuleScope *m_scope = nullptr;
    RuleBudget *m_budget;
    int m_mostSteps;
    int m_steps = 0;
    bool m_hasFailed = false;
    std::optional<Value> m_thrown;
    JsonPlace m_failedAt;
};

// These run for every value of every rule, and are short.

inline int Evaluation::childNode(const RuleNode &node, int index) const
{
    return m_program.children[static_cast<size_t>(node.first) + static_cast<size_t>(index)];
}

inline const Value &Evaluation::value(int node, Room &room)
{
    const RuleNode &found = m_program.nodes[static_cast<size_t>(node)];
    const Value *kept = nullptr;
    if (found.run == nullptr) {
        kept = &found.constant;
    } else if (found.run == runItem && m_form != nullptr) {
        kept = m_form->find(found.slot);
    }
    if (kept != nullptr && (found.count == 0 || !kept->isNull()) && m_steps < m_mostSteps) {
        ++m_steps;
        return *kept;
    }
    return room.emplace(value(node));
}

inline const Value &Evaluation::child(const RuleNode &node, int index, Room &room)
{
    return index < node.count && childNode(node, index) >= 0 ? value(childNode(node, index), room)
                                                             : room.emplace();
}

inline bool Evaluation::holds(int node)
{
    const RuleNode &found = m_program.nodes[static_cast<size_t>(node)];
    if (found.test == nullptr || m_steps >= m_mostSteps) {
        return isTruthy(value(node));
    }
    ++m_steps;
    return found.test(*this, found);
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
