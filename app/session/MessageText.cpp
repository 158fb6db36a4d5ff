#include "session/MessageText.h"

#include "form/FieldValue.h"
#include "form/TextPlaces.h"

#include <QLocale>

#include <cmath>

namespace Verder {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString longDate(QDate date, Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString placeValue(
    const SessionState &state, const QString &name, const QList<NamedRule> &with, int row, Language language)
{
    for (const NamedRule &named : with) {
        if (named.name == name)
            return inWords(state.evaluate(named.rule, row), language);
    }
    const Form &form = state.form();
    const int item = itemOfPlace(form, name, state.row(row).scope);
    if (item < 0)
        return {};
    const Item &shape = form.items[item];
    const Value answer = asStored(shape, state.item({item, state.rowAtScope(row, shape.scope)}).value);
    if ((shape.type == ItemType::Date || shape.type == ItemType::PartialDate) && answer.isString()) {
        const QDate date = QDate::fromString(answer.string(), Qt::ISODate);
        if (date.isValid())
            return longDate(date, language);
    }
    return displayText(shape, *form.tables, answer, language);
}

} // namespace

QString inWords(const Value &value, Language language)
{
    if (value.isString()) {
        const QDate date
            = value.string().size() == 10 ? QDate::fromString(value.string(), Qt::ISODate) : QDate();
        return date.isValid() ? longDate(date, language) : value.string();
    }
    if (value.isNumber()) {
        const bool isWhole = std::floor(value.number()) == value.number();
        return localeOf(language).toString(value.number(), 'f', isWhole ? 0 : 2);
    }
    return {};
}

QString fillInText(const SessionState &state, const LocalText &text, const QList<NamedRule> &with, int row,
    Language language)
{
    const QString &source = text.in(language);
    QString filled;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = source.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += source.mid(at, open - at);
        filled += placeValue(state, source.mid(open + 1, close - open - 1), with, row, language);
        at = close + 1;
    }
    return filled + source.mid(at);
}

} // namespace Verder
