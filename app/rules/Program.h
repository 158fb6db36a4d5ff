#pragma once

#include "base/Json.h"
#include "rules/Pattern.h"
#include "rules/Rule.h"
#include "rules/Value.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Verder {

class Evaluation;
struct RuleNode;

/// Computes one node. A failure is told to the Evaluation; what is returned then counts for nothing.
using RuleFunction = Value (*)(Evaluation &evaluation, const RuleNode &node);

/// Tells whether what a node gives is true as JsonLogic sees it.
using RuleTest = bool (*)(Evaluation &evaluation, const RuleNode &node);

/// One value or operator of a compiled rule. What runs reads stands first, close together.
struct RuleNode
{
    RuleFunction run = nullptr; ///< nullptr: the node is `constant`
    RuleTest test = nullptr; ///< nullptr: by what `run` gives
    int first = 0; ///< into RuleProgram::children
    int count = 0;
    int slot = -1;
    bool isSpread = false; ///< the one child gives the arguments if it gives an array
    bool isForm = false; ///< compiled for a form: an unanswered list is an empty one
    Value constant{};
    int least = 0; ///< arguments that the operator needs
    int most = 0; ///< arguments that it takes, or -1
    int group = -1; ///< the repeating group that is gone through, or whose row is read
    int around = -1; ///< the group in whose row the one that is gone through lies; -1: seen from the rule
    std::optional<Pattern> pattern{};
    JsonPlace place{};
};

/// A compiled rule: nodes that refer to each other by number, so that it is one block of memory.
struct RuleProgram
{
    std::vector<RuleNode> nodes;
    std::vector<int> children;
    int root = -1;
    QString source; ///< for messages
    QList<int> reads;
    QList<RuleRowRead> rowReads;
    QList<int> answeredReads;
    bool readsToday = false;
};

} // namespace Verder
