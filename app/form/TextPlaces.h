#pragma once

#include "form/Form.h"

#include <QStringList>

namespace Verder {

/// The names in the {places} of \a text, in both languages, each once.
QStringList placesIn(const LocalText &text);

/// The item that a place names, seen from a scope of the form: "id", "../id" of the row around, "/id" of the
/// form. -1: none.
int itemOfPlace(const Form &form, const QString &name, int scope);

} // namespace Verder
