#include "form/kinds/Typed.h"

#include <algorithm>

namespace Verder {

namespace {

/// Marks that reorder or hide: of no use inside an answer, and a way to make one look like another.
bool isDisplayMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x200B || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212;
}

} // namespace

FieldReading accepted(const QString &canonical)
{
    return {Value(canonical), {}};
}

FieldReading refused(const QString &dutch, const QString &english)
{
    return {Value(), LocalText{dutch, english}};
}

QString typedLine(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    std::copy_if(
        text.cbegin(), text.cend(), std::back_inserter(kept), [](QChar c) { return !isDisplayMark(c); });
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QString typedCode(const QString &text)
{
    QString code;
    code.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format) {
            continue;
        }
        if (c.category() == QChar::Number_DecimalDigit) {
            code.append(QChar(u'0' + c.digitValue()));
        } else {
            code.append(isDash(c) ? QChar(u'-') : c);
        }
    }
    return code;
}

QString withoutSeparators(const QString &code)
{
    QString result = code;
    result.removeIf([](QChar c) { return c == u'.' || c == u'-' || c == u'/'; });
    return result;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

std::optional<FieldReading> digitsProblem(const QString &code, const DigitsRule &rule)
{
    const auto other = std::find_if(code.cbegin(), code.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    if (other != code.cend() && other->isPrint()) {
        return refused(QStringLiteral("%1 heeft alleen cijfers, %2 in totaal. Haal ‘%3’ weg.")
                           .arg(rule.dutchName, QString::number(rule.digits), QString(*other)),
            QStringLiteral("%1 has digits only, %2 in all. Take out ‘%3’.")
                .arg(rule.englishName, QString::number(rule.digits), QString(*other)));
    }
    if (other != code.cend()) {
        return refused(QStringLiteral("%1 heeft alleen cijfers, %2 in totaal. Vul alleen die in.")
                           .arg(rule.dutchName)
                           .arg(rule.digits),
            QStringLiteral("%1 has digits only, %2 in all. Enter just those.")
                .arg(rule.englishName)
                .arg(rule.digits));
    }
    if (code.size() != rule.digits) {
        return refused(QStringLiteral("%1 heeft %2 cijfers. U vulde er %3 in.")
                           .arg(rule.dutchName)
                           .arg(rule.digits)
                           .arg(code.size()),
            QStringLiteral("%1 has %2 digits. You entered %3.")
                .arg(rule.englishName)
                .arg(rule.digits)
                .arg(code.size()));
    }
    return std::nullopt;
}

} // namespace Verder
