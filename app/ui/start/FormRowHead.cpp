#include "ui/start/FormRowHead.h"

#include "ui/look/Look.h"

#include <QKeyEvent>
#include <QPainter>

namespace Verder {

FormRowHead::FormRowHead(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void FormRowHead::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), look.color(Token::SurfaceSunken));
    const int top = isChecked() ? look.px(12) : (height() - look.px(20)) / 2;
    look.drawIcon(painter, QRect(width() - look.px(34), top, look.px(18), look.px(20)),
        isChecked() ? QStringLiteral("chev-d") : QStringLiteral("chev-r"), 18, Token::Text);
}

void FormRowHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChecked()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace Verder
