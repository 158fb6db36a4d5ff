#include "rules/Operators.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Verder {

namespace {

using Shape = RuleShape;

constexpr std::array operators{
    RuleOperator{u"if", runIf, Shape::Listed},
    RuleOperator{u"?:", runIf, Shape::Listed},
    RuleOperator{u"and", runAnd, Shape::Listed},
    RuleOperator{u"or", runOr, Shape::Listed},
    RuleOperator{u"!", runNot},
    RuleOperator{u"!!", runTruthy},
    RuleOperator{u"??", runCoalesce},
    RuleOperator{u"try", runTry, Shape::Own},
    RuleOperator{u"throw", runThrow, Shape::Own, 1, 1},

    RuleOperator{u"==", runEqual, Shape::Listed, 2},
    RuleOperator{u"!=", runNotEqual, Shape::Listed, 2},
    RuleOperator{u"===", runSame, Shape::Listed, 2},
    RuleOperator{u"!==", runNotSame, Shape::Listed, 2},
    RuleOperator{u"<", runLess, Shape::Listed, 2},
    RuleOperator{u"<=", runLessOrEqual, Shape::Listed, 2},
    RuleOperator{u">", runGreater, Shape::Listed, 2},
    RuleOperator{u">=", runGreaterOrEqual, Shape::Listed, 2},

    RuleOperator{u"+", runPlus},
    RuleOperator{u"-", runMinus, Shape::Ordinary, 1},
    RuleOperator{u"*", runTimes},
    RuleOperator{u"/", runDivide, Shape::Ordinary, 1},
    RuleOperator{u"%", runModulo, Shape::Ordinary, 2},
    RuleOperator{u"min", runMin, Shape::Ordinary, 1},
    RuleOperator{u"max", runMax, Shape::Ordinary, 1},

    RuleOperator{u"cat", runCat},
    RuleOperator{u"substr", runSubstr, Shape::Ordinary, 2, 3},
    RuleOperator{u"in", runIn, Shape::Ordinary, 2, 2},
    RuleOperator{u"length", runLength, Shape::Own, 1, 1},
    RuleOperator{u"matches", runMatches, Shape::Matches, 2, 2},

    RuleOperator{u"map", runMap, Shape::Iterator, 2, 2},
    RuleOperator{u"filter", runFilter, Shape::Iterator, 2, 2},
    RuleOperator{u"reduce", runReduce, Shape::Iterator, 2, 3},
    RuleOperator{u"all", runAll, Shape::Iterator, 2, 2},
    RuleOperator{u"some", runSome, Shape::Iterator, 2, 2},
    RuleOperator{u"none", runNone, Shape::Iterator, 2, 2},
    RuleOperator{u"merge", runMerge},
    RuleOperator{u"count", runCount, Shape::Total, 1, 2},
    RuleOperator{u"sum", runSum, Shape::Total, 1, 2},

    RuleOperator{u"var", runVariable, Shape::Variable},
    RuleOperator{u"val", runPath, Shape::Path},
    RuleOperator{u"exists", runExists, Shape::Exists},
    RuleOperator{u"missing", runMissing, Shape::Missing},
    RuleOperator{u"missing_some", runMissingSome, Shape::MissingSome, 2, 2},
    RuleOperator{u"preserve", nullptr, Shape::Verbatim},

    RuleOperator{u"condition", runCondition, Shape::Condition, 1, 1},
    RuleOperator{u"answered", runAnsweredData, Shape::Answered, 1, 1},
    RuleOperator{u"lookup", runLookUp, Shape::LookUp, 2, 4},

    RuleOperator{u"today", runToday, Shape::Own, 0, 0, true},
    RuleOperator{u"date", runDate, Shape::Date, 1, 3},
    RuleOperator{u"plusTime", runPlusTime, Shape::PlusTime, 3, 3},
    RuleOperator{u"age", runAge, Shape::Dates, 1, 2, true},
    RuleOperator{u"daysBetween", runDaysBetween, Shape::Dates, 2, 2},
    RuleOperator{u"after", runAfter, Shape::Dates, 2, 2},
    RuleOperator{u"before", runBefore, Shape::Dates, 2, 2},
    RuleOperator{u"notAfter", runNotAfter, Shape::Dates, 2, 2},
    RuleOperator{u"notBefore", runNotBefore, Shape::Dates, 2, 2},
};

/// How many letters must be put in, left out or replaced to make \a right of \a left.
qsizetype editDistance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    for (size_t column = 0; column < row.size(); ++column) {
        row[column] = static_cast<qsizetype>(column);
    }
    for (qsizetype line = 0; line < left.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line + 1;
        for (size_t column = 1; column < row.size(); ++column) {
            const bool isEqual
                = left[line].toCaseFolded() == right[static_cast<qsizetype>(column) - 1].toCaseFolded();
            const qsizetype replaced = diagonal + (isEqual ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

const RuleOperator *findRuleOperator(QStringView name)
{
    const auto *found = std::find_if(
        operators.begin(), operators.end(), [name](const RuleOperator &known) { return known.name == name; });
    return found != operators.end() ? found : nullptr;
}

int ruleOperatorCount()
{
    return static_cast<int>(operators.size());
}

QStringView ruleOperatorName(RuleFunction run)
{
    const auto *found = std::find_if(
        operators.begin(), operators.end(), [run](const RuleOperator &known) { return known.run == run; });
    return found != operators.end() ? found->name : QStringView();
}

QString nearestRuleOperator(const QString &name)
{
    const auto *nearest
        = std::min_element(operators.begin(), operators.end(), [&name](const auto &left, const auto &right) {
              return editDistance(left.name, name) < editDistance(right.name, name);
          });
    return editDistance(nearest->name, name) <= 2 && name.size() > 2 ? nearest->name.toString() : QString();
}

} // namespace Verder
