#include "ui/sending/AnswerRows.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace Verder {
namespace {

constexpr double labelWidth = 180;
constexpr double rowHeight = 28;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

AnswerRows::AnswerRows(const QList<CheckRow> &rows, QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRows(rows);
}

void AnswerRows::setRows(const QList<CheckRow> &rows)
{
    m_rows = rows;
    QStringList lines;
    for (const CheckRow &row : m_rows)
        lines.append(row.label.isEmpty() ? row.text : QStringLiteral("%1: %2").arg(row.label, row.text));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

AnswerRows::Place AnswerRows::place(const CheckRow &row, int top, int width) const
{
    const Look look = lookOf(this);
    const QFontMetrics metrics(look.font(TextRole::Body));
    const int room = look.px(row.isWarned ? 28 : 4);
    const int column = std::min(look.px(labelWidth), width / 2);
    const int above = (look.px(rowHeight) - metrics.height()) / 2;
    const auto box = [&](int left, int wide, const QString &text) {
        const QRect bounds(left, top + above, std::max(1, wide), 1 << 16);
        return metrics.boundingRect(bounds, wrapped, text);
    };
    Place place;
    if (row.kind == CheckRow::Kind::Answer) {
        place.label = box(0, column - look.px(12), row.label);
        place.text = box(column, width - column - room, row.text);
        place.label.setWidth(column - look.px(12));
    } else {
        const int left = row.kind == CheckRow::Kind::Statement ? look.px(24) : 0;
        place.text = box(left, width - left, row.text);
        place.text.setWidth(width - left);
    }
    const int lower = std::max(place.label.height(), place.text.height());
    place.height = std::max(look.px(rowHeight), lower + above * 2);
    return place;
}

int AnswerRows::heightForWidth(int width) const
{
    int height = 0;
    for (const CheckRow &row : m_rows)
        height += place(row, 0, width).height;
    return height;
}

QSize AnswerRows::sizeHint() const
{
    const int wide = lookOf(this).px(600);
    return {wide, heightForWidth(wide)};
}

QSize AnswerRows::minimumSizeHint() const
{
    return {1, lookOf(this).px(rowHeight)};
}

void AnswerRows::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    int top = 0;
    for (const CheckRow &row : m_rows) {
        const Place placed = place(row, top, width());
        if (top + placed.height > event->rect().top() && top <= event->rect().bottom())
            paintRow(painter, row, placed);
        top += placed.height;
    }
}

void AnswerRows::paintRow(QPainter &painter, const CheckRow &row, const Place &place) const
{
    const Look look = lookOf(this);
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(place.label, wrapped, row.label);
    if (row.kind == CheckRow::Kind::Heading)
        painter.setFont(look.font(TextRole::BodyBold));
    painter.setPen(look.color(row.isMuted ? Token::TextMuted : Token::Text));
    painter.drawText(place.text.adjusted(0, 0, 2, 0), wrapped, row.text);
    const QRect first(place.text.left(), place.text.top(), look.px(16), painter.fontMetrics().height());
    if (row.kind == CheckRow::Kind::Statement)
        look.drawIcon(painter, first.translated(-look.px(24), 0),
            row.isMuted ? QStringLiteral("st-open") : QStringLiteral("check"), 16,
            row.isMuted ? Token::Todo : Token::Success);
    if (row.isWarned)
        look.drawIcon(painter, first.translated(place.text.width() + look.px(8), 0), QStringLiteral("warn"),
            16, Token::Warning);
}

void AnswerRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Verder
