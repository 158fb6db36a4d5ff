#pragma once

#include "rules/Rule.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Verder {

/// What a value can be, as far as it is known before anybody answers.
struct RuleKind
{
    enum Type {
        Null = 1,
        Truth = 2,
        Number = 4,
        Text = 8,
        Date = 16,
        List = 32,
        Object = 64,
        Anything = 127,
    };
    int types = Anything;
    /// The only texts that it can be: the keys of a choice. Of a list: of its elements.
    std::optional<QStringList> keys{};
    bool isConstant = false; ///< it stands in the rule itself
};

/// Tells what is known of the names in a rule.
class RuleKinds
{
public:
    virtual ~RuleKinds() = default;
    /// Of an item, null included: anything can be unanswered.
    virtual RuleKind kindOf(int slot) const = 0;
    virtual QString nameOf(int slot) const = 0;
    /// The rule of a condition; null where \a slot is an item.
    virtual Rule ruleOf(int slot) const = 0;
};

/// Something in a rule that cannot be meant.
struct RuleFinding
{
    JsonPlace place;
    QString message;
};

/// The kinds of what a rule computes, and what is wrong on the way: values that can never meet, and an order
/// (`<` and its like) of what can be unanswered. \a answered holds the slots that are known to be answered
/// wherever the rule counts.
struct RuleInspection
{
    RuleKind result;
    QList<RuleFinding> findings;
};
RuleInspection inspectRule(const Rule &rule, const RuleKinds &kinds, const QSet<int> &answered);

/// "a number", "a date or a text": for messages.
QString ruleTypesText(int types);

/// The items that are answered wherever the rule holds.
QSet<int> answeredWhereTrue(const Rule &rule, const RuleKinds &kinds);

} // namespace Verder
