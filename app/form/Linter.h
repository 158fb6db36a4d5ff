#pragma once

#include "form/Findings.h"
#include "form/Form.h"

namespace Verder {

/// What is not wrong enough to refuse a form, but should not be shipped: texts over their length, a required
/// item without a way to answer it, scenarios that are missing.
QList<Finding> lint(const Form &form);

} // namespace Verder
