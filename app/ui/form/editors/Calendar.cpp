#include "ui/form/editors/Calendar.h"

#include "ui/look/Look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <optional>

namespace Verder {
namespace {

constexpr int weekDays = 7;
constexpr int weeks = 6;
constexpr int cellWidth = 32;
constexpr int cellHeight = 28;
constexpr int headHeight = 44;
constexpr int margin = 8;

std::optional<QDate> dayForKey(QDate day, const QKeyEvent &event)
{
    const bool isYear = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return day.addDays(-1);
    case Qt::Key_Right:
        return day.addDays(1);
    case Qt::Key_Up:
        return day.addDays(-weekDays);
    case Qt::Key_Down:
        return day.addDays(weekDays);
    case Qt::Key_PageUp:
        return isYear ? day.addYears(-1) : day.addMonths(-1);
    case Qt::Key_PageDown:
        return isYear ? day.addYears(1) : day.addMonths(1);
    case Qt::Key_Home:
        return day.addDays(1 - day.dayOfWeek());
    case Qt::Key_End:
        return day.addDays(weekDays - day.dayOfWeek());
    default:
        return std::nullopt;
    }
}

} // namespace

Calendar::Calendar(const QLocale &locale, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_today(today)
    , m_day(today)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Calendar::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    setAccessibleName(m_locale.toString(day, QLocale::LongFormat));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
    emit dayChanged(day);
}

QSize Calendar::sizeHint() const
{
    const Look look = lookOf(this);
    return {look.px(2 * margin + weekDays * cellWidth),
        look.px(2 * margin + headHeight + (weeks + 1) * cellHeight)};
}

QDate Calendar::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect Calendar::cell(int index) const
{
    const Look look = lookOf(this);
    const int column = index % weekDays;
    const int row = index / weekDays + 1;
    return {look.px(margin + column * cellWidth), look.px(margin + headHeight + row * cellHeight),
        look.px(cellWidth), look.px(cellHeight)};
}

QRect Calendar::turnButton(bool isNext) const
{
    const Look look = lookOf(this);
    const int side = look.px(cellWidth);
    return {width() - look.px(margin) - (isNext ? 1 : 2) * side, look.px(margin), side, side};
}

void Calendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (int index = 0; index < weeks * weekDays; ++index)
        paintDay(painter, index);
}

void Calendar::paintHead(QPainter &painter) const
{
    const Look look = lookOf(this);
    painter.setFont(look.font(TextRole::BodyBold));
    painter.setPen(look.color(Token::Text));
    QString month = m_locale.toString(m_day, QStringLiteral("MMMM yyyy"));
    month[0] = month.at(0).toUpper();
    const QRect head(look.px(margin + 4), look.px(margin), width(), look.px(cellWidth));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, month);
    look.drawIcon(painter, turnButton(false), QStringLiteral("chev-l"), 18, Token::Text);
    look.drawIcon(painter, turnButton(true), QStringLiteral("chev-r"), 18, Token::Text);
    painter.setFont(look.font(TextRole::Tiny));
    painter.setPen(look.color(Token::TextMuted));
    for (int column = 0; column < weekDays; ++column) {
        QRect box = cell(column);
        box.moveTop(look.px(margin + headHeight));
        painter.drawText(box, Qt::AlignCenter, m_locale.dayName(column + 1, QLocale::ShortFormat).left(2));
    }
}

void Calendar::paintDay(QPainter &painter, int index) const
{
    const Look look = lookOf(this);
    const QDate day = firstShown().addDays(index);
    const QRect box = cell(index);
    const bool isChosen = day == m_day;
    if (isChosen)
        look.drawBox(painter, box, look.color(Token::Accent), {}, look.metrics.radius());
    else if (day == m_today)
        look.drawBox(painter, box, {}, look.color(Token::BorderStrong), look.metrics.radius());
    painter.setFont(look.font(isChosen ? TextRole::BodyBold : TextRole::Small));
    const Token tone = isChosen        ? Token::AccentText
        : day.month() == m_day.month() ? Token::Text
                                       : Token::TextMuted;
    painter.setPen(look.color(tone));
    painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
}

void Calendar::keyPressEvent(QKeyEvent *event)
{
    if (const auto day = dayForKey(m_day, *event)) {
        setDay(*day);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
}

void Calendar::mousePressEvent(QMouseEvent *event)
{
    if (turnButton(false).contains(event->pos())) {
        setDay(m_day.addMonths(-1));
        return;
    }
    if (turnButton(true).contains(event->pos())) {
        setDay(m_day.addMonths(1));
        return;
    }
    for (int index = 0; index < weeks * weekDays; ++index) {
        if (cell(index).contains(event->pos())) {
            emit chosen(firstShown().addDays(index));
            return;
        }
    }
}

void Calendar::wheelEvent(QWheelEvent *event)
{
    setDay(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

} // namespace Verder
