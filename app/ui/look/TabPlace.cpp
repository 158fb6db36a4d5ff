#include "ui/look/TabPlace.h"

#include <QLayout>

#include <algorithm>

namespace Verder {
namespace {

void addStopsOf(QWidget *widget, QList<QWidget *> &stops)
{
    QList<QWidget *> found = tabStopsIn(widget);
    if (widget->focusPolicy() & Qt::TabFocus)
        found.prepend(widget);
    for (QWidget *stop : std::as_const(found)) {
        if (!stops.contains(stop))
            stops.append(stop);
    }
}

void addStopsOf(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (auto *inner = const_cast<QLayoutItem *>(item)->layout())
            addStopsOf(inner, stops);
        else if (item->widget() != nullptr)
            addStopsOf(item->widget(), stops);
    }
}

} // namespace

TabPlace::TabPlace(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus); // without it Qt does not take it into the order
    hide();
}

void TabPlace::take(const QList<QWidget *> &stops)
{
    if (std::equal(stops.cbegin(), stops.cend(), m_taken.cbegin(), m_taken.cend()))
        return;
    m_taken = QList<QPointer<QWidget>>(stops.cbegin(), stops.cend());
    // From the last one on: Qt looks for the stop that follows now, and finds the one before last put there.
    std::for_each(stops.crbegin(), stops.crend(), [this](QWidget *stop) { setTabOrder(this, stop); });
}

QList<QWidget *> tabStopsIn(const QWidget *area)
{
    QList<QWidget *> stops;
    if (area->layout() != nullptr)
        addStopsOf(area->layout(), stops);
    const auto others = area->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : others) {
        if (!child->isWindow())
            addStopsOf(child, stops);
    }
    return stops;
}

} // namespace Verder
