#pragma once

#include <QString>

namespace Verder {

enum class Language { Dutch, English };

/// A text of a form or table, in both languages of the program.
struct LocalText
{
    QString nl;
    QString en;

    const QString &in(Language language) const { return language == Language::Dutch ? nl : en; }
    bool isEmpty() const { return nl.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

} // namespace Verder
