#include "rules/PatternCompiler.h"

#include <algorithm>

namespace Verder {

namespace {

constexpr int mostBuilt = 10'000;
constexpr int mostRepeats = 1000;
constexpr int deepest = 32;
constexpr char32_t lastCharacter = 0x10FFFF;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace

PatternCompiler::PatternCompiler(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    m_text = QList<char32_t>(characters.begin(), characters.end());
}

Result<std::shared_ptr<const Pattern::Machine>> PatternCompiler::compile()
{
    const Expression expression = readChoice(0);
    if (m_error.isEmpty() && !atEnd()) {
        fail(tr("A \")\" has no \"(\". Remove it, or write \\)."));
    }
    if (m_error.isEmpty()) {
        m_machine.start = build(expression, addState({}));
    }
    if (!m_error.isEmpty()) {
        return failure(ErrorKind::BadInput, m_error);
    }
    return std::make_shared<const Pattern::Machine>(std::move(m_machine));
}

PatternCompiler::Expression PatternCompiler::readChoice(int depth)
{
    if (depth > deepest) {
        return fail(tr("The pattern is nested too deeply. Make it simpler."));
    }
    Expression choice{Kind::Choice, -1, 0, -1, {readSequence(depth)}};
    while (take(U'|')) {
        choice.parts.push_back(readSequence(depth));
    }
    return choice;
}

PatternCompiler::Expression PatternCompiler::readSequence(int depth)
{
    Expression sequence{Kind::Sequence, -1, 0, -1, {}};
    while (m_error.isEmpty() && !atEnd() && peek() != U'|' && peek() != U')') {
        sequence.parts.push_back(readQuantified(readAtom(depth)));
    }
    return sequence;
}

PatternCompiler::Expression PatternCompiler::readAtom(int depth)
{
    const char32_t character = m_text[m_at++];
    switch (character) {
    case U'(':
        return readGroup(depth);
    case U'[':
        return readClass();
    case U'\\':
        return readEscape();
    case U'.':
        return setOf({.ranges = {{U'\n', U'\n'}}, .isNegated = true});
    case U'^':
    case U'$':
        // A pattern always holds for the whole text, so these say nothing new where they belong.
        if (character == U'^' ? m_at == 1 : atEnd()) {
            return {};
        }
        return fail(tr("\"^\" and \"$\" can only stand at the start and the end. Write \\^ or \\$."));
    case U'*':
    case U'+':
    case U'?':
    case U'{':
        return fail(
            tr("There is nothing before \"%1\" to repeat.").arg(QChar(static_cast<char16_t>(character))));
    default:
        return setOf({.ranges = {{character, character}}});
    }
}

PatternCompiler::Expression PatternCompiler::readGroup(int depth)
{
    if (take(U'?') && !take(U':')) {
        return fail(tr("Only ( ) and (?: ) are known. Write the pattern without looking ahead or back."));
    }
    Expression group = readChoice(depth + 1);
    if (m_error.isEmpty() && !take(U')')) {
        return fail(tr("A \"(\" has no \")\". Add it, or write \\(."));
    }
    return group;
}

PatternCompiler::Expression PatternCompiler::readQuantified(Expression atom)
{
    Expression repeat{Kind::Repeat, -1, 0, -1, {}};
    if (take(U'+')) {
        repeat.least = 1;
    } else if (take(U'?')) {
        repeat.most = 1;
    } else if (take(U'{')) {
        if (!readBounds(repeat)) {
            return fail(tr("Write repeats as {2}, {2,} or {2,5}, up to %1.").arg(mostRepeats));
        }
    } else if (!take(U'*')) {
        return atom;
    }
    take(U'?'); // A lazy repeat matches the same whole texts.
    if (peek() == U'*' || peek() == U'+' || peek() == U'{') {
        return fail(tr("A repeat is repeated. Put ( ) around the first, or leave one out."));
    }
    repeat.parts.push_back(std::move(atom));
    return repeat;
}

bool PatternCompiler::readBounds(Expression &repeat)
{
    const std::optional<int> least = readCount();
    if (!least) {
        return false;
    }
    repeat.least = *least;
    repeat.most = *least;
    if (take(U',')) {
        repeat.most = -1;
        if (peek() != U'}') {
            const std::optional<int> most = readCount();
            if (!most || *most < *least) {
                return false;
            }
            repeat.most = *most;
        }
    }
    return take(U'}');
}

std::optional<int> PatternCompiler::readCount()
{
    const qsizetype start = m_at;
    int count = 0;
    while (isDigit(peek()) && count <= mostRepeats) {
        count = count * 10 + static_cast<int>(m_text[m_at++] - U'0');
    }
    return m_at > start && count <= mostRepeats ? std::optional(count) : std::nullopt;
}

PatternCompiler::Expression PatternCompiler::readClass()
{
    Pattern::Set set;
    set.isNegated = take(U'^');
    bool isFirst = true;
    while (m_error.isEmpty() && (isFirst || peek() != U']')) {
        isFirst = false;
        if (atEnd() || !readClassPart(set)) {
            return fail(tr("A [ ] is not complete or holds something unknown. Write it as [A-Za-z0-9]."));
        }
    }
    take(U']');
    return setOf(std::move(set));
}

bool PatternCompiler::readClassPart(Pattern::Set &set)
{
    const auto readOne = [this]() -> std::optional<char32_t> {
        const char32_t character = m_text[m_at++];
        return character != U'\\' ? std::optional(character)
            : atEnd()             ? std::nullopt
                                  : escaped(m_text[m_at++]);
    };
    if (peek() == U'\\' && m_at + 1 < m_text.size()) {
        const qsizetype start = m_at;
        m_at += 2;
        if (readNamedSet(m_text[m_at - 1], set)) {
            return true;
        }
        m_at = start;
    }
    const std::optional<char32_t> first = readOne();
    if (!first) {
        return false;
    }
    std::optional<char32_t> last = first;
    if (peek() == U'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != U']') {
        ++m_at;
        last = readOne();
    }
    if (!last || *last < *first) {
        return false;
    }
    set.ranges.append({*first, *last});
    return true;
}

PatternCompiler::Expression PatternCompiler::readEscape()
{
    if (atEnd()) {
        return fail(tr("The pattern ends with a backslash. Write \\\\ for a backslash."));
    }
    const char32_t letter = m_text[m_at++];
    Pattern::Set set;
    if (letter == U'P' && readProperty(set)) {
        set.isNegated = true;
        return setOf(std::move(set));
    }
    if (readNamedSet(letter, set)) {
        return setOf(std::move(set));
    }
    const std::optional<char32_t> character = escaped(letter);
    if (!character) {
        return fail(
            tr("\"\\%1\" is not known in a pattern. Back references and word boundaries are not possible.")
                .arg(QString::fromUcs4(&letter, 1)));
    }
    return setOf({.ranges = {{*character, *character}}});
}

/// Adds \d \w \s, their opposites or \p{...} to \a set; false where \a letter names none of them.
bool PatternCompiler::readNamedSet(char32_t letter, Pattern::Set &set)
{
    switch (letter) {
    case U'd':
        set.ranges.append({U'0', U'9'});
        return true;
    case U'D':
        set.ranges.append({{0, U'0' - 1}, {U'9' + 1, lastCharacter}});
        return true;
    case U'w':
        set.ranges.append({{U'0', U'9'}, {U'A', U'Z'}, {U'_', U'_'}, {U'a', U'z'}});
        return true;
    case U'W':
        set.ranges.append({{0, U'0' - 1}, {U'9' + 1, U'A' - 1}, {U'Z' + 1, U'_' - 1}, {U'_' + 1, U'a' - 1},
            {U'z' + 1, lastCharacter}});
        return true;
    case U's':
        set.ranges.append({{U'\t', U'\r'}, {U' ', U' '}});
        return true;
    case U'S':
        set.ranges.append({{0, U'\t' - 1}, {U'\r' + 1, U' ' - 1}, {U' ' + 1, lastCharacter}});
        return true;
    case U'p':
        return readProperty(set);
    default:
        return false;
    }
}

bool PatternCompiler::readProperty(Pattern::Set &set)
{
    const qsizetype start = m_at;
    QString name;
    while (!atEnd() && peek() != U'}') {
        const char32_t character = m_text[m_at++];
        name += QString::fromUcs4(&character, 1);
    }
    set.hasLetters = set.hasLetters || name == u"{L";
    set.hasUpper = set.hasUpper || name == u"{Lu";
    set.hasLower = set.hasLower || name == u"{Ll";
    set.hasNumbers = set.hasNumbers || name == u"{N";
    if ((name == u"{L" || name == u"{Lu" || name == u"{Ll" || name == u"{N") && take(U'}')) {
        return true;
    }
    m_at = start;
    return false;
}

std::optional<char32_t> PatternCompiler::escaped(char32_t letter)
{
    switch (letter) {
    case U'n':
        return U'\n';
    case U'r':
        return U'\r';
    case U't':
        return U'\t';
    default:
        break;
    }
    // An unknown letter or digit may mean something in another dialect; only signs stand for themselves.
    const bool isSign = letter < 0x80 && !isDigit(letter) && !(letter >= U'a' && letter <= U'z')
        && !(letter >= U'A' && letter <= U'Z');
    return isSign ? std::optional(letter) : std::nullopt;
}

PatternCompiler::Expression PatternCompiler::setOf(Pattern::Set set)
{
    m_machine.sets.push_back(std::move(set));
    return {Kind::Set, static_cast<int>(m_machine.sets.size()) - 1, 0, -1, {}};
}

/// Builds from the end to the start: each part is told which state comes after it.
int PatternCompiler::build(const Expression &expression, int next)
{
    // Counted by parts built, not by states: an empty part repeated makes no state but takes time.
    if (++m_built > mostBuilt) {
        fail(tr("The pattern repeats too much. Use smaller numbers in { }."));
        return next;
    }
    switch (expression.kind) {
    case Kind::Empty:
        return next;
    case Kind::Set:
        return addState({Pattern::Kind::Character, expression.set, next, -1});
    case Kind::Sequence:
        for (auto part = expression.parts.rbegin(); part != expression.parts.rend(); ++part) {
            next = build(*part, next);
        }
        return next;
    case Kind::Choice: {
        int start = -1;
        for (const Expression &part : expression.parts) {
            const int branch = build(part, next);
            start = start < 0 ? branch : addState({Pattern::Kind::Split, -1, start, branch});
        }
        return start;
    }
    case Kind::Repeat:
        return buildRepeat(expression, next);
    }
    return next;
}

int PatternCompiler::buildRepeat(const Expression &repeat, int next)
{
    const Expression &part = repeat.parts.front();
    int start = next;
    if (repeat.most < 0) {
        start = addState({Pattern::Kind::Split, -1, next, next});
        const int body = build(part, start);
        m_machine.states[static_cast<size_t>(start)].next = body;
    } else {
        for (int i = repeat.least; i < repeat.most && m_error.isEmpty(); ++i) {
            start = addState({Pattern::Kind::Split, -1, build(part, start), next});
        }
    }
    for (int i = 0; i < repeat.least && m_error.isEmpty(); ++i) {
        start = build(part, start);
    }
    return start;
}

int PatternCompiler::addState(Pattern::State state)
{
    m_machine.states.push_back(state);
    return static_cast<int>(m_machine.states.size()) - 1;
}

PatternCompiler::Expression PatternCompiler::fail(const QString &message)
{
    if (m_error.isEmpty()) {
        m_error = message;
    }
    return {};
}

bool PatternCompiler::take(char32_t character)
{
    if (atEnd() || peek() != character) {
        return false;
    }
    ++m_at;
    return true;
}

} // namespace Verder
