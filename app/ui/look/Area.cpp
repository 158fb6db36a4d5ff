#include "ui/look/Area.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QPaintEvent>

namespace Verder {

Area::Area(Token fill, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
{
}

void Area::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), lookOf(this).color(m_fill));
}

} // namespace Verder
