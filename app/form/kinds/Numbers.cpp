#include "form/kinds/Numbers.h"

#include "form/kinds/Typed.h"

#include <QStringList>

#include <algorithm>

namespace Verder {

namespace {

constexpr int maximumDigits = 15; // what a JSON number holds exactly

/// A number taken apart, before it is judged.
struct Decimal
{
    bool isNegative = false;
    QString whole; ///< without groups and leading zeros, at least "0"
    QString fraction; ///< as typed
};

enum class Lone { Decimals, Groups }; ///< what "4,357" means where nothing else tells

bool areGroups(const QStringList &parts)
{
    return !parts.first().isEmpty() && parts.first().size() <= 3
        && std::all_of(
            parts.cbegin() + 1, parts.cend(), [](const QString &part) { return part.size() == 3; });
}

/// Finds the character that starts the decimals, or a null character.
std::optional<QChar> decimalSign(const QString &text, Lone lone)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (point >= 0 && comma >= 0) {
        return point > comma ? QChar(u'.') : QChar(u',');
    }
    if (point < 0 && comma < 0) {
        return QChar();
    }
    const QChar sign = point >= 0 ? QChar(u'.') : QChar(u',');
    const QStringList parts = text.split(sign);
    const bool mayBeGroups = areGroups(parts) && parts.first() != QLatin1String("0");
    if (parts.size() > 2) {
        return mayBeGroups ? std::optional(QChar()) : std::nullopt;
    }
    return mayBeGroups && (sign == u'.' || lone == Lone::Groups) ? QChar() : sign;
}

std::optional<Decimal> takenApart(QString text, Lone lone)
{
    Decimal result;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        result.isNegative = text.startsWith(u'-');
        text.remove(0, 1);
    }
    text.removeIf([](QChar c) { return c == u'\'' || c == u'’'; });
    const std::optional<QChar> sign = decimalSign(text, lone);
    if (!sign) {
        return std::nullopt;
    }
    QString whole = text;
    if (!sign->isNull()) {
        whole = text.section(*sign, 0, 0);
        result.fraction = text.section(*sign, 1);
    }
    const QChar group = whole.contains(u'.') ? u'.' : u',';
    if (whole.contains(group) && !areGroups(whole.split(group))) {
        return std::nullopt;
    }
    whole.remove(group);
    if (!isDigits(whole) || !isDigits(result.fraction) || (whole.isEmpty() && result.fraction.isEmpty())) {
        return std::nullopt;
    }
    while (whole.size() > 1 && whole.startsWith(u'0')) {
        whole.remove(0, 1);
    }
    result.whole = whole.isEmpty() ? QStringLiteral("0") : whole;
    return result;
}

FieldReading tooManyDigits()
{
    return refused(
        QStringLiteral("Dit getal heeft te veel cijfers. Vul er hoogstens %1 in.").arg(maximumDigits),
        QStringLiteral("This number has too many digits. Enter at most %1.").arg(maximumDigits));
}

FieldReading asNumber(const Decimal &decimal)
{
    if (decimal.whole.size() + decimal.fraction.size() > maximumDigits) {
        return tooManyDigits();
    }
    const double size = QStringLiteral("%1.%2").arg(decimal.whole, decimal.fraction).toDouble();
    const bool isNegative = decimal.isNegative && size != 0.0;
    return {Value(isNegative ? -size : size), {}};
}

} // namespace

FieldReading readInteger(const QString &text)
{
    const std::optional<Decimal> decimal = takenApart(typedCode(text), Lone::Groups);
    if (!decimal || !decimal->fraction.isEmpty()) {
        return refused(QStringLiteral("Vul een heel getal in, met alleen cijfers. Bijvoorbeeld: 12."),
            QStringLiteral("Enter a whole number, with digits only. For example: 12."));
    }
    return asNumber(*decimal);
}

FieldReading readNumber(const QString &text)
{
    const std::optional<Decimal> decimal = takenApart(typedCode(text), Lone::Decimals);
    if (!decimal) {
        return refused(QStringLiteral("Vul een getal in. Bijvoorbeeld: 36 of 37,5."),
            QStringLiteral("Enter a number. For example: 36 or 37.5."));
    }
    return asNumber(*decimal);
}

FieldReading readMoney(const QString &text)
{
    QString code = typedCode(text);
    code.remove(u'€');
    code.remove(QStringLiteral("EUR"), Qt::CaseInsensitive);
    for (const QLatin1String dash : {QLatin1String(",--"), QLatin1String(",-"), QLatin1String(".-")}) {
        if (code.endsWith(dash)) {
            code.chop(dash.size());
        }
    }
    const std::optional<Decimal> decimal = takenApart(code, Lone::Groups);
    if (!decimal) {
        return refused(QStringLiteral("Vul een bedrag in euro's in. Bijvoorbeeld: 4357 of 4.357,50."),
            QStringLiteral("Enter an amount in euros. For example: 4357 or 4,357.50."));
    }
    if (decimal->fraction.size() > 2) {
        return refused(
            QStringLiteral("Vul hoogstens twee cijfers achter de komma in. Bijvoorbeeld: 4.357,50."),
            QStringLiteral("Enter at most two digits for the cents. For example: 4,357.50."));
    }
    if (decimal->whole.size() > maximumDigits - 2) {
        return tooManyDigits();
    }
    const QString cents = decimal->fraction.leftJustified(2, u'0');
    const bool isZero = decimal->whole == QLatin1String("0") && cents == QLatin1String("00");
    const QString sign = decimal->isNegative && !isZero ? QStringLiteral("-") : QString();
    return accepted(QStringLiteral("%1%2.%3").arg(sign, decimal->whole, cents));
}

QString groupedNumber(const QString &canonical, Language language)
{
    const bool isDutch = language == Language::Dutch;
    QString whole = canonical.section(u'.', 0, 0);
    const QString fraction = canonical.section(u'.', 1);
    const qsizetype first = whole.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = whole.size() - 3; i > first; i -= 3) {
        whole.insert(i, isDutch ? QChar(u'.') : QChar(u','));
    }
    return fraction.isEmpty() ? whole
                              : QStringLiteral("%1%2%3").arg(whole, QString(isDutch ? u',' : u'.'), fraction);
}

} // namespace Verder
