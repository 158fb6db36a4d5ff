#pragma once

#include "form/Form.h"

#include <QStringList>

namespace Verder {

/// What came of one scenario of a definition.
struct ScenarioOutcome
{
    QString name;
    QStringList failures; ///< translated sentences: what was expected and what came; empty: as told
};

/// Plays a scenario in a session of its own. `expect` may hold: visible, hidden (item paths), errors,
/// warnings ("item:check"), values (by path), complete (by page), documents (slots that apply), missing
/// (paths by page).
ScenarioOutcome runScenario(const FormPtr &form, const Scenario &scenario);

} // namespace Verder
