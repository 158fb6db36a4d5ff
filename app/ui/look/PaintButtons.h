#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionButton;
class QWidget;

namespace Verder {

struct Look;

// How push buttons of all kinds are measured and painted; called by VerderStyle.

QSize buttonSizeFor(const Look &look, const QStyleOptionButton &option, const QWidget *button);
void paintButtonBevel(
    QPainter &painter, const Look &look, const QStyleOptionButton &option, const QWidget *button);
void paintButtonLabel(
    QPainter &painter, const Look &look, const QStyleOptionButton &option, const QWidget *button);

} // namespace Verder
