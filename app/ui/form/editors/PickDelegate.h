#pragma once

#include <QStyledItemDelegate>

namespace Verder {

struct Look;

/// Paints an option of a long list: the name, the other name muted, and in both the match in bold.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Verder
