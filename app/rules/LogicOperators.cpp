#include "rules/Evaluation.h"
#include "rules/Operators.h"

namespace Verder {

Value runIf(Evaluation &evaluation, const RuleNode &node)
{
    int index = 0;
    while (index + 1 < node.count) {
        const bool holds = evaluation.holds(evaluation.childNode(node, index));
        if (evaluation.hasFailed()) {
            return {};
        }
        if (holds) {
            return evaluation.child(node, index + 1);
        }
        index += 2;
    }
    return evaluation.child(node, index);
}

Value runAnd(Evaluation &evaluation, const RuleNode &node)
{
    Value room(false);
    const Value *value = &room;
    for (int i = 0; i < node.count; ++i) {
        value = &evaluation.child(node, i, room);
        if (evaluation.hasFailed() || !isTruthy(*value)) {
            break;
        }
    }
    return *value;
}

Value runOr(Evaluation &evaluation, const RuleNode &node)
{
    Value room(false);
    const Value *value = &room;
    for (int i = 0; i < node.count; ++i) {
        value = &evaluation.child(node, i, room);
        if (evaluation.hasFailed() || isTruthy(*value)) {
            break;
        }
    }
    return *value;
}

Value runNot(Evaluation &evaluation, const RuleNode &node)
{
    return Value(!isTruthy(Arguments(evaluation, node).at(0)));
}

Value runTruthy(Evaluation &evaluation, const RuleNode &node)
{
    return Value(isTruthy(Arguments(evaluation, node).at(0)));
}

Value runCoalesce(Evaluation &evaluation, const RuleNode &node)
{
    Arguments arguments(evaluation, node);
    for (qsizetype i = 0; i < arguments.count(); ++i) {
        Value value = arguments.at(i);
        if (evaluation.hasFailed() || !value.isNull()) {
            return value;
        }
    }
    return {};
}

Value runTry(Evaluation &evaluation, const RuleNode &node)
{
    Value value = evaluation.child(node, 0);
    for (int i = 1; i < node.count && evaluation.hasFailed(); ++i) {
        // The next one sees the error as its data. In a form names go on to mean items.
        RuleScope scope;
        scope.data = evaluation.takeFailure();
        value = evaluation.isForForm() ? evaluation.child(node, i)
                                       : evaluation.valueIn(scope, evaluation.childNode(node, i));
    }
    return value;
}

Value runThrow(Evaluation &evaluation, const RuleNode &node)
{
    const Value thrown = evaluation.child(node, 0);
    return thrown.isString() ? evaluation.fail(node, thrown.string()) : evaluation.fail(node, thrown);
}

Value runInvalid(Evaluation &evaluation, const RuleNode &node)
{
    return evaluation.failBadArguments(node);
}

} // namespace Verder
