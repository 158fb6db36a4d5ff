#pragma once

#include "session/SessionState.h"

namespace Verder {

/// The answers of a session as a rule sees them from one row.
class RowData : public RuleData
{
public:
    RowData(const SessionState &state, int row)
        : RuleData(&state.budget())
        , m_state(state)
        , m_row(row)
    {
    }

    Value read(int slot) const override { return readFrom(m_row, slot); }
    const Value *find(int slot) const override { return findFrom(m_row, slot); }
    qsizetype rowCount(int groupSlot, int around) const override { return rows(groupSlot, around).size(); }
    int rowAt(int groupSlot, int around, qsizetype index) const override
    {
        return rows(groupSlot, around).value(index, -1);
    }
    Value readInRow(int row, int slot) const override { return readFrom(row, slot); }
    QDate today() const override { return m_state.today(); }
    Value lookUp(const QString &table, const Value &key, QDate date) const override;

private:
    Value readFrom(int row, int slot) const;
    const Value *findFrom(int row, int slot) const;
    const QList<int> &rows(int groupSlot, int around) const;

    const SessionState &m_state;
    int m_row;
};

} // namespace Verder
