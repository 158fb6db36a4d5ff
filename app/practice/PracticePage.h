#pragma once

#include "base/LocalText.h"

namespace Verder {

/// A page of the practice environment, as a browser gets it: without scripts, and saying that it is practice.
/// \a content is HTML; \a notice a plain sentence about what is practised here.
QString practicePage(
    Language language, const QString &title, const LocalText &notice, const QString &content);
/// A paragraph with plain \a text.
QString practiceParagraph(const QString &text);

} // namespace Verder
