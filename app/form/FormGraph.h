#pragma once

#include "form/Findings.h"
#include "form/Form.h"

namespace Verder {

/// Fills in Form::nodes: what must be computed again after what, in an order in which each thing comes after
/// all that it reads. A circle is a finding that names its path.
void buildGraph(Form &form, const QString &source, Findings &findings);

} // namespace Verder
