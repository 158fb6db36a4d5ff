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

class Pattern::Run
{
public:
    explicit Run(const Machine &machine)
        : m_machine(machine)
        , m_seen(machine.states.size(), -1)
    {
        enter(machine.start);
    }

    bool isMatch() const { return m_isMatch; }
    bool isOver() const { return m_states.empty(); }

    void read(char32_t character)
    {
        std::swap(m_states, m_before);
        m_states.clear();
        m_isMatch = false;
        ++m_round;
        for (const int number : m_before) {
            const State &state = m_machine.states[static_cast<size_t>(number)];
            if (m_machine.sets[static_cast<size_t>(state.set)].contains(character)) {
                enter(state.next);
            }
        }
    }

private:
    /// Adds the state, or what it splits into; each at most once in a round, which keeps the whole linear.
    void enter(int start)
    {
        m_open.push_back(start);
        while (!m_open.empty()) {
            const int number = m_open.back();
            m_open.pop_back();
            const auto index = static_cast<size_t>(number);
            if (m_seen[index] == m_round) {
                continue;
            }
            m_seen[index] = m_round;
            const State &state = m_machine.states[index];
            if (state.kind == Kind::Split) {
                m_open.push_back(state.other);
                m_open.push_back(state.next);
            } else if (state.kind == Kind::Match) {
                m_isMatch = true;
            } else {
                m_states.push_back(number);
            }
        }
    }

    const Machine &m_machine;
    std::vector<int> m_states;
    std::vector<int> m_before;
    std::vector<int> m_open;
    std::vector<qsizetype> m_seen; ///< the round in which a state was last entered
    qsizetype m_round = 0;
    bool m_isMatch = false;
};

bool Pattern::matches(const QString &text) const
{
    if (!m_machine) {
        return text.isEmpty();
    }
    Run run(*m_machine);
    qsizetype at = 0;
    while (at < text.size() && !run.isOver()) {
        run.read(nextCharacter(text, at));
    }
    return run.isMatch() && at == text.size();
}

} // namespace Verder
