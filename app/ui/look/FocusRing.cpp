#include "ui/look/FocusRing.h"

#include "ui/look/RingFrame.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace Verder {
namespace {

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || (qobject_cast<const QComboBox *>(widget) != nullptr);
}

// An editable combo or a spin box hands its focus to a line edit inside; the ring belongs around the whole.
QWidget *wholeControl(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    if (qobject_cast<QLineEdit *>(widget) != nullptr
        && (qobject_cast<QComboBox *>(parent) != nullptr
            || qobject_cast<QAbstractSpinBox *>(parent) != nullptr))
        return parent;
    return widget;
}

// What scrolls around the widget, else the window.
QWidget *homeOf(QWidget *widget, QWidget *window)
{
    for (QWidget *part = widget->parentWidget(); part != nullptr && part != window;
         part = part->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(
            part->parentWidget() != nullptr ? part->parentWidget()->parentWidget() : nullptr);
        if (area != nullptr && area->widget() == part)
            return part;
    }
    return window;
}

// Views show their current row themselves; a ring around a scrolling list says nothing.
bool ringsItself(const QWidget *widget)
{
    return widget->property("verderOwnFocus").toBool()
        || qobject_cast<const QScrollArea *>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

QWidget *FocusRing::target() const
{
    return m_frame != nullptr && m_frame->isVisibleTo(m_frame->parentWidget()) ? m_frame->target() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_isKeyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_isKeyboard = false;
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == m_window)
            focusChanged(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (m_frame != nullptr
            && (watched == m_frame->target()
                || (m_frame->target() != nullptr && watched->parent() == m_frame->target()))
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            show(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::focusChanged(QWidget *widget, Qt::FocusReason reason)
{
    QWidget *control = wholeControl(widget);
    const bool byKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (reason != Qt::MouseFocusReason && m_isKeyboard);
    show((isField(control) || byKeys) && !ringsItself(control) ? control : nullptr);
}

// The focus also moves while Qt walks over all widgets, to give them a new style: none may go meanwhile.
void FocusRing::dropFrame()
{
    if (m_frame == nullptr)
        return;
    m_frame->hide();
    m_frame->deleteLater();
    m_frame = nullptr;
}

void FocusRing::show(QWidget *widget)
{
    if (widget == nullptr) {
        dropFrame();
        return;
    }
    QWidget *home = homeOf(widget, m_window);
    if (m_frame == nullptr || m_frame->parentWidget() != home) {
        dropFrame();
        m_frame = new RingFrame(home);
    }
    m_frame->surround(widget);
}

} // namespace Verder
