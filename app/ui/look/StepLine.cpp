#include "ui/look/StepLine.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace Verder {
namespace {

constexpr double disc = 24;
constexpr double gap = 8;
constexpr double line = 28;
constexpr double room = 12;

TextRole roleOf(bool isCurrent)
{
    return isCurrent ? TextRole::BodyBold : TextRole::Body;
}

int widthOf(const Look &look, const QString &text, bool isCurrent)
{
    return QFontMetrics(look.font(roleOf(isCurrent))).horizontalAdvance(text);
}

} // namespace

StepLine::StepLine(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyName();
}

void StepLine::setSteps(const QStringList &steps)
{
    m_steps = steps;
    applyName();
    updateGeometry();
    update();
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    applyName();
    update();
}

void StepLine::applyName()
{
    const int number = static_cast<int>(std::min<qsizetype>(m_current, m_steps.size() - 1));
    if (number >= 0)
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(number + 1).arg(m_steps.size()).arg(m_steps.at(number)));
}

QSize StepLine::sizeHint() const
{
    const Look look = lookOf(this);
    int width = 0;
    for (const QString &step : m_steps)
        width += look.px(disc + gap + line + room * 2) + widthOf(look, step, true);
    return {width, look.px(disc)};
}

QSize StepLine::minimumSizeHint() const
{
    return {lookOf(this).px(disc), sizeHint().height()};
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    // Where all words do not fit, only the current step keeps its words.
    const bool isTight = sizeHint().width() - look.px(line + room * 2) > width();
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        drawStep(painter, step, QRect(x, 0, look.px(disc), height()));
        x += look.px(disc);
        const bool isCurrent = step == m_current;
        if (isCurrent || !isTight) {
            painter.setFont(look.font(roleOf(isCurrent)));
            painter.setPen(look.color(isCurrent ? Token::Text : Token::TextMuted));
            const int words = widthOf(look, m_steps.at(step), isCurrent) + 1;
            painter.drawText(QRect(x + look.px(gap), 0, words, height()), Qt::AlignVCenter, m_steps.at(step));
            x += look.px(gap) + words;
        }
        if (step + 1 < m_steps.size())
            painter.fillRect(
                x + look.px(room), height() / 2, look.px(line), 1, look.color(Token::BorderStrong));
        x += look.px(line + room * 2);
    }
}

void StepLine::drawStep(QPainter &painter, int step, const QRect &box) const
{
    const Look look = lookOf(this);
    const bool isCurrent = step == m_current;
    const int size = look.px(disc);
    const QRectF circle(QRect(box.x() + (box.width() - size) / 2, (box.height() - size) / 2, size, size));
    look.drawBox(painter, circle, look.color(isCurrent ? Token::Accent : Token::Surface),
        isCurrent ? QColor() : look.color(step < m_current ? Token::Success : Token::BorderStrong),
        circle.width() / 2, 1.5);
    if (step < m_current) {
        look.drawIcon(painter, circle.toRect(), QStringLiteral("check"), 16, Token::Success);
        return;
    }
    painter.setFont(look.font(TextRole::SmallMedium));
    painter.setPen(look.color(isCurrent ? Token::AccentText : Token::TextMuted));
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void StepLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Verder
