#include "ui/look/RingFrame.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QPainter>

namespace Verder {
namespace {

constexpr double distance = 4; // 2 off the control, 2 of ring

}

RingFrame::RingFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void RingFrame::surround(QWidget *target)
{
    watch(false);
    m_target = target;
    watch(true);
    place();
}

void RingFrame::watch(bool on)
{
    // Whatever moves between the target and our parent moves the ring.
    for (QWidget *part = m_target; part != nullptr && part != parentWidget(); part = part->parentWidget()) {
        if (on)
            part->installEventFilter(this);
        else
            part->removeEventFilter(this);
    }
}

bool RingFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::StyleChange:
    case QEvent::ZOrderChange:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RingFrame::place()
{
    if (m_target == nullptr || !m_target->isVisibleTo(parentWidget())) {
        hide();
        return;
    }
    const int room = lookOf(this).px(distance);
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-room, -room, room, room));
    show();
    raise();
}

void RingFrame::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    look.drawBox(painter, rect(), QColor(), look.color(Token::Focus), look.px(4 + 3), look.px(2));
}

} // namespace Verder
