#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace Verder {

/// A regular expression that always matches the whole text and takes time linear in its length, whatever it
/// says: it is run as a set of states, never by trying back. It knows literals, `.`, [classes], \d \w \s
/// \p{L} and their opposites, groups, alternatives and * + ? {n,m}; no look-around and no back references.
class Pattern
{
public:
    /// Fails with BadInput where \a text is no such expression, or repeats so much that it grows too large.
    static Result<Pattern> compile(const QString &text);

    bool matches(const QString &text) const;
    /// The number of its states.
    qsizetype size() const { return m_machine ? static_cast<qsizetype>(m_machine->states.size()) : 0; }

private:
    friend class PatternCompiler;

    struct Range
    {
        char32_t first = 0;
        char32_t last = 0;
    };
    /// A set of characters.
    struct Set
    {
        QList<Range> ranges{};
        bool hasLetters = false; ///< \p{L}
        bool hasUpper = false; ///< \p{Lu}
        bool hasLower = false; ///< \p{Ll}
        bool hasNumbers = false; ///< \p{N}
        bool isNegated = false;
        bool contains(char32_t character) const;
    };
    enum class Kind { Character, Split, Match };
    /// A state goes on to `next`, after a character of `set` or, a Split, at once; a Split also to `other`.
    struct State
    {
        Kind kind = Kind::Match;
        int set = -1;
        int next = -1;
        int other = -1;
    };
    struct Machine
    {
        std::vector<State> states;
        std::vector<Set> sets;
        int start = 0;
    };

    /// The states that a machine may be in after some characters.
    class Run;

    std::shared_ptr<const Machine> m_machine;
};

} // namespace Verder
