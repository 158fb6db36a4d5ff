#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace Verder {

struct Look;

// How bars and menus are measured and painted; called by VerderStyle.

void paintProgress(QPainter &painter, const Look &look, const QStyleOptionProgressBar &option);
/// The handle of a scroll bar without arrows, inside `option.rect`.
QRect scrollHandle(const Look &look, const QStyleOptionSlider &option);
void paintScrollBar(QPainter &painter, const Look &look, const QStyleOptionSlider &option);
void paintMenuItem(
    QPainter &painter, const Look &look, const QStyleOptionMenuItem &option, const QWidget *menu);
QSize menuItemSize(
    const Look &look, const QStyleOptionMenuItem &option, const QSize &contents, const QWidget *menu);
/// A raised surface with a strong edge: menu, pop-up list, tip.
void paintPopup(QPainter &painter, const Look &look, const QStyleOption &option);

} // namespace Verder
