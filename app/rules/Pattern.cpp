#include "rules/Pattern.h"

#include "rules/PatternCompiler.h"

#include <algorithm>

namespace Verder {

namespace {

/// The character at \a at, which is moved behind it.
char32_t nextCharacter(const QString &text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at++]);
    }
    return first.unicode();
}

} // namespace

Result<Pattern> Pattern::compile(const QString &text)
{
    Result<std::shared_ptr<const Machine>> machine = PatternCompiler(text).compile();
    if (!machine) {
        return tl::unexpected(machine.error());
    }
    Pattern pattern;
    pattern.m_machine = std::move(*machine);
    return pattern;
}

bool Pattern::Set::contains(char32_t character) const
{
    const bool isIn
        = std::any_of(ranges.begin(), ranges.end(),
              [character](Range range) { return character >= range.first && character <= range.last; })
        || (hasLetters && QChar::isLetter(character)) || (hasUpper && QChar::isUpper(character))
        || (hasLower && QChar::isLower(character)) || (hasNumbers && QChar::isNumber(character));
    return isIn != isNegated;
}

bool Pattern::matches(const QString &text) const
{
    if (!m_machine) {
        return text.isEmpty();
    }
    const std::vector<State> &states = m_machine->states;
    // A state is in the next set once: `seen` holds the round in which it was last put there.
    std::vector<qsizetype> seen(states.size(), -1);
    std::vector<int> current;
    std::vector<int> following;
    std::vector<int> open;
    bool isMatch = false;
    const auto enter = [&](int start, qsizetype round) {
        open.push_back(start);
        while (!open.empty()) {
            const int state = open.back();
            open.pop_back();
            const auto index = static_cast<size_t>(state);
            if (seen[index] == round) {
                continue;
            }
            seen[index] = round;
            if (states[index].kind == Kind::Split) {
                open.push_back(states[index].other);
                open.push_back(states[index].next);
            } else if (states[index].kind == Kind::Match) {
                isMatch = true;
            } else {
                following.push_back(state);
            }
        }
    };
    enter(m_machine->start, 0);
    qsizetype at = 0;
    while (at < text.size() && !following.empty()) {
        std::swap(current, following);
        following.clear();
        isMatch = false;
        const char32_t character = nextCharacter(text, at);
        for (const int state : current) {
            const State &from = states[static_cast<size_t>(state)];
            if (m_machine->sets[static_cast<size_t>(from.set)].contains(character)) {
                enter(from.next, at);
            }
        }
    }
    return isMatch && at == text.size();
}

} // namespace Verder
