#pragma once

#include "form/Findings.h"
#include "form/Form.h"

namespace Verder {

/// What is not wrong enough to refuse a form, but should not be shipped; each with its place.
QList<Finding> lint(const Form &form);

// Its parts, a file each.
/// Texts over their length, places in them that name nothing, ids that stand twice, keys that mean nothing.
void lintItems(const Form &form, Findings &findings);
/// Values that can never meet, and an order of what can be unanswered.
void lintRules(const Form &form, Findings &findings);
/// What can never be: conditions, pages nobody can reach, questions nobody can see.
void lintReach(const Form &form, Findings &findings);

} // namespace Verder
