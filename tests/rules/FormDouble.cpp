#include "rules/FormDouble.h"

using namespace Verder;

void FormDouble::addGroup(const QString &name, const QStringList &items, const QList<Row> &rows)
{
    const int group = slotOf(name);
    m_groupItems[group] = items;
    m_rows[group] = rows;
    for (const QString &item : items) {
        slotOf(name + QLatin1Char('/') + item);
    }
}

int FormDouble::slotOf(const QString &name)
{
    if (!m_slots.contains(name)) {
        m_slots.insert(name, static_cast<int>(m_slots.size()));
    }
    return m_slots.value(name);
}

std::optional<RuleName> FormDouble::item(const QString &name, int group) const
{
    const bool isOfForm = group < 0 || name.startsWith(QLatin1Char('/'));
    const QString key = isOfForm ? name.mid(name.startsWith(QLatin1Char('/')) ? 1 : 0)
                                 : QString(m_slots.key(group) + QLatin1Char('/') + name);
    if (!m_slots.contains(key)) {
        return std::nullopt;
    }
    const int slot = m_slots.value(key);
    return RuleName{slot, m_groupItems.contains(slot)};
}

std::optional<int> FormDouble::condition(const QString &name) const
{
    const QString key = QStringLiteral("?") + name;
    return m_slots.contains(key) ? std::optional(m_slots.value(key)) : std::nullopt;
}

Value FormDouble::readInRow(int row, int slot) const
{
    const QString name = m_slots.key(slot).section(QLatin1Char('/'), 1);
    return m_rows.value(row / 1000).value(row % 1000).value(name);
}

Value FormDouble::lookUp(const QString &table, const Value &key, QDate date) const
{
    if (table == QStringLiteral("fees") && key == Value(QStringLiteral("renewal")) && date.year() >= 2025) {
        return Value(date.year() >= 2026 ? 423 : 405);
    }
    if (key == Value(QStringLiteral("wide"))) {
        return Value(Value::Object{
            {QStringLiteral("low"), Value(1)}, {QStringLiteral("high"), Value(QStringLiteral("two"))}});
    }
    return {};
}
