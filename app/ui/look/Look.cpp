#include "ui/look/Look.h"

#include "ui/look/VerderStyle.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace Verder {

QPixmap Look::pixmap(const QString &name, double measure, Token tint, qreal ratio) const
{
    return icons->pixmap(name, px(measure), color(tint), color(Token::Surface), ratio);
}

QIcon Look::icon(const QString &name, double measure, Token tint) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(pixmap(name, measure, tint, ratio), QIcon::Normal);
        icon.addPixmap(pixmap(name, measure, Token::TextDisabled, ratio), QIcon::Disabled);
    }
    return icon;
}

void Look::drawBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &edge,
    double radius, double pen, bool dashed) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QPen line(edge.isValid() ? QPen(edge, pen) : QPen(Qt::NoPen));
    if (dashed)
        line.setDashPattern({4 / pen, 3 / pen});
    painter.setPen(line);
    const double inside = edge.isValid() ? pen / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inside, inside, -inside, -inside), radius, radius);
    painter.restore();
}

void Look::drawIcon(
    QPainter &painter, const QRect &box, const QString &name, double measure, Token tint) const
{
    const QPixmap picture = pixmap(name, measure, tint, painter.device()->devicePixelRatioF());
    const QSizeF size = picture.deviceIndependentSize();
    painter.drawPixmap(qRound(box.x() + (box.width() - size.width()) / 2),
        qRound(box.y() + (box.height() - size.height()) / 2), picture);
}

Look lookOf(const QWidget *widget)
{
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    if (const auto *own = qobject_cast<const VerderStyle *>(style))
        return own->look();
    return {Tokens(), Metrics(), QFont(), std::make_shared<Icons>()};
}

} // namespace Verder
