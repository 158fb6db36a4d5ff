#include "base/JsonFields.h"

#include <cmath>

namespace Verder {

JsonFields::JsonFields(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

QJsonValue JsonFields::take(const char *name, QJsonValue::Type type)
{
    QJsonValue value = m_object.value(QLatin1String(name));
    require(value.type() == type, name);
    return value;
}

QString JsonFields::text(const char *name, qsizetype maximum)
{
    QString text = take(name, QJsonValue::String).toString();
    require(!text.isEmpty() && text.size() <= maximum, name);
    return text;
}

QString JsonFields::optionalText(const char *name, qsizetype maximum)
{
    if (!has(name) || m_object.value(QLatin1String(name)) == QJsonValue(QString()))
        return {};
    return text(name, maximum);
}

QDateTime JsonFields::time(const char *name)
{
    constexpr qsizetype longest = 40;
    const QString written = text(name, longest);
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    // Local time means nothing on another machine.
    require(time.isValid() && time.timeSpec() != Qt::LocalTime, name);
    return time.toUTC();
}

QDateTime JsonFields::optionalTime(const char *name)
{
    constexpr qsizetype longest = 40;
    return optionalText(name, longest).isEmpty() ? QDateTime() : time(name);
}

QDate JsonFields::date(const char *name)
{
    constexpr qsizetype length = 10;
    const QString written = text(name, length);
    const QDate date = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    require(date.isValid(), name);
    return date;
}

QUuid JsonFields::uuid(const char *name)
{
    constexpr qsizetype length = 36;
    const QString written = text(name, length);
    const QUuid uuid(written);
    require(!uuid.isNull() && written.size() == length, name);
    return uuid;
}

bool JsonFields::boolean(const char *name)
{
    return take(name, QJsonValue::Bool).toBool();
}

int JsonFields::integer(const char *name, int minimum, int maximum)
{
    const double number = take(name, QJsonValue::Double).toDouble();
    const bool fits = number == std::floor(number) && number >= minimum && number <= maximum;
    require(fits, name);
    return fits ? static_cast<int>(number) : minimum;
}

QJsonObject JsonFields::object(const char *name)
{
    return take(name, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(const char *name, qsizetype maximum)
{
    QJsonArray array = take(name, QJsonValue::Array).toArray();
    require(array.size() <= maximum, name);
    return array;
}

QStringList JsonFields::texts(const char *name, qsizetype maximum, qsizetype maximumLength)
{
    QStringList texts;
    const QJsonArray elements = array(name, maximum);
    for (const auto &element : elements) {
        const QString text = element.toString();
        require(!text.isEmpty() && text.size() <= maximumLength, name);
        texts.append(text);
    }
    return texts;
}

bool JsonFields::has(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

void JsonFields::require(bool holds, const char *name)
{
    if (!holds && m_broken.isEmpty())
        m_broken = m_where + QLatin1Char('/') + QLatin1String(name);
}

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace Verder
