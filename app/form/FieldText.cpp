#include "form/FieldValue.h"
#include "form/kinds/Choices.h"
#include "form/kinds/Dates.h"
#include "form/kinds/Iban.h"
#include "form/kinds/Numbers.h"
#include "form/kinds/Phone.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Verder {

namespace {

/// A value that is not of the item's kind, as it stands in the draft.
QString rawText(const Value &value)
{
    if (value.isString()) {
        return value.string();
    }
    const QByteArray list = QJsonDocument(QJsonArray{value.toJson()}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString plainNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/// Grouped from five digits on, so that a year stays a year.
QString numberText(const Item &item, double number, Language language)
{
    const QString plain = plainNumber(number);
    const QString text
        = std::abs(number) < 10'000 && number == std::floor(number) ? plain : groupedNumber(plain, language);
    return item.limits->unit.isEmpty() ? text
                                       : QStringLiteral("%1 %2").arg(text, item.limits->unit.in(language));
}

QString yesNoText(bool isYes, Language language)
{
    if (language == Language::Dutch) {
        return isYes ? QStringLiteral("Ja") : QStringLiteral("Nee");
    }
    return isYes ? QStringLiteral("Yes") : QStringLiteral("No");
}

QString listText(const Item &item, const Tables &tables, const Value::Array &keys, Language language)
{
    QStringList labels;
    for (const Value &key : keys) {
        labels.append(key.isString() ? choiceText(item, tables, key.string(), language) : rawText(key));
    }
    return labels.join(QStringLiteral(", "));
}

QString stringText(const Item &item, const Tables &tables, const QString &text, Language language)
{
    switch (item.type) {
    case ItemType::Money:
        return QStringLiteral("€ %1").arg(groupedNumber(text, language));
    case ItemType::Date:
    case ItemType::PartialDate:
        return dateText(text, language);
    case ItemType::Choice:
    case ItemType::Pick:
    case ItemType::Country:
    case ItemType::Nationality:
        return choiceText(item, tables, text, language);
    case ItemType::Iban:
        return ibanInFours(text);
    case ItemType::Phone:
        return phoneInGroups(text);
    default:
        return text;
    }
}

} // namespace

QString displayText(const Item &item, const Tables &tables, const Value &value, Language language)
{
    if (value.isNull()) {
        return {};
    }
    if (const FieldReading reading = readStored(item, tables, value); reading.canonical.isNull()) {
        return rawText(value);
    }
    if (value.isBool() && item.type == ItemType::Statement) {
        return language == Language::Dutch ? QStringLiteral("Akkoord") : QStringLiteral("Agreed");
    }
    if (value.isBool()) {
        return yesNoText(value.boolean(), language);
    }
    if (value.isNumber()) {
        return numberText(item, value.number(), language);
    }
    return value.isArray() ? listText(item, tables, value.array(), language)
                           : stringText(item, tables, value.string(), language);
}

QString editText(const Item &item, const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    if (value.isBool()) {
        return yesNoText(value.boolean(), Language::Dutch).toLower();
    }
    if (value.isNumber()) {
        return plainNumber(value.number()).replace(u'.', u',');
    }
    if (value.isArray()) {
        return listText(Item{}, {}, value.array(), Language::Dutch);
    }
    const bool isKindWithNotation = item.type == ItemType::Money || item.type == ItemType::Date
        || item.type == ItemType::PartialDate || item.type == ItemType::Iban || item.type == ItemType::Phone;
    if (!value.isString() || !isKindWithNotation || !(readField(item, value.string()).canonical == value)) {
        return rawText(value);
    }
    switch (item.type) {
    case ItemType::Money:
        return groupedNumber(value.string(), Language::Dutch);
    case ItemType::Iban:
        return ibanInFours(value.string());
    case ItemType::Phone:
        return phoneInGroups(value.string());
    default:
        return dateEditText(value.string());
    }
}

} // namespace Verder
