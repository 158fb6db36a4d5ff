#include "rules/Rule.h"

#include "rules/Compiler.h"
#include "rules/Evaluation.h"
#include "rules/Program.h"

namespace Verder {

Rule::Rule() = default;
Rule::Rule(const Rule &) = default;
Rule::Rule(Rule &&) noexcept = default;
Rule &Rule::operator=(const Rule &) = default;
Rule &Rule::operator=(Rule &&) noexcept = default;
Rule::~Rule() = default;

Result<Rule> Rule::compile(const JsonNode &json, const RuleNames &names, const QString &source)
{
    return made(RuleCompiler(&names, source).compile(json));
}

Result<Rule> Rule::compile(const JsonNode &json, const QString &source)
{
    return made(RuleCompiler(nullptr, source).compile(json));
}

Result<Rule> Rule::made(Result<std::unique_ptr<RuleProgram>> program)
{
    if (!program) {
        return tl::unexpected(program.error());
    }
    Rule rule;
    rule.m_program.reset(program->release());
    return rule;
}

const RuleProgram &Rule::program() const
{
    static const RuleProgram empty;
    return m_program ? *m_program : empty;
}

const QList<int> &Rule::reads() const
{
    return program().reads;
}

const QList<RuleRowRead> &Rule::rowReads() const
{
    static const QList<RuleRowRead> none;
    return program().rarities ? program().rarities->rowReads : none;
}

const QList<int> &Rule::answeredReads() const
{
    static const QList<int> none;
    return program().rarities ? program().rarities->answeredReads : none;
}

bool Rule::readsToday() const
{
    return program().readsToday;
}

qsizetype Rule::size() const
{
    return program().size;
}

const QString &Rule::source() const
{
    return program().source;
}

JsonPlace Rule::place() const
{
    return m_program ? m_program->root().place : JsonPlace{};
}

Result<Value> Rule::evaluate(const RuleData &data) const
{
    return m_program ? Evaluation(*m_program, data).run() : Value();
}

Result<Value> Rule::evaluate(const Value &data, QDate today) const
{
    return m_program ? Evaluation(*m_program, data, today).run() : Value();
}

Result<bool> Rule::holds(const RuleData &data) const
{
    return m_program ? Evaluation(*m_program, data).runTest() : false;
}

Result<bool> Rule::holds(const Value &data, QDate today) const
{
    return m_program ? Evaluation(*m_program, data, today).runTest() : false;
}

} // namespace Verder
