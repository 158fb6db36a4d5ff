#include "ui/form/PageBlock.h"

#include "ui/look/Look.h"

#include <QWidget>

namespace Verder {

PageBlock::PageBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas)
    : QObject(canvas)
    , m_context(context)
    , m_entry(entry)
    , m_canvas(canvas)
{
}

PageBlock::~PageBlock()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets))
        delete widget.data();
}

int PageBlock::height(int width)
{
    if (width != m_width) {
        m_height = arrange({0, 0, width, 0}, false);
        m_width = width;
    }
    return m_height;
}

void PageBlock::place(const QRect &area)
{
    m_area = area;
    arrange(area, true);
}

void PageBlock::retire()
{
    disconnect();
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets)) {
        if (widget != nullptr)
            widget->hide();
    }
    deleteLater();
}

int PageBlock::px(double measure) const
{
    return lookOf(m_canvas).px(measure);
}

void PageBlock::invalidateAndTell()
{
    invalidate();
    emit reshaped();
}

void PageBlock::drop(QWidget *widget)
{
    if (widget == nullptr)
        return;
    m_widgets.removeOne(widget);
    widget->hide();
    widget->deleteLater();
}

void PageBlock::showOn(QWidget *widget)
{
    if (widget->parentWidget() != m_canvas)
        widget->setParent(m_canvas);
    widget->show();
}

int heightOf(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

/// Parts that wait for their moment, such as a button to remove what is not there yet, are stops too.
QWidget *PageBlock::mainStop() const
{
    const QList<QWidget *> all = stops();
    for (QWidget *stop : all) {
        if (stop->isEnabled() && stop->isVisibleTo(canvas()))
            return stop;
    }
    return nullptr;
}

} // namespace Verder
