#include "rules/Evaluation.h"

#include <algorithm>
#include <utility>

namespace Verder {

Evaluation::Evaluation(const RuleProgram &program, const Value &data, QDate today)
    : m_program(program)
    , m_data(&data)
    , m_today(today)
    , m_mostSteps(mostSteps)
{
}

const Value &Evaluation::noData()
{
    static const Value none;
    return none;
}

Result<Value> Evaluation::run()
{
    return done(value(m_program.root()));
}

Value Evaluation::value(const RuleNode &node)
{
    if (++m_steps > m_mostSteps) {
        return failTooMuch(node);
    }
    return node.run != nullptr ? node.run(*this, node) : node.constant;
}

Value Evaluation::child(const RuleNode &node, int index)
{
    return hasChild(node, index) ? value(childNode(node, index)) : Value();
}

Value Evaluation::valueIn(RuleScope &scope, const RuleNode &node)
{
    scope.parent = m_scope;
    m_scope = &scope;
    Value result = value(node);
    m_scope = scope.parent;
    return result;
}

int Evaluation::rowOf(int group) const
{
    if (group < 0) {
        return -1;
    }
    const RuleScope *scope = m_scope;
    while (scope != nullptr && scope->group != group) {
        scope = scope->parent;
    }
    return scope != nullptr ? scope->row : -1;
}

Value Evaluation::dataAbove(int levels) const
{
    const RuleScope *scope = m_scope;
    while (levels >= 2 && scope != nullptr) {
        scope = scope->parent;
        levels -= 2;
    }
    if (levels == 1 && scope != nullptr) {
        return Value(Value::Object{{QStringLiteral("index"), Value(static_cast<double>(scope->index))}});
    }
    return scope != nullptr ? scope->data : outermost();
}

Value Evaluation::fail(const RuleNode &node, const QString &type)
{
    return fail(node, Value(Value::Object{{QStringLiteral("type"), Value(type)}}));
}

Value Evaluation::fail(const RuleNode &node, const Value &thrown)
{
    if (!m_hasFailed) {
        m_hasFailed = true;
        m_thrown = thrown;
        m_failedAt = node.place;
    }
    return {};
}

Value Evaluation::takeFailure()
{
    m_hasFailed = false;
    return std::exchange(m_thrown, Value());
}

Error Evaluation::error() const
{
    const Value type = m_thrown.isObject() ? m_thrown.object().value(QStringLiteral("type")) : m_thrown;
    const QString name = type.isString() ? type.string() : QString();
    QString message;
    if (name == u"NaN") {
        message
            = tr("A calculation has no outcome. Guard it against a division by zero and what is no number.");
    } else if (name == u"Invalid Arguments") {
        message = tr("An operator was given what it cannot work with. Check its arguments.");
    } else if (name == u"Too Much") {
        message = tr("The rule takes too long or makes too much. Make it simpler, or the lists shorter.");
    } else {
        message = tr("The rule stopped with \"%1\".").arg(name);
    }
    return {ErrorKind::BadInput,
        QString(placeText(m_program.source, m_failedAt) + QStringLiteral(": ") + message), name};
}

Arguments::Arguments(Evaluation &evaluation, const RuleNode &node)
    : m_evaluation(evaluation)
    , m_node(node)
    , m_count(node.count)
{
    if (node.isSpread) {
        m_list = evaluation.child(node, 0);
        m_isList = m_list.isArray();
        m_isComputed = true;
    }
    if (!evaluation.hasFailed() && (count() < node.least || (node.most >= 0 && count() > node.most))) {
        evaluation.failBadArguments(node);
    }
}

Value Arguments::at(qsizetype index)
{
    if (m_isList) {
        return index < m_list.array().size() ? m_list.array().at(index) : Value();
    }
    if (m_isComputed) {
        return index == 0 ? m_list : Value();
    }
    return m_evaluation.child(m_node, static_cast<int>(index));
}

} // namespace Verder
