#pragma once

#include "session/SessionState.h"

namespace Verder {

/// The answers of a session as a rule sees them from one row.
class RowData : public RuleData
{
public:
    RowData(const SessionState &state, int row)
        : m_state(state)
        , m_row(row)
    {
    }

    Value read(int slot) const override { return readFrom(m_row, slot); }
    qsizetype rowCount(int groupSlot) const override { return rows(groupSlot).size(); }
    Value readInRow(int groupSlot, qsizetype row, int slot) const override
    {
        return readFrom(rows(groupSlot).value(row, m_row), slot);
    }
    QDate today() const override { return m_state.today(); }
    Value lookUp(const QString &table, const Value &key, QDate date) const override;

private:
    Value readFrom(int row, int slot) const;
    const QList<int> &rows(int groupSlot) const;

    const SessionState &m_state;
    int m_row;
};

} // namespace Verder
