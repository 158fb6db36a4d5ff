#pragma once

#include "session/SessionState.h"

#include <QJsonObject>

namespace Verder {

/// What stands in answers.json: every answer of the user's, also those that do not apply now. Calculated
/// values and untouched defaults are not in it: they follow from the rest.
QJsonObject writeAnswers(const SessionState &state, int row = 0);

/// What is submitted: what applies and is answered, calculated values and defaults included.
QJsonObject writeRelevantAnswers(const SessionState &state, int row = 0);

/// Adds to \a answers what readAnswers() could not place.
void addUnknown(const SessionState &state, QJsonObject &answers, const QJsonObject &unknown);

/// Puts \a answers into the state; returns what fits no item of the form.
QJsonObject readAnswers(SessionState &state, const QJsonObject &answers, int row = 0);

} // namespace Verder
