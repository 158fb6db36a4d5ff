#include "form/FieldValue.h"

#include "form/kinds/Choices.h"
#include "form/kinds/Dates.h"
#include "form/kinds/Email.h"
#include "form/kinds/Iban.h"
#include "form/kinds/Identifiers.h"
#include "form/kinds/Numbers.h"
#include "form/kinds/Phone.h"
#include "form/kinds/Typed.h"

#include <algorithm>
#include <cmath>

namespace Verder {

namespace {

constexpr int lineLimit = 500;
constexpr int longTextLimit = 10'000;
/// Beyond this nothing is looked at: no answer is that long, and a mistaken paste must not cost time.
constexpr int typedLimit = 100'000;

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !isPair) {
            return true;
        }
        i += isPair ? 1 : 0;
    }
    return false;
}

qsizetype characterCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

FieldReading tooLong(qsizetype limit, qsizetype count)
{
    return refused(QStringLiteral("Dit antwoord is te lang. Vul hoogstens %1 tekens in, nu zijn het er %2.")
                       .arg(limit)
                       .arg(count),
        QStringLiteral("This answer is too long. Enter at most %1 characters, now there are %2.")
            .arg(limit)
            .arg(count));
}

FieldReading unreadableCharacter()
{
    return refused(
        QStringLiteral(
            "In dit antwoord staat een teken dat niet bewaard kan worden. Typ het antwoord opnieuw."),
        QStringLiteral("This answer holds a character that cannot be kept. Type the answer again."));
}

/// Lines stay, spaces at their ends and empty lines around the whole do not.
QString typedLines(const QString &text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar(0x2029), u'\n');
    unified.replace(u'\t', u' ');
    QStringList lines = unified.normalized(QString::NormalizationForm_C).split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace()) {
            line.chop(1);
        }
    }
    return lines.join(u'\n').trimmed();
}

