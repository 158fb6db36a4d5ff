#include "rules/RuleInspector.h"

#include "rules/Calendar.h"

#include <algorithm>

namespace Verder {

namespace {

bool isOneOf(RuleFunction run, std::initializer_list<RuleFunction> list)
{
    return std::find(list.begin(), list.end(), run) != list.end();
}

RuleKind ofTypes(int types)
{
    return {types, std::nullopt, false};
}

/// What can be either.
RuleKind either(const RuleKind &left, const RuleKind &right)
{
    RuleKind kind = ofTypes(left.types | right.types);
    kind.isConstant = left.isConstant && right.isConstant;
    const auto isText = [](const RuleKind &one) {
        return (one.types & (RuleKind::Text | RuleKind::List)) != 0;
    };
    if (!isText(left))
        kind.keys = right.keys;
    else if (!isText(right))
        kind.keys = left.keys;
    else if (left.keys && right.keys)
        kind.keys = *left.keys + *right.keys;
    return kind;
}

} // namespace

RuleInspector::RuleInspector(const Rule &rule, const RuleKinds &kinds)
    : m_program(rule.program())
    , m_kinds(kinds)
{
}

RuleKind RuleInspector::kindOf(const RuleNode &node, const QSet<int> &answered)
{
    if (node.isLeftOut)
        return ofTypes(RuleKind::Null);
    const RuleFunction run = node.run;
    if (run == nullptr)
        return kindOfConstant(node.constant);
    if (run == runItem || run == runRowItem)
        return kindOfItem(node, answered);
    if (run == runIf)
        return kindOfIf(node, answered);
    if (run == runAnd || run == runOr)
        return kindOfChain(node, answered, run == runAnd);
    if (run == runCoalesce)
        return kindOfFirstAnswered(node, answered);
    if (isOneOf(run, {runEqual, runNotEqual, runSame, runNotSame}))
        return kindOfEquality(node, answered);
    if (isOneOf(run, {runLess, runLessOrEqual, runGreater, runGreaterOrEqual}))
        return kindOfOrder(node, answered);
    if (isOneOf(run, {runPlus, runMinus, runTimes, runDivide, runModulo, runMin, runMax}))
        return kindOfArithmetic(node, answered);
    if (isOneOf(run,
            {runToday, runDate, runPlusTime, runAge, runDaysBetween, runAfter, runBefore, runNotAfter,
                runNotBefore}))
        return kindOfDates(node, answered);
    if (isOneOf(run, {runCat, runSubstr, runLength, runMatches}))
        return kindOfTexts(node, answered);
    if (run == runIn)
        return kindOfIn(node, answered);
    if (isOneOf(run, {runMap, runFilter, runReduce, runAll, runSome, runNone, runCount, runSum}))
        return kindOfRows(node, answered);
    kindsOfChildren(node, answered); // for what is found there
    if (isOneOf(run, {runNot, runTruthy, runCondition, runAnswered}))
        return ofTypes(RuleKind::Truth);
    if (isOneOf(run, {runList, runMerge, runMissingItems, runMissingSomeItems}))
        return ofTypes(RuleKind::List);
    return run == runIndex ? ofTypes(RuleKind::Number) : RuleKind{};
}

QList<RuleKind> RuleInspector::kindsOfChildren(const RuleNode &node, const QSet<int> &answered)
{
    QList<RuleKind> kinds;
    for (int i = 0; i < node.count; ++i)
        kinds.append(kindOf(childOf(node, i), answered));
    return kinds;
}

RuleKind RuleInspector::kindOfConstant(const Value &value) const
{
    RuleKind kind{RuleKind::Null, std::nullopt, true};
    if (value.isBool()) {
        kind.types = RuleKind::Truth;
    } else if (value.isNumber()) {
        kind.types = RuleKind::Number;
    } else if (value.isString()) {
        const bool isDate = readDate(value.string()).isValid();
        kind.types = isDate ? RuleKind::Text | RuleKind::Date : RuleKind::Text;
        kind.keys = QStringList{value.string()};
    } else if (value.isArray()) {
        kind.types = RuleKind::List;
        QStringList texts;
        for (const Value &element : value.array()) {
            if (element.isString())
                texts.append(element.string());
        }
        if (texts.size() == value.array().size())
            kind.keys = texts;
    } else if (value.isObject()) {
        kind.types = RuleKind::Object;
    }
    return kind;
}

RuleKind RuleInspector::kindOfItem(const RuleNode &node, const QSet<int> &answered)
{
    RuleKind kind = m_kinds.kindOf(node.slot);
    if (answered.contains(node.slot))
        kind.types &= ~RuleKind::Null;
    if (node.count > 0) { // a value for where it is unanswered
        const RuleKind fallback = kindOf(childOf(node, 0), answered);
        kind.types &= ~RuleKind::Null;
        return either(kind, fallback);
    }
    return kind;
}

RuleKind RuleInspector::kindOfIf(const RuleNode &node, QSet<int> answered)
{
    RuleKind result{0, std::nullopt, true};
    int index = 0;
    for (; index + 1 < node.count; index += 2) {
        const RuleNode &condition = childOf(node, index);
        kindOf(condition, answered);
        result = either(result, kindOf(childOf(node, index + 1), answered | answeredIf(condition, true)));
        answered |= answeredIf(condition, false);
    }
    return either(result, index < node.count ? kindOf(childOf(node, index), answered) : kindOfConstant({}));
}

/// `and` goes on where what came before held, `or` where it did not.
RuleKind RuleInspector::kindOfChain(const RuleNode &node, QSet<int> answered, bool goesOnWhere)
{
    RuleKind result = ofTypes(RuleKind::Truth);
    for (int i = 0; i < node.count; ++i) {
        result = either(result, kindOf(childOf(node, i), answered));
        answered |= answeredIf(childOf(node, i), goesOnWhere);
    }
    return result;
}

RuleKind RuleInspector::kindOfFirstAnswered(const RuleNode &node, const QSet<int> &answered)
{
    RuleKind result = ofTypes(RuleKind::Null);
    for (const RuleKind &kind : kindsOfChildren(node, answered)) {
        if ((result.types & RuleKind::Null) != 0) {
            result.types &= ~RuleKind::Null;
            result = either(result, kind);
        }
    }
    return result;
}

RuleKind RuleInspector::kindOfEquality(const RuleNode &node, const QSet<int> &answered)
{
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    for (qsizetype i = 1; i < kinds.size(); ++i)
        requireMeeting(node, kinds[i - 1], kinds[i]);
    return ofTypes(RuleKind::Truth);
}

RuleKind RuleInspector::kindOfOrder(const RuleNode &node, const QSet<int> &answered)
{
    constexpr int ordered = RuleKind::Number | RuleKind::Date | RuleKind::Text;
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    requireTypes(node, kinds, ordered);
    for (qsizetype i = 1; i < kinds.size(); ++i) {
        RuleKind left = kinds[i - 1];
        RuleKind right = kinds[i];
        left.keys.reset(); // an order of keys is odd, but has an outcome
        right.keys.reset();
        requireMeeting(node, left, right);
    }
    for (int i = 0; i < node.count; ++i) {
        const RuleNode &child = childOf(node, i);
        const QString names = namesOf(child);
        const bool canBeNull = (kinds[i].types & RuleKind::Null) != 0 && kinds[i].types != RuleKind::Anything;
        if (canBeNull && !names.isEmpty())
            find(node,
                tr("\"%1\" compares %2, which can be unanswered and then counts as 0. Put {\"answered\": "
                   "...} "
                   "before it in an \"and\".")
                    .arg(ruleOperatorName(node.run), names));
    }
    return ofTypes(RuleKind::Truth);
}

RuleKind RuleInspector::kindOfArithmetic(const RuleNode &node, const QSet<int> &answered)
{
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    if (!node.isSpread)
        requireTypes(node, kinds, RuleKind::Number | RuleKind::Truth);
    // Unanswered counts as 0, but an order of the outcome is as unguarded as one of the item itself.
    const bool canBeNull = std::any_of(kinds.cbegin(), kinds.cend(),
        [](const RuleKind &kind) { return (kind.types & RuleKind::Null) != 0; });
    return ofTypes(canBeNull ? RuleKind::Number | RuleKind::Null : RuleKind::Number);
}

RuleKind RuleInspector::kindOfDates(const RuleNode &node, const QSet<int> &answered)
{
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    const bool canBeNull = std::any_of(kinds.cbegin(), kinds.cend(),
        [](const RuleKind &kind) { return (kind.types & RuleKind::Null) != 0; });
    const int null = canBeNull ? RuleKind::Null : 0;
    if (node.run == runToday)
        return ofTypes(RuleKind::Date);
    if (node.run == runDate && node.count == 3) {
        requireTypes(node, kinds, RuleKind::Number);
        return ofTypes(RuleKind::Date | RuleKind::Null);
    }
    if (node.run == runPlusTime) {
        requireTypes(node, {kinds.value(0)}, RuleKind::Date);
        requireTypes(node, {kinds.value(1)}, RuleKind::Number);
        return ofTypes(RuleKind::Date | null);
    }
    requireTypes(node, kinds, RuleKind::Date);
    if (node.run == runDate)
        return ofTypes(RuleKind::Date | null);
    if (node.run == runAge || node.run == runDaysBetween)
        return ofTypes(RuleKind::Number | null);
    return ofTypes(RuleKind::Truth);
}

RuleKind RuleInspector::kindOfTexts(const RuleNode &node, const QSet<int> &answered)
{
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    constexpr int text = RuleKind::Text | RuleKind::Date;
    if (node.run == runCat)
        return ofTypes(RuleKind::Text);
    if (node.run == runSubstr) {
        requireTypes(node, {kinds.value(0)}, text | RuleKind::Number);
        return ofTypes(RuleKind::Text);
    }
    if (node.run == runMatches) {
        requireTypes(node, kinds, text | RuleKind::Number);
        return ofTypes(RuleKind::Truth);
    }
    requireTypes(node, kinds, text | RuleKind::List);
    return ofTypes(RuleKind::Number | (kinds.value(0).types & RuleKind::Null));
}

RuleKind RuleInspector::kindOfIn(const RuleNode &node, const QSet<int> &answered)
{
    const QList<RuleKind> kinds = kindsOfChildren(node, answered);
    if (kinds.size() == 2) {
        requireTypes(node, {kinds[1]}, RuleKind::Text | RuleKind::Date | RuleKind::List);
        if ((kinds[1].types & ~RuleKind::Null) == RuleKind::List) {
            requireKeys(node, kinds[0], kinds[1]);
        }
    }
    return ofTypes(RuleKind::Truth);
}

RuleKind RuleInspector::kindOfRows(const RuleNode &node, const QSet<int> &answered)
{
    const RuleKind list = kindOf(childOf(node, 0), answered);
    if (node.group < 0)
        requireTypes(node, {list}, RuleKind::List);
    for (int i = 1; i < node.count; ++i) {
        const RuleKind each = kindOf(childOf(node, i), answered);
        if (node.run == runSum)
            requireTypes(node, {each}, RuleKind::Number | RuleKind::Truth);
    }
    const int null = node.group < 0 ? list.types & RuleKind::Null : 0;
    if (node.run == runMap || node.run == runFilter)
        return ofTypes(RuleKind::List);
    if (node.run == runCount || node.run == runSum)
        return ofTypes(RuleKind::Number | null);
    return node.run == runReduce ? RuleKind{} : ofTypes(RuleKind::Truth);
}

} // namespace Verder
