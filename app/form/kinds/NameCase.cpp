#include "form/kinds/NameCase.h"

#include <QSet>
#include <QStringList>

namespace Verder {

namespace {

bool isBreak(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
}

/// Pieces and what stands between them: "BERG-DE WIT" is "BERG", "-", "DE", " ", "WIT".
QStringList pieces(const QString &name)
{
    QStringList found;
    for (const QChar c : name) {
        if (found.isEmpty() || isBreak(c) || isBreak(found.constLast().back()))
            found.append(c);
        else
            found.last().append(c);
    }
    return found;
}

/// The Dutch ij is one letter, as in IJsbrand; before a vowel it is not Dutch, as in Ijaz.
bool startsWithIj(const QString &word)
{
    return word.startsWith(QLatin1String("IJ")) && word.size() > 2
        && !QStringLiteral("AEIOU").contains(word.at(2));
}

QString capitalised(const QString &word)
{
    const qsizetype first = startsWithIj(word) || word.at(0).isHighSurrogate() ? 2 : 1;
    return word.left(first).toUpper() + word.mid(first).toLower();
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{QStringLiteral("AAN"), QStringLiteral("BIJ"), QStringLiteral("DE"),
        QStringLiteral("DEN"), QStringLiteral("DER"), QStringLiteral("HET"), QStringLiteral("IN"),
        QStringLiteral("OP"), QStringLiteral("TE"), QStringLiteral("TEN"), QStringLiteral("TER"),
        QStringLiteral("VAN")};
    return particles.contains(word);
}

/// Whether a word of a name still follows after a space: "Jan de" is no name with a particle.
bool standsBeforeWord(const QStringList &parts, qsizetype at)
{
    return at + 2 < parts.size() && parts.at(at + 1).at(0).isSpace() && !isBreak(parts.at(at + 2).at(0));
}

} // namespace

QString usualSurname(const QString &capitals)
{
    const QStringList parts = pieces(capitals);
    QString name;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isSmall = isParticle(parts.at(i)) && standsBeforeWord(parts, i);
        name += isSmall ? parts.at(i).toLower() : capitalised(parts.at(i));
    }
    return name;
}

QString usualGivenNames(const QString &capitals)
{
    QString name;
    const QStringList parts = pieces(capitals);
    for (const QString &part : parts)
        name += capitalised(part);
    return name;
}

} // namespace Verder
