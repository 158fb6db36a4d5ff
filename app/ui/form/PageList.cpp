#include "ui/form/PageList.h"

#include "ui/form/PageListDelegate.h"
#include "ui/form/PageListModel.h"
#include "ui/look/Look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace Verder {

PageList::PageList(PageListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new PageListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
    setObjectName(QStringLiteral("pageList"));
    setProperty("verderOwnFocus", true); // the delegate shows which row Enter opens
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

QSize PageList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {lookOf(this).metrics.listWidth(), height};
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void PageList::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || !currentIndex().isValid())
        setCurrentIndex(m_model->index(m_model->currentPage()));
    QListView::focusInEvent(event);
}

bool PageList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Long titles are cut off in the row.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(viewport()->mapFrom(this, help->pos()));
        QToolTip::showText(help->globalPos(), index.data().toString(), this);
        return true;
    }
    return QListView::event(event);
}

void PageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace Verder
