#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QWidget;

namespace Verder {

struct Look;

// How fields and indicators are painted; called by VerderStyle.

/// The panel of a field with its hover, read-only, disabled and error state, its prefix and icon.
void paintField(QPainter &painter, const Look &look, const QStyleOption &option, const QWidget *field);
void paintCombo(QPainter &painter, const Look &look, const QStyleOptionComboBox &option, const QRect &arrow,
    const QWidget *combo);
void paintRadio(QPainter &painter, const Look &look, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const Look &look, const QStyleOption &option);
/// Space that a field's prefix or icon takes at the left, in device-independent pixels.
int fieldLead(const Look &look, const QWidget *field);
/// Space that the lock of a read-only one takes at the right.
int fieldTail(const Look &look, const QWidget *field);

} // namespace Verder
