#pragma once

#include "rules/Operators.h"
#include "rules/Program.h"
#include "rules/Rule.h"

#include <QCoreApplication>

namespace Verder {

/// Turns the JSON of a rule into a program, for a form where it has names, else for plain data. Lives for one
/// call of Rule::compile().
class RuleCompiler
{
    Q_DECLARE_TR_FUNCTIONS(Rule)

public:
    RuleCompiler(const RuleNames *names, const QString &source);

    Result<std::unique_ptr<RuleProgram>> compile(const JsonNode &json);

private:
    /// What names mean where the compiler is: in the rule itself, in a row, in an element of a list.
    struct Scope
    {
        int group = -1;
        int outermost = -1; ///< of the groups that are being gone through
        bool isElement = false;
        bool isReduce = false;
    };

    /// A repeating group that a rule names, and the group in whose row it then lies, as in RuleNode.
    struct Group
    {
        int slot = -1;
        int around = -1;
    };

    // Each returns the number of a node, or -1 after a failure.
    int compileValue(const JsonNode &json);
    int compileList(const JsonNode &json);
    int compileObject(const JsonNode &json);
    int compileOperator(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileOrdinary(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileListed(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileOwn(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileIterator(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileOver(const RuleOperator &known, const JsonNode &json, const QList<JsonNode> &arguments);
    int compileDates(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileDate(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compilePlusTime(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileMatches(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);

    // NameCompiler.cpp: what refers to a form.
    int compileVariable(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileName(const JsonNode &json, const QString &name, const JsonNode *fallback);
    int compileScopeName(const JsonNode &json, const QString &name);
    int compilePath(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileMissing(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileCondition(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileAnswered(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    int compileAnsweredName(const JsonNode &json, const QString &name);
    int compileLookUp(const RuleOperator &known, const JsonNode &json, const JsonNode &argument);
    std::optional<Group> groupOf(const JsonNode &json) const;
    std::optional<Group> groupNamed(const QString &name) const;
    /// Is \a name, among the rows that are being gone through, read from such a row?
    bool isRowName(const QString &name) const;
    QString withoutCurrent(const QString &name) const;
    int itemNode(const JsonNode &json, RuleName item, bool isInRow, const std::vector<int> &children);
    void noteRead(int slot);
    void noteRowRead(int slot);

    /// The program with the nodes in the order in which it has them.
    std::unique_ptr<RuleProgram> layOut(int root);
    int addNode(RuleNode node, const JsonNode &json, const std::vector<int> &children = {});
    int addConstant(Value value, const JsonNode &json);
    /// A node for \a known; -1 where one of \a children is.
    int addOperator(const RuleOperator &known, const JsonNode &json, const std::vector<int> &children);
    bool compileAll(const QList<JsonNode> &values, std::vector<int> &children);
    bool takes(const RuleOperator &known, qsizetype count) const;
    bool isForm() const { return m_names != nullptr; }
    /// In a form an error with its place; on plain data, as the standard has it, an error once it is run.
    int refuse(const JsonNode &json, const QString &message);
    int refuseCount(const RuleOperator &known, const JsonNode &json);
    int fail(const JsonNode &json, const QString &message);

    const RuleNames *m_names;
    std::unique_ptr<RuleProgram> m_program;
    std::vector<RuleNode> m_nodes; ///< each behind its arguments, as they are compiled
    std::vector<int> m_arguments; ///< of all nodes: numbers in m_nodes, or -1 for one that is left out
    RuleRarities m_rarities;
    Scope m_scope;
    QList<int> m_unguardedReads;
    bool m_isInAnswered = false;
    int m_depth = 0;
    Error m_error;
};

} // namespace Verder