FieldReading readPlain(const QString &text, bool hasLines)
{
    const QString kept = hasLines ? typedLines(text) : typedLine(text);
    const bool hasControl = std::any_of(kept.cbegin(), kept.cend(),
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    if (hasControl) {
        return unreadableCharacter();
    }
    return kept.isEmpty() ? FieldReading{} : accepted(kept);
}

FieldReading readByType(const Item &item, const Tables &tables, const QString &text)
{
    switch (item.type) {
    case ItemType::Text:
        return readPlain(text, false);
    case ItemType::TextLong:
        return readPlain(text, true);
    case ItemType::Integer:
        return readInteger(text);
    case ItemType::Number:
        return readNumber(text);
    case ItemType::Money:
        return readMoney(text);
    case ItemType::Date:
        return readDate(text);
    case ItemType::PartialDate:
        return readPartialDate(text);
    case ItemType::YesNo:
        return readYesNo(text);
    case ItemType::Multi:
        return readMulti(item, tables, text);
    case ItemType::Choice:
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
        return readChoice(item, tables, text);
    case ItemType::Statement:
        return readStatement(text);
    case ItemType::Bsn:
        return readBsn(text);
    case ItemType::Rsin:
        return readRsin(text);
    case ItemType::Kvk:
        return readKvk(text);
    case ItemType::VNumber:
        return readVNumber(text);
    case ItemType::Iban:
        return readIban(text);
    case ItemType::Postcode:
        return readPostcode(text);
    case ItemType::Email:
        return readEmail(text);
    case ItemType::Phone:
        return readPhone(text);
    case ItemType::PassportNumber:
        return readPassportNumber(text);
    case ItemType::CaseNumber:
        return readCaseNumber(text);
    case ItemType::Information:
    case ItemType::Stop:
    case ItemType::Group:
        break;
    }
    return refused(QStringLiteral("Hier hoort geen antwoord."), QStringLiteral("No answer belongs here."));
}

QString boundText(double bound, ItemType type, Language language)
{
    if (type == ItemType::Money) {
        return QStringLiteral("€ %1").arg(groupedNumber(QString::number(bound, 'f', 2), language));
    }
    const QString plain = QString::number(bound, 'f', QLocale::FloatingPointShortest);
    return std::abs(bound) < 10'000 && bound == std::floor(bound) ? plain : groupedNumber(plain, language);
}

std::optional<double> asNumber(const Item &item, const Value &value)
{
    if (value.isNumber()) {
        return value.number();
    }
    return item.type == ItemType::Money && value.isString() ? std::optional(value.string().toDouble())
                                                            : std::nullopt;
}

FieldReading withinBounds(const Item &item, const FieldReading &reading)
{
    const std::optional<double> number = asNumber(item, reading.canonical);
    if (!number) {
        return reading;
    }
    // An amount is not negative unless the form says so.
    const std::optional<double> minimum
        = item.limits->minimum || item.type != ItemType::Money ? item.limits->minimum : std::optional(0.0);
    if ((!minimum || *number >= *minimum) && (!item.limits->maximum || *number <= *item.limits->maximum)) {
        return reading;
    }
    const auto text = [&](const std::optional<double> &bound, Language language) {
        return boundText(bound.value_or(0), item.type, language);
    };
    if (minimum && item.limits->maximum) {
        return refused(QStringLiteral("Vul een getal in van %1 tot en met %2.")
                           .arg(text(minimum, Language::Dutch), text(item.limits->maximum, Language::Dutch)),
            QStringLiteral("Enter a number from %1 to %2.")
                .arg(text(minimum, Language::English), text(item.limits->maximum, Language::English)));
    }
    if (minimum) {
        return refused(QStringLiteral("Vul ten minste %1 in.").arg(text(minimum, Language::Dutch)),
            QStringLiteral("Enter at least %1.").arg(text(minimum, Language::English)));
    }
    return refused(QStringLiteral("Vul hoogstens %1 in.").arg(text(item.limits->maximum, Language::Dutch)),
        QStringLiteral("Enter at most %1.").arg(text(item.limits->maximum, Language::English)));
}

FieldReading withinLength(const Item &item, const FieldReading &reading)
{
    if (!reading.canonical.isString()) {
        return reading;
    }
    const qsizetype count = characterCount(reading.canonical.string());
    const int typeLimit = item.type == ItemType::TextLong ? longTextLimit : lineLimit;
    const int limit = item.limits->maximumLength > 0 ? item.limits->maximumLength : typeLimit;
    if (count > limit) {
        return tooLong(limit, count);
    }
    if (count < item.limits->minimumLength) {
        return refused(QStringLiteral("Vul ten minste %1 tekens in. U vulde er %2 in.")
                           .arg(item.limits->minimumLength)
                           .arg(count),
            QStringLiteral("Enter at least %1 characters. You entered %2.")
                .arg(item.limits->minimumLength)
                .arg(count));
    }
    return reading;
}

FieldReading withinPattern(const Item &item, const FieldReading &reading)
{
    if (!item.limits->pattern || !reading.canonical.isString()
        || item.limits->pattern->matches(reading.canonical.string())) {
        return reading;
    }
    if (!item.limits->patternMessage.isEmpty()) {
        return {Value(), item.limits->patternMessage};
    }
    return refused(
        QStringLiteral(
            "Dit antwoord heeft niet de vorm die hier nodig is. Bekijk de toelichting bij de vraag."),
        QStringLiteral(
            "This answer does not have the form that is needed here. See the explanation of the question."));
}

FieldReading judged(const Item &item, FieldReading reading)
{
    for (const auto judge : {withinBounds, withinLength, withinPattern}) {
        if (!reading.isValid() || reading.canonical.isNull()) {
            return reading;
        }
        reading = judge(item, reading);
    }
    return reading;
}

FieldReading notOfThisKind()
{
    return refused(QStringLiteral("Dit antwoord past niet bij de vraag. Vul het opnieuw in."),
        QStringLiteral("This answer does not fit the question. Enter it again."));
}

FieldReading storedNumber(const Item &item, const Value &stored)
{
    const bool isOfKind = item.type == ItemType::Number
        || (item.type == ItemType::Integer && stored.number() == std::floor(stored.number()));
    return isOfKind && std::isfinite(stored.number()) ? judged(item, {stored, {}}) : notOfThisKind();
}

FieldReading storedBoolean(const Item &item, const Value &stored)
{
    if (item.type == ItemType::Statement) {
        return stored.boolean() ? FieldReading{stored, {}} : FieldReading{};
    }
    return item.type == ItemType::YesNo ? FieldReading{stored, {}} : notOfThisKind();
}

FieldReading storedList(const Item &item, const Tables &tables, const Value &stored)
{
    if (item.type != ItemType::Multi) {
        return notOfThisKind();
    }
    Value::Array seen;
    for (const Value &key : stored.array()) {
        if (!key.isString() || !isChoice(item, tables, key.string()) || seen.contains(key)) {
            return notOfThisKind();
        }
        seen.append(key);
    }
    return seen.isEmpty() ? FieldReading{} : FieldReading{stored, {}};
}

} // namespace

FieldReading readField(const Item &item, const Tables &tables, const QString &text)
{
    if (text.size() > typedLimit) {
        return tooLong(
            item.limits->maximumLength > 0 ? item.limits->maximumLength : longTextLimit, text.size());
    }
    if (hasLoneSurrogate(text)) {
        return unreadableCharacter();
    }
    const QString line = typedLine(text);
    if (line.isEmpty()) {
        return {};
    }
    if (item.type != ItemType::TextLong && item.type != ItemType::Multi && line.size() > lineLimit) {
        return tooLong(item.limits->maximumLength > 0 ? item.limits->maximumLength : lineLimit, line.size());
    }
    return judged(item, readByType(item, tables, text));
}

FieldReading readField(const Item &item, const QString &text)
{
    return readField(item, Tables{}, text);
}

FieldReading readStored(const Item &item, const Tables &tables, const Value &stored)
{
    if (stored.isNull()) {
        return {};
    }
    if (stored.isNumber()) {
        return storedNumber(item, stored);
    }
    if (stored.isBool()) {
        return storedBoolean(item, stored);
    }
    if (stored.isArray()) {
        return storedList(item, tables, stored);
    }
    if (!stored.isString()) {
        return notOfThisKind();
    }
    const FieldReading reading = readField(item, tables, stored.string());
    return reading.isValid() && !(reading.canonical == stored) ? notOfThisKind() : reading;
}

} // namespace Verder
