#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace Verder {

/// A place in the tab order of a window. Widgets that are made later come at the end of that order, behind
/// the buttons at the bottom; this one, never seen and no stop itself, is made early and keeps their place.
class TabPlace : public QWidget
{
public:
    explicit TabPlace(QWidget *parent);

    /// Puts \a stops here, in that order.
    void take(const QList<QWidget *> &stops);

private:
    QList<QPointer<QWidget>> m_taken; ///< in the order that Qt was told last
};

/// Where Tab can stop within \a area, in the order of its layouts, and what stands in none after that.
QList<QWidget *> tabStopsIn(const QWidget *area);

} // namespace Verder
