#pragma once

#include "session/Session.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Verder {

/// What came of one scenario of a definition.
struct ScenarioOutcome
{
    QString name;
    QStringList failures; ///< translated sentences: what was expected and what came; empty: as told
    QSet<int> met; ///< conditions, by index, that hold at its end; of rows: in one of them
    QSet<int> unmet; ///< conditions that do not hold
};

/// Plays a scenario in a session of its own. `expect` may hold: visible, hidden (item paths), errors,
/// warnings ("item:check"), values (by path), complete (by page), documents (slots that apply), missing
/// (paths by page).
ScenarioOutcome runScenario(const FormPtr &form, const Scenario &scenario);

/// The scenario's answers by path, on top of those that it starts from; null takes one away.
QJsonObject scenarioAnswers(const Form &form, const Scenario &scenario);

/// A path as scenarios write it, rows by number: "gezin[#1].naam" for "gezin[<row id>].naam".
QString withNumbers(const Session &session, QString path);

/// How well the scenarios of a form cover its conditions.
struct ConditionCoverage
{
    int conditions = 0;
    QList<int> neverMet; ///< by index: no scenario in which it holds
    QList<int> alwaysMet; ///< no scenario in which it does not hold
    int seenBothWays() const;
};
ConditionCoverage conditionCoverage(const Form &form, const QList<ScenarioOutcome> &outcomes);

} // namespace Verder
