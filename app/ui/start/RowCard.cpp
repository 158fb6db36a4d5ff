#include "ui/start/RowCard.h"

#include "ui/look/Separator.h"

#include <QVBoxLayout>

namespace Verder {

RowCard::RowCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void RowCard::addRow(QWidget *row)
{
    auto *line = new Separator;
    m_column->addWidget(line);
    m_column->addWidget(row);
    // In a card that is visible a new row counts as hidden until the event loop shows it.
    if (!row->testAttribute(Qt::WA_WState_ExplicitShowHide))
        row->show();
    m_lines.append(line);
    m_rows.append(row);
    applyLines();
}

void RowCard::setRowVisible(qsizetype number, bool isVisible)
{
    m_rows.at(number)->setVisible(isVisible);
    applyLines();
}

void RowCard::clear()
{
    for (QWidget *widget : m_rows + m_lines) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.clear();
    m_lines.clear();
}

void RowCard::applyLines()
{
    bool isFirst = true;
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const bool isShown = !m_rows.at(number)->isHidden();
        m_lines.at(number)->setVisible(isShown && !isFirst);
        isFirst = isFirst && !isShown;
    }
}

} // namespace Verder
