#include "ui/form/PageLayout.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QWidget>

namespace Verder {
namespace {

constexpr int wideMargin = 56;
constexpr int narrowMargin = 24;
constexpr int top = 24;
constexpr int bottom = 24;
// A question in a card: 5 px and the gutter bring its label to where the text of the head would start.
constexpr int cardLeft = 5;
constexpr int cardRight = 17;

} // namespace

PageLayout::PageLayout(QWidget *canvas)
    : m_canvas(canvas)
{
}

QRect PageLayout::column(int width) const
{
    const Look look = lookOf(m_canvas);
    const int margin = look.px(m_isNarrow ? narrowMargin : wideMargin);
    const int across = width + m_scrollBar - 2 * margin;
    return {margin, 0, qMax(0, qMin(look.metrics.pageWidth(), across)), 0};
}

int PageLayout::arrange(int width)
{
    const Look look = lookOf(m_canvas);
    const QRect page = column(width);
    int y = look.px(top);
    const PageBlock *previous = nullptr;
    for (PageBlock *block : std::as_const(m_blocks)) {
        const int depth = block->entry().depth;
        const int left = page.left() + depth * look.px(cardLeft);
        const int across = page.width() - depth * look.px(cardLeft + cardRight);
        if (previous != nullptr)
            y += block->spaceAbove(previous);
        const int height = block->height(across);
        block->place({left, y, across, height});
        y += height;
        previous = block;
    }
    return y + look.px(bottom);
}

void PageLayout::invalidate()
{
    for (PageBlock *block : std::as_const(m_blocks))
        block->invalidate();
}

QRect PageLayout::cardAround(int head) const
{
    const PageEntry &card = m_blocks.at(head)->entry();
    QRect area = m_blocks.at(head)->area();
    for (int i = head + 1; i < m_blocks.size(); ++i) {
        const PageEntry &entry = m_blocks.at(i)->entry();
        if (entry.kind == PageEntry::Kind::CardEnd && entry.ref == card.ref && entry.row == card.row)
            return area.united(m_blocks.at(i)->area());
    }
    return area;
}

void PageLayout::paint(QPainter &painter, const QRect &exposed) const
{
    const Look look = lookOf(m_canvas);
    for (int i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks.at(i)->entry().kind != PageEntry::Kind::CardHead)
            continue;
        const QRect head = m_blocks.at(i)->area();
        const QRect card = cardAround(i);
        look.drawBox(
            painter, card, look.color(Token::Surface), look.color(Token::Border), look.metrics.cardRadius());
        if (card != head)
            painter.fillRect(head.left(), head.bottom(), head.width(), 1, look.color(Token::Border));
    }
    for (const PageBlock *block : m_blocks) {
        if (block->area().adjusted(0, -look.px(top), 0, look.px(top)).intersects(exposed))
            block->paint(painter);
    }
}

} // namespace Verder
