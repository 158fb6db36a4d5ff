#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

/// The one layout of a page: blocks below each other in a column, those of an open card a little inwards.
/// Flat, so that a page of a hundred questions is placed in a few milliseconds.
class PageLayout
{
public:
    explicit PageLayout(QWidget *canvas);

    /// Blocks from top to bottom; owned by the canvas.
    void setBlocks(const QList<PageBlock *> &blocks) { m_blocks = blocks; }
    const QList<PageBlock *> &blocks() const { return m_blocks; }

    /// Places everything on a canvas of \a width; gives the height that it takes.
    int arrange(int width);
    void invalidate();
    /// The column of the page within a canvas of \a width.
    QRect column(int width) const;
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    /// What a scroll bar takes of the margin at the right, so that the column ends where the bar below does.
    void setScrollBar(int width) { m_scrollBar = width; }

    /// Cards and what the blocks paint themselves.
    void paint(QPainter &painter, const QRect &exposed) const;

private:
    QRect cardAround(int head) const;

    QWidget *m_canvas;
    QList<PageBlock *> m_blocks;
    bool m_isNarrow = false;
    int m_scrollBar = 0;
};

} // namespace Verder
