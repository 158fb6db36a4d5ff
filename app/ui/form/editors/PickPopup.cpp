#include "ui/form/editors/PickPopup.h"

#include "ui/form/editors/PickDelegate.h"
#include "ui/form/editors/PickModel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>

namespace Verder {
namespace {

constexpr int mostRows = 7;
constexpr int footerHeight = 34;

} // namespace

PickPopup::PickPopup(PickModel *model, QWidget *field)
    : FieldPopup(field)
    , m_model(model)
    , m_list(new QListView(this))
    , m_footer(new TextLabel({}, TextRole::Small, Token::TextMuted, this))
{
    m_list->setModel(model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { emit chosen(m_model->option(index.row()).key); });
}

void PickPopup::openAt(const QString &key)
{
    const Look look = lookOf(field());
    const int count = m_model->rowCount();
    m_footer->setPlainText(tr("%1 of %2. Enter chooses, Esc closes.").arg(count).arg(m_model->totalCount()));
    const int height = qMin(count, mostRows) * look.metrics.listRow() + look.px(footerHeight) + 2;
    open({field()->width(), height});
    const int row = qMax(0, m_model->rowOf(key));
    if (count > 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
    announce();
}

bool PickPopup::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            emit chosen(m_model->option(m_list->currentIndex().row()).key);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void PickPopup::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    announce();
}

void PickPopup::announce()
{
    // The focus stays in the field, so the view itself would keep quiet about where the choice is.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void PickPopup::resizeEvent(QResizeEvent *event)
{
    FieldPopup::resizeEvent(event);
    const Look look = lookOf(field());
    const int footer = look.px(footerHeight);
    m_list->setGeometry(1, 1, width() - 2, height() - footer - 2);
    m_footer->setGeometry(look.px(12), height() - footer, width() - look.px(24), footer);
}

} // namespace Verder
