#pragma once

#include "rules/Rule.h"

#include <QHash>

/// A form of a few items, made by hand: what Rule asks of a form, without one.
class FormDouble : public Verder::RuleNames, public Verder::RuleData
{
public:
    using Value = Verder::Value;
    using Row = QHash<QString, Value>;

    void addItem(const QString &name, const Value &value = {}) { m_values[slotOf(name)] = value; }
    void addCondition(const QString &name, bool holds)
    {
        m_values[slotOf(QStringLiteral("?") + name)] = Value(holds);
    }
    void addGroup(const QString &name, const QStringList &items, const QList<Row> &rows);
    void setToday(QDate today) { m_today = today; }

    int slotOf(const QString &name);

    std::optional<Verder::RuleName> item(const QString &name, int group) const override;
    std::optional<int> condition(const QString &name) const override;
    bool hasTable(const QString &name) const override { return name == QStringLiteral("fees"); }

    Value read(int slot) const override { return m_values.value(slot); }
    qsizetype rowCount(int groupSlot, int) const override { return m_rows.value(groupSlot).size(); }
    int rowAt(int groupSlot, int, qsizetype index) const override
    {
        return groupSlot * 1000 + static_cast<int>(index);
    }
    Value readInRow(int row, int slot) const override;
    QDate today() const override { return m_today; }
    /// Table "fees": key "renewal" is 405 from 2025 and 423 from 2026; key "wide" has columns.
    Value lookUp(const QString &table, const Value &key, QDate date) const override;

private:
    QHash<QString, int> m_slots;
    QHash<int, Value> m_values;
    QHash<int, QStringList> m_groupItems;
    QHash<int, QList<Row>> m_rows;
    QDate m_today = QDate(2026, 2, 1);
};
