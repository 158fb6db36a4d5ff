#include "ui/form/editors/FieldEdit.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Verder {
namespace {

constexpr int buttonMeasure = 32;

} // namespace

FieldEdit::FieldEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_Hover);
}

void FieldEdit::setButton(const QString &icon, const QString &toolTip)
{
    m_icon = icon;
    setToolTip(toolTip);
    setMouseTracking(true);
    fitMargins();
}

void FieldEdit::showReadOnly(bool readOnly)
{
    setReadOnly(readOnly);
    fitMargins();
    update();
}

QRect FieldEdit::buttonRect() const
{
    const int side = lookOf(this).px(buttonMeasure);
    return {width() - side - 2, (height() - side) / 2, side, side};
}

void FieldEdit::fitMargins()
{
    QMargins margins = textMargins();
    const bool isFull = isReadOnly() || !m_icon.isEmpty();
    margins.setRight(isFull ? lookOf(this).px(buttonMeasure - 8) : 0);
    setTextMargins(margins);
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Look look = lookOf(this);
    QPainter painter(this);
    if (isReadOnly())
        look.drawIcon(painter, buttonRect(), QStringLiteral("lock"), 16, Token::TextMuted);
    else if (!m_icon.isEmpty())
        look.drawIcon(painter, buttonRect(), m_icon, 18, Token::TextMuted);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (hasButton() && event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        emit buttonPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasButton() && buttonRect().contains(event->pos())) {
        emit buttonPressed();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void FieldEdit::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOverButton = hasButton() && buttonRect().contains(event->pos());
    setCursor(isOverButton ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void FieldEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitMargins();
}

} // namespace Verder
