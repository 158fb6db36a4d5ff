#pragma once

#include <QString>

namespace Verder {

/// True when every word of `words` occurs somewhere in `text`; case and accents do not count.
bool containsWords(const QString &text, const QString &words);

} // namespace Verder
