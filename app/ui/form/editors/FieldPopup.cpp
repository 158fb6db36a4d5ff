#include "ui/form/editors/FieldPopup.h"

#include "ui/look/Look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace Verder {
namespace {

constexpr int gapMeasure = 6;

} // namespace

FieldPopup::FieldPopup(QWidget *field)
    : QFrame(field->window())
    , m_field(field)
{
    hide();
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void FieldPopup::open(QSize wanted)
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int gap = lookOf(this).px(gapMeasure);
    const QRect anchor(m_field->mapTo(window, QPoint()), m_field->size());
    const int below = window->height() - anchor.bottom() - 2 * gap;
    const int above = anchor.top() - 2 * gap;
    const bool isBelow = below >= wanted.height() || below >= above;
    const int height = qMin(wanted.height(), isBelow ? below : above);
    const int left = qMax(0, qMin(anchor.left(), window->width() - wanted.width()));
    setGeometry(left, isBelow ? anchor.bottom() + gap : anchor.top() - gap - height, wanted.width(), height);
    raise();
    show();
    qApp->installEventFilter(this);
}

void FieldPopup::dismiss()
{
    if (isHidden())
        return;
    if (isAncestorOf(QApplication::focusWidget()))
        m_field->setFocus(Qt::PopupFocusReason);
    if (isHidden()) // who lost the focus may have dismissed it already
        return;
    hide();
    emit dismissed();
}

bool FieldPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget != this && widget != m_field && !isAncestorOf(widget))
            dismiss();
        break;
    }
    case QEvent::Move: {
        // A parent of the field moves when the page scrolls or something appears above it.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && (widget == m_field || widget->isAncestorOf(m_field)))
            dismiss();
        break;
    }
    case QEvent::Resize:
        if (watched == m_field->window())
            dismiss();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPopup::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Surface));
    look.drawBox(painter, rect(), look.color(Token::SurfaceRaised), look.color(Token::BorderStrong),
        look.metrics.cardRadius());
}

void FieldPopup::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

} // namespace Verder
