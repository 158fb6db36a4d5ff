#include "ui/sending/AnswerRows.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace Verder {
namespace {

constexpr double labelWidth = 180;
constexpr double rowHeight = 28;
constexpr double headingGap = 8;

/// Lays \a text out in lines from \a at, words whole where they fit, and gives the size; paints it where
/// there is a painter.
QSize wrap(const QString &text, const QFont &font, int width, QPainter *painter = nullptr, QPoint at = {})
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // a name in Arabic stands in a line of Dutch
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, at);
    return {std::min(width, qCeil(size.width())), qCeil(size.height())};
}

QFont fontOf(const Look &look, const CheckRow &row)
{
    return look.font(row.kind == CheckRow::Kind::Heading ? TextRole::BodyBold : TextRole::Body);
}

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
    const QFont font = fontOf(look, row);
    const bool isLaterHeading = row.kind == CheckRow::Kind::Heading && top > 0;
    const int room = look.px(row.isWarned ? 28 : 4);
    const int column = std::min(look.px(labelWidth), width / 2);
    const int gap = isLaterHeading ? look.px(headingGap) : 0;
    const int above = (look.px(rowHeight) - QFontMetrics(font).height()) / 2;
    const auto box = [&](int left, int wide, const QString &text) {
        return QRect(QPoint(left, top + gap + above), wrap(text, font, std::max(1, wide)));
    };
    Place place;
    if (row.kind == CheckRow::Kind::Answer) {
        place.label = box(0, column - look.px(12), row.label);
        place.textWidth = width - column - room;
        place.text = box(column, place.textWidth, row.text);
        place.label.setWidth(column - look.px(12));
    } else {
        const int left = row.kind == CheckRow::Kind::Statement ? look.px(24) : 0;
        place.textWidth = width - left;
        place.text = box(left, place.textWidth, row.text);
    }
    const int lower = std::max(place.label.height(), place.text.height());
    place.height = gap + std::max(look.px(rowHeight), lower + above * 2);
    return place;
}

int AnswerRows::heightForWidth(int width) const
{
    int height = 0;
    for (const CheckRow &row : m_rows)
        height += place(row, height, width).height;
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
    const QFont font = fontOf(look, row);
    painter.setFont(font);
    painter.setPen(look.color(Token::TextMuted));
    wrap(row.label, font, std::max(1, place.label.width()), &painter, place.label.topLeft());
    painter.setPen(look.color(row.isMuted ? Token::TextMuted : Token::Text));
    wrap(row.text, font, std::max(1, place.textWidth), &painter, place.text.topLeft());
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
