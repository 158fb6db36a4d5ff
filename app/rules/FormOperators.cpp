#include "rules/Calendar.h"
#include "rules/Coercion.h"
#include "rules/Evaluation.h"
#include "rules/Operators.h"

namespace Verder {

namespace {

bool isAnswer(const Value &value)
{
    return !(value.isNull() || (value.isString() && value.string().isEmpty())
        || (value.isArray() && value.array().isEmpty()));
}

/// The names, from the \a from-th child on, that are not answered. Children come in pairs: name, then item.
Value::Array missingItems(Evaluation &evaluation, const RuleNode &node, int from)
{
    Value::Array missing;
    for (int i = from; i + 1 < node.count; i += 2) {
        if (!isAnswer(evaluation.child(node, i + 1))) {
            missing.append(evaluation.child(node, i));
        }
    }
    return missing;
}

} // namespace

Value runItem(Evaluation &evaluation, const RuleNode &node)
{
    Value value = evaluation.form() != nullptr ? evaluation.form()->read(node.slot) : Value();
    return value.isNull() ? evaluation.child(node, 0) : value;
}

Value runRowItem(Evaluation &evaluation, const RuleNode &node)
{
    const int row = evaluation.rowOf(node.group);
    Value value
        = evaluation.form() != nullptr && row >= 0 ? evaluation.form()->readInRow(row, node.slot) : Value();
    return value.isNull() ? evaluation.child(node, 0) : value;
}

Value runElement(Evaluation &evaluation, const RuleNode &)
{
    return evaluation.data();
}

Value runIndex(Evaluation &evaluation, const RuleNode &)
{
    return evaluation.scope() != nullptr ? Value(static_cast<double>(evaluation.scope()->index)) : Value();
}

Value runAccumulator(Evaluation &evaluation, const RuleNode &)
{
    return evaluation.scope() != nullptr ? evaluation.scope()->accumulator : Value();
}

Value runCondition(Evaluation &evaluation, const RuleNode &node)
{
    return Value(evaluation.form() != nullptr && isTruthy(evaluation.form()->read(node.slot)));
}

Value runAnswered(Evaluation &evaluation, const RuleNode &node)
{
    if (node.group >= 0) {
        return Value(evaluation.form() != nullptr
            && evaluation.form()->rowCount(node.group, evaluation.rowOf(node.around)) > 0);
    }
    return Value(isAnswer(evaluation.child(node, 0)));
}

Value runMissingItems(Evaluation &evaluation, const RuleNode &node)
{
    return Value(missingItems(evaluation, node, 0));
}

Value runMissingSomeItems(Evaluation &evaluation, const RuleNode &node)
{
    const std::optional<double> needed = toNumber(evaluation.child(node, 0));
    if (!needed) {
        return evaluation.failBadArguments(node);
    }
    const Value::Array missing = missingItems(evaluation, node, 1);
    const qsizetype names = (node.count - 1) / 2;
    const auto present = static_cast<double>(names - missing.size());
    return Value(present >= *needed ? Value::Array() : missing);
}

/// Children: the table's name, the key, and where they are given the date and the column, which are null if
/// not.
Value runLookUp(Evaluation &evaluation, const RuleNode &node)
{
    const Value table = evaluation.child(node, 0);
    const Value key = evaluation.child(node, 1);
    QDate date = evaluation.today();
    if (evaluation.hasChild(node, 2)) {
        const Value value = evaluation.child(node, 2);
        date = value.isString() ? readDate(value.string()) : QDate();
    }
    if (evaluation.hasFailed() || evaluation.form() == nullptr || key.isNull() || !date.isValid()) {
        return {};
    }
    Value row = evaluation.form()->lookUp(table.string(), key, date);
    const Value column = evaluation.child(node, 3);
    if (!column.isString()) {
        return row;
    }
    if (row.isObject()) {
        return row.object().value(column.string());
    }
    return column.string() == u"value" ? row : Value();
}

} // namespace Verder
