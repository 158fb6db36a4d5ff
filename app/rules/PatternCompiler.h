#pragma once

#include "rules/Pattern.h"

#include <QCoreApplication>

#include <optional>

namespace Verder {

/// Reads the text of a Pattern and builds its machine. Lives for one call of Pattern::compile().
class PatternCompiler
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)

public:
    explicit PatternCompiler(const QString &text);

    Result<std::shared_ptr<const Pattern::Machine>> compile();

private:
    enum class Kind { Empty, Set, Sequence, Choice, Repeat };
    struct Expression
    {
        Kind kind = Kind::Empty;
        int set = -1;
        int least = 0;
        int most = -1; ///< -1: without end
        std::vector<Expression> parts;
    };

    Expression readChoice(int depth);
    Expression readSequence(int depth);
    Expression readAtom(int depth);
    Expression readGroup(int depth);
    Expression readQuantified(Expression atom);
    bool readBounds(Expression &repeat);
    Expression readClass();
    Expression readEscape();
    Expression setOf(Pattern::Set set);

    bool readClassPart(Pattern::Set &set);
    bool readNamedSet(char32_t letter, Pattern::Set &set);
    bool readProperty(Pattern::Set &set);
    std::optional<char32_t> escaped(char32_t letter);
    std::optional<int> readCount();

    int build(const Expression &expression, int next);
    int buildRepeat(const Expression &repeat, int next);
    int addState(Pattern::State state);

    Expression fail(const QString &message);
    bool atEnd() const { return m_at >= m_text.size(); }
    char32_t peek() const { return atEnd() ? U'\0' : m_text[m_at]; }
    bool take(char32_t character);

    QList<char32_t> m_text;
    qsizetype m_at = 0;
    int m_built = 0;
    Pattern::Machine m_machine;
    QString m_error;
};

} // namespace Verder
