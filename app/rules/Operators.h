#pragma once

#include "rules/Program.h"

#include <QStringList>

namespace Verder {

/// How the arguments of an operator are written, and so how they are compiled.
enum class RuleShape {
    Ordinary, ///< `[a, b]`; or one argument, which gives all of them where it is a list
    Listed, ///< only `[a, b]`
    Own, ///< of our own: `[a, b]`, or one argument, which stays one
    Iterator, ///< `[list, rule, start]`: the rule is for each element
    Total, ///< `list` or `[list, rule]`
    Verbatim, ///< what stands there is not looked into
    Variable, ///< `var`
    Path, ///< `val`
    Exists,
    Missing,
    MissingSome,
    Condition,
    Answered,
    Dates, ///< as Own, every argument a date
    Date,
    PlusTime,
    Matches,
    LookUp,
};

/// An operator: its name in a rule, what computes it, and how many arguments it takes (most -1: any number).
struct RuleOperator
{
    QStringView name;
    RuleFunction run = nullptr;
    RuleShape shape = RuleShape::Ordinary;
    int least = 0;
    int most = -1;
    bool readsToday = false; ///< where it has no more than `least` arguments
};

/// The operator of that name, or nullptr.
const RuleOperator *findRuleOperator(QStringView name);
/// All names, aliases included.
int ruleOperatorCount();
/// How authors write what \a run computes.
QStringView ruleOperatorName(RuleFunction run);
/// What an author may have meant by \a name: the nearest operator, or an empty string.
QString nearestRuleOperator(const QString &name);

// What computes them, by family. Each stands in the .cpp file of its family.
// Logic
Value runIf(Evaluation &, const RuleNode &);
Value runAnd(Evaluation &, const RuleNode &);
Value runOr(Evaluation &, const RuleNode &);
Value runNot(Evaluation &, const RuleNode &);
Value runTruthy(Evaluation &, const RuleNode &);
Value runCoalesce(Evaluation &, const RuleNode &);
Value runTry(Evaluation &, const RuleNode &);
Value runThrow(Evaluation &, const RuleNode &);
Value runInvalid(Evaluation &, const RuleNode &);
// Comparison
Value runEqual(Evaluation &, const RuleNode &);
Value runNotEqual(Evaluation &, const RuleNode &);
Value runSame(Evaluation &, const RuleNode &);
Value runNotSame(Evaluation &, const RuleNode &);
Value runLess(Evaluation &, const RuleNode &);
Value runLessOrEqual(Evaluation &, const RuleNode &);
Value runGreater(Evaluation &, const RuleNode &);
Value runGreaterOrEqual(Evaluation &, const RuleNode &);
// Arithmetic
Value runPlus(Evaluation &, const RuleNode &);
Value runMinus(Evaluation &, const RuleNode &);
Value runTimes(Evaluation &, const RuleNode &);
Value runDivide(Evaluation &, const RuleNode &);
Value runModulo(Evaluation &, const RuleNode &);
Value runMin(Evaluation &, const RuleNode &);
Value runMax(Evaluation &, const RuleNode &);
// Text
Value runCat(Evaluation &, const RuleNode &);
Value runSubstr(Evaluation &, const RuleNode &);
Value runIn(Evaluation &, const RuleNode &);
Value runLength(Evaluation &, const RuleNode &);
Value runMatches(Evaluation &, const RuleNode &);
// Lists
Value runList(Evaluation &, const RuleNode &);
Value runMap(Evaluation &, const RuleNode &);
Value runFilter(Evaluation &, const RuleNode &);
Value runReduce(Evaluation &, const RuleNode &);
Value runAll(Evaluation &, const RuleNode &);
Value runSome(Evaluation &, const RuleNode &);
Value runNone(Evaluation &, const RuleNode &);
Value runMerge(Evaluation &, const RuleNode &);
Value runCount(Evaluation &, const RuleNode &);
Value runSum(Evaluation &, const RuleNode &);
// Plain data
Value runVariable(Evaluation &, const RuleNode &);
Value runPath(Evaluation &, const RuleNode &);
Value runExists(Evaluation &, const RuleNode &);
Value runMissing(Evaluation &, const RuleNode &);
Value runMissingSome(Evaluation &, const RuleNode &);
Value runAnsweredData(Evaluation &, const RuleNode &);
// The answers of a form
Value runItem(Evaluation &, const RuleNode &);
Value runRowItem(Evaluation &, const RuleNode &);
Value runElement(Evaluation &, const RuleNode &);
Value runIndex(Evaluation &, const RuleNode &);
Value runAccumulator(Evaluation &, const RuleNode &);
Value runCondition(Evaluation &, const RuleNode &);
Value runAnswered(Evaluation &, const RuleNode &);
Value runMissingItems(Evaluation &, const RuleNode &);
Value runMissingSomeItems(Evaluation &, const RuleNode &);
Value runLookUp(Evaluation &, const RuleNode &);
// Dates
Value runToday(Evaluation &, const RuleNode &);
Value runDate(Evaluation &, const RuleNode &);
Value runPlusTime(Evaluation &, const RuleNode &);
Value runAge(Evaluation &, const RuleNode &);
Value runDaysBetween(Evaluation &, const RuleNode &);
Value runAfter(Evaluation &, const RuleNode &);
Value runBefore(Evaluation &, const RuleNode &);
Value runNotAfter(Evaluation &, const RuleNode &);
Value runNotBefore(Evaluation &, const RuleNode &);

} // namespace Verder
