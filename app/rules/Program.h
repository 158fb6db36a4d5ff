#pragma once

#include "base/Json.h"
#include "rules/Pattern.h"
#include "rules/Rule.h"
#include "rules/Value.h"

#include <QList>
#include <QSharedData>
#include <QString>

#include <memory>
#include <vector>

namespace Verder {

class Evaluation;
struct RuleNode;

/// Computes one node. A failure is told to the Evaluation; what is returned then counts for nothing.
using RuleFunction = Value (*)(Evaluation &evaluation, const RuleNode &node);

/// Tells whether what a node gives is true as JsonLogic sees it.
using RuleTest = bool (*)(Evaluation &evaluation, const RuleNode &node);

/// One value or operator of a compiled rule.
struct RuleNode
{
    RuleFunction run = nullptr; ///< nullptr: the node is `constant`
    RuleTest test = nullptr; ///< nullptr: by what `run` gives
    Value constant{};
    int first = 0; ///< how far behind it its arguments start
    int count = 0; ///< of its arguments, one behind the other
    int slot = -1; ///< the item or condition that is read; of `matches` the pattern, in RuleProgram::patterns
    int group = -1; ///< the repeating group that is gone through, or whose row is read
    int around = -1; ///< the group in whose row the one that is gone through lies; -1: seen from the rule
    JsonPlace place{};
    qint8 least = 0; ///< arguments that the operator needs
    qint8 most = 0; ///< arguments that it takes, or -1
    bool isSpread = false; ///< the one child gives the arguments if it gives an array
    bool isLeftOut = false; ///< stands for an optional argument that was not given
};

/// What few rules have.
struct RuleRarities
{
    QList<RuleRowRead> rowReads;
    QList<int> answeredReads;
    std::vector<Pattern> patterns;
};

/// A compiled rule: one block of nodes, each before its arguments, the whole rule first.
struct RuleProgram : QSharedData
{
    std::vector<RuleNode> nodes;
    bool isForm = false; ///< compiled for a form: an unanswered list is an empty one
    bool readsToday = false;
    int size = 0; ///< of the rule as it was written, lists of constants value by value
    QList<int> reads;
    QString source; ///< for messages
    std::unique_ptr<const RuleRarities> rarities;

    const RuleNode &root() const { return nodes.front(); }
    static const RuleNode &child(const RuleNode &node, int index) { return (&node)[node.first + index]; }
};

} // namespace Verder
