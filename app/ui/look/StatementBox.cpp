#include "ui/look/StatementBox.h"

#include "ui/look/Look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace Verder {
namespace {

constexpr double box = 20;
constexpr double gap = 10;
constexpr double room = 6; // above and below, so that one line makes a row of 32
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

StatementBox::StatementBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect StatementBox::textRect(int width) const
{
    const Look look = lookOf(this);
    const int left = look.px(box + gap);
    const QFontMetrics metrics(look.font(TextRole::Body));
    QRect words
        = metrics.boundingRect(QRect(0, 0, std::max(width - left, look.px(80)), 1 << 16), wrapping, text());
    // The first line is centred on the box.
    words.moveTo(left, look.px(room) + std::max(0, look.px(box) - metrics.height()) / 2);
    return words;
}

QSize StatementBox::sizeHint() const
{
    const int width = lookOf(this).px(440);
    return {width, heightForWidth(width)};
}

QSize StatementBox::minimumSizeHint() const
{
    return {lookOf(this).px(160), lookOf(this).metrics.choiceRow()};
}

int StatementBox::heightForWidth(int width) const
{
    const Look look = lookOf(this);
    return std::max(look.metrics.choiceRow(), textRect(width).bottom() + 1 + look.px(room));
}

void StatementBox::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QStyleOptionButton indicator(option);
    indicator.rect
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, look.px(room), look.px(box), look.px(box)));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, &painter, this);
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(isEnabled() ? Token::Text : Token::TextDisabled));
    const QRect words = textRect(width());
    painter.drawText(QRect(words.topLeft(), QSize(width() - words.x(), words.height())), wrapping, text());
}

bool StatementBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace Verder
