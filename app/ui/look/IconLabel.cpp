#include "ui/look/IconLabel.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QPainter>

namespace Verder {

IconLabel::IconLabel(const QString &icon, Token tint, double measure, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tint(tint)
    , m_measure(measure)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Token tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = lookOf(this).px(m_measure);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lookOf(this).drawIcon(painter, rect(), m_icon, m_measure, m_tint);
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Verder
