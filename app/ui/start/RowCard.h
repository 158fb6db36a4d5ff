#pragma once

#include "ui/look/Card.h"

class QVBoxLayout;

namespace Verder {

/// A card of rows with a line between them.
class RowCard : public Card
{
    Q_OBJECT

public:
    explicit RowCard(QWidget *parent = nullptr);

    /// The card owns its rows.
    void addRow(QWidget *row);
    /// In the order in which they came.
    QList<QWidget *> rows() const { return m_rows; }
    void setRowVisible(qsizetype number, bool isVisible);
    void clear();

private:
    void applyLines();

    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    QList<QWidget *> m_lines; ///< the line above each row
};

} // namespace Verder
