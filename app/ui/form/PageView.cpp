#include "ui/form/PageView.h"

#include "ui/look/Look.h"

#include <QScrollBar>

namespace Verder {

PageView::PageView(const PageContext &context, DocumentFactory documents, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new PageCanvas(context, std::move(documents), this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The list beside it and the bar below lead here; the page itself is no stop.
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_canvas);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_canvas, &PageCanvas::revealed, this, [this](const QRect &area) {
        const int around = lookOf(this).px(24);
        ensureVisible(area.left(), area.bottom(), 0, around);
        ensureVisible(area.left(), area.top(), 0, around);
    });
}

void PageView::showPage(int page)
{
    m_canvas->showPage(page);
    verticalScrollBar()->setValue(0);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_canvas->width() != viewport()->width())
        m_canvas->fitWidth(viewport()->width(), width() - viewport()->width());
}

} // namespace Verder
