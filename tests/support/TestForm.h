#pragma once

#include "form/FormReader.h"

#include <QByteArray>

namespace Verder {

/// Reads a definition that stands in a test; a test without one that can be read ends here.
FormPtr formFromJson(const QByteArray &json);
/// The same, with what the reader found.
FormReading readingFromJson(const QByteArray &json);
/// A small form with the given pages ("[...]"), conditions ("{...}") and documents ("[...]").
QByteArray definition(
    const QByteArray &pages, const QByteArray &conditions = "{}", const QByteArray &documents = "[]");

} // namespace Verder
