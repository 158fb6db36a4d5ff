// The part of RuleInspector that finds what must be answered, and says what it found.
#include "rules/RuleInspector.h"

#include <functional>

namespace Verder {

namespace {

/// What ours and the standard's give null for, or false, where any argument is null.
bool needsAll(RuleFunction run)
{
    return run == runPlusTime || run == runAge || run == runDaysBetween || run == runDate || run == runLength
        || run == runAfter || run == runBefore || run == runNotAfter || run == runNotBefore
        || run == runMatches;
}

bool isNullConstant(const RuleNode &node)
{
    return node.run == nullptr && node.constant.isNull();
}

} // namespace

void RuleInspector::addNeeded(const RuleNode &node, QSet<int> &needed) const
{
    if ((node.run == runItem || node.run == runRowItem) && node.count == 0)
        needed.insert(node.slot);
    if (needsAll(node.run)) {
        for (int i = 0; i < node.count; ++i)
            addNeeded(childOf(node, i), needed);
    }
}

QSet<int> RuleInspector::answeredIf(const RuleNode &node, bool holds) const
{
    QSet<int> answered;
    const bool isAll = node.run == (holds ? runAnd : runOr);
    if (isAll || node.run == (holds ? runOr : runAnd)) {
        // All of them came out so, or one did, and it is not known which.
        for (int i = 0; i < node.count; ++i) {
            const QSet<int> one = answeredIf(childOf(node, i), holds);
            if (isAll || i == 0)
                answered |= one;
            else
                answered &= one;
        }
        return answered;
    }
    if (node.run == runNot && node.count == 1)
        return answeredIf(childOf(node, 0), !holds);
    const bool isSame = node.run == (holds ? runSame : runNotSame)
        || node.run == (holds ? runEqual : runNotEqual); // equal after all
    if (!holds && !isSame)
        return answered;
    if (node.run == runCondition)
        return answeredWhereTrue(m_kinds.ruleOf(node.slot), m_kinds);
    if (node.run == runAnswered || node.run == runTruthy) {
        for (int i = 0; i < node.count; ++i)
            addNeeded(childOf(node, i), answered);
    } else if (isSame) {
        const bool isAgainstNull
            = node.count != 2 || isNullConstant(childOf(node, 0)) || isNullConstant(childOf(node, 1));
        for (int i = 0; i < node.count && !isAgainstNull; ++i) {
            const RuleNode &other = childOf(node, 1 - i);
            if (other.run == nullptr) // the same as something that is there
                addNeeded(childOf(node, i), answered);
        }
    } else if (node.run == runIn && node.count == 2 && childOf(node, 1).run == nullptr) {
        addNeeded(childOf(node, 0), answered);
    } else {
        addNeeded(node, answered);
    }
    return answered;
}

void RuleInspector::requireMeeting(const RuleNode &node, const RuleKind &left, const RuleKind &right)
{
    const int leftTypes = left.types & ~RuleKind::Null;
    const int rightTypes = right.types & ~RuleKind::Null;
    if (leftTypes == 0 || rightTypes == 0)
        return; // compared with null
    if ((leftTypes & rightTypes) == 0) {
        find(node,
            tr("\"%1\" compares %2 with %3: these never meet.")
                .arg(ruleOperatorName(node.run), ruleTypesText(leftTypes), ruleTypesText(rightTypes)));
        return;
    }
    if ((leftTypes & RuleKind::Text) != 0)
        requireKeys(node, left, right);
}

/// What stands in the rule must be something that the item can be.
void RuleInspector::requireKeys(const RuleNode &node, const RuleKind &left, const RuleKind &right)
{
    if (!left.keys || !right.keys || left.isConstant == right.isConstant)
        return;
    const QStringList &written = left.isConstant ? *left.keys : *right.keys;
    const QStringList &possible = left.isConstant ? *right.keys : *left.keys;
    for (const QString &key : written) {
        if (!possible.contains(key))
            find(node,
                tr("\"%1\" is none of the choices here: %2.")
                    .arg(key, possible.mid(0, 12).join(QStringLiteral(", "))));
    }
}

void RuleInspector::requireTypes(const RuleNode &node, const QList<RuleKind> &kinds, int types)
{
    for (const RuleKind &kind : kinds) {
        const int known = kind.types & ~RuleKind::Null;
        if (known != 0 && (known & types) == 0)
            find(node,
                tr("\"%1\" needs %2; here it gets %3.")
                    .arg(ruleOperatorName(node.run), ruleTypesText(types), ruleTypesText(known)));
    }
}

void RuleInspector::find(const RuleNode &node, const QString &message)
{
    const JsonPlace place = node.place;
    for (const RuleFinding &known : std::as_const(m_findings)) {
        if (known.message == message && known.place.line == place.line && known.place.column == place.column)
            return;
    }
    m_findings.append({place, message});
}

/// The items that make this node null, in quotes.
QString RuleInspector::namesOf(const RuleNode &node) const
{
    QStringList names;
    const std::function<void(const RuleNode &)> collect = [&](const RuleNode &one) {
        if (one.run == runItem || one.run == runRowItem)
            names.append(QString(u'"' + m_kinds.nameOf(one.slot) + u'"'));
        for (int i = 0; i < one.count; ++i)
            collect(childOf(one, i));
    };
    collect(node);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString ruleTypesText(int types)
{
    QStringList names;
    const auto add = [&](int type, const QString &name) {
        if ((types & type) != 0)
            names.append(name);
    };
    add(RuleKind::Truth, RuleInspector::tr("yes or no"));
    add(RuleKind::Number, RuleInspector::tr("a number"));
    add(RuleKind::Date, RuleInspector::tr("a date"));
    add(RuleKind::Text, RuleInspector::tr("a text"));
    add(RuleKind::List, RuleInspector::tr("a list"));
    add(RuleKind::Object, RuleInspector::tr("an object"));
    return names.join(RuleInspector::tr(" or "));
}

RuleInspection inspectRule(const Rule &rule, const RuleKinds &kinds, const QSet<int> &answered)
{
    if (rule.isNull())
        return {};
    RuleInspector inspector(rule, kinds);
    RuleInspection inspection;
    inspection.result = inspector.kindOf(inspector.root(), answered);
    inspection.findings = inspector.takeFindings();
    return inspection;
}

QSet<int> answeredWhereTrue(const Rule &rule, const RuleKinds &kinds)
{
    if (rule.isNull())
        return {};
    const RuleInspector inspector(rule, kinds);
    return inspector.answeredIf(inspector.root(), true);
}

} // namespace Verder
