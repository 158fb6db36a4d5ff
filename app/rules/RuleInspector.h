#pragma once

#include "rules/Operators.h"
#include "rules/RuleInspection.h"

#include <QCoreApplication>

namespace Verder {

/// Follows a compiled rule without answers. Lives for one call of inspectRule() or answeredWhereTrue().
class RuleInspector
{
    Q_DECLARE_TR_FUNCTIONS(Rule)

public:
    RuleInspector(const Rule &rule, const RuleKinds &kinds);

    RuleKind kindOf(const RuleNode &node, const QSet<int> &answered);
    const RuleNode &root() const { return m_program.root(); }
    QList<RuleFinding> takeFindings() { return std::move(m_findings); }

    // Facts.cpp: what is answered where a node holds, or does not.
    QSet<int> answeredIf(const RuleNode &node, bool holds) const;

private:
    const RuleNode &childOf(const RuleNode &node, int index) const { return m_program.child(node, index); }
    QList<RuleKind> kindsOfChildren(const RuleNode &node, const QSet<int> &answered);

    RuleKind kindOfConstant(const Value &value) const;
    RuleKind kindOfItem(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfIf(const RuleNode &node, QSet<int> answered);
    RuleKind kindOfChain(const RuleNode &node, QSet<int> answered, bool goesOnWhere);
    RuleKind kindOfFirstAnswered(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfEquality(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfOrder(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfArithmetic(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfDates(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfTexts(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfIn(const RuleNode &node, const QSet<int> &answered);
    RuleKind kindOfRows(const RuleNode &node, const QSet<int> &answered);
    void requireMeeting(const RuleNode &node, const RuleKind &left, const RuleKind &right);
    void requireKeys(const RuleNode &node, const RuleKind &left, const RuleKind &right);
    /// Every argument must be able to be one of \a types, or null.
    void requireTypes(const RuleNode &node, const QList<RuleKind> &kinds, int types);
    void find(const RuleNode &node, const QString &message);
    /// The items that are unanswered only where the node is null.
    void addNeeded(const RuleNode &node, QSet<int> &needed) const;
    QString namesOf(const RuleNode &node) const;

    const RuleProgram &m_program;
    const RuleKinds &m_kinds;
    QList<RuleFinding> m_findings;
};

} // namespace Verder
