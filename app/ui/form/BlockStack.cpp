#include "ui/form/BlockStack.h"

#include "ui/form/PageBlock.h"
#include "ui/look/TextLabel.h"

namespace Verder {

void BlockStack::add(QWidget *widget, int gap, int width)
{
    m_bottom += gap;
    const int across = width > 0 ? qMin(width, m_column.width()) : m_column.width();
    m_last = {m_column.left(), m_bottom, across, heightOf(widget, across)};
    if (m_places)
        widget->setGeometry(m_last);
    m_bottom += m_last.height();
}

void BlockStack::addText(TextLabel *label, int gap)
{
    fitText(label, m_column.width());
    add(label, gap);
}

void BlockStack::addBeside(QWidget *widget, int gap)
{
    const QSize size = widget->sizeHint();
    const QRect place(
        m_last.right() + 1 + gap, m_last.center().y() - size.height() / 2 + 1, size.width(), size.height());
    if (m_places)
        widget->setGeometry(place);
    m_last.setRight(place.right());
}

int textWidth(const TextLabel *label)
{
    return label->fontMetrics().horizontalAdvance(label->plainText()) + 1;
}

int fitText(TextLabel *label, int width)
{
    const bool wraps = textWidth(label) > width || label->plainText().contains(QLatin1Char('\n'));
    if (wraps != label->wordWrap())
        label->setWraps(wraps);
    return heightOf(label, width);
}

} // namespace Verder
