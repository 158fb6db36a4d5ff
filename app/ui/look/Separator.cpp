#include "ui/look/Separator.h"

#include "ui/look/Look.h"

#include <QPainter>

namespace Verder {

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), lookOf(this).color(Token::Border));
}

} // namespace Verder
