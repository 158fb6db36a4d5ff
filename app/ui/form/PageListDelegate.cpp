#include "ui/form/PageListDelegate.h"

#include "ui/form/PageListModel.h"
#include "ui/look/Look.h"

#include <QPainter>

namespace Verder {
namespace {

constexpr int lastPageGap = 21; // with the line in it

struct StatusIcon
{
    QString name;
    Token tint;
};

StatusIcon iconOf(PageStatus status)
{
    switch (status) {
    case PageStatus::Done:
        return {QStringLiteral("st-done"), Token::Success};
    case PageStatus::Open:
        return {QStringLiteral("st-open"), Token::Todo};
    case PageStatus::Busy:
        return {QStringLiteral("st-busy"), Token::Accent};
    case PageStatus::Attention:
        return {QStringLiteral("st-warn"), Token::Warning};
    case PageStatus::NotApplicable:
        return {QStringLiteral("st-na"), Token::TextMuted};
    case PageStatus::Locked:
        return {QStringLiteral("lock"), Token::TextMuted};
    }
    Q_UNREACHABLE();
}

void paintRow(QPainter &painter, const Look &look, const QRect &row, bool isCurrent, bool isUnderMouse)
{
    const QRect box = row.adjusted(look.px(12), 0, -look.px(12), 0);
    if (isCurrent) {
        const QColor edge = look.tokens.isContrast() ? look.color(Token::Border) : QColor();
        look.drawBox(painter, box, look.color(Token::AccentSoft), edge, look.metrics.radius());
        painter.fillRect(row.left(), row.top(), look.px(4), row.height(), look.color(Token::Accent));
    } else if (isUnderMouse) {
        look.drawBox(painter, box, look.color(Token::SurfaceSunken), {}, look.metrics.radius());
    }
}

} // namespace

void PageListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(option.widget);
    const bool isCurrent = index.data(PageListModel::IsCurrentRole).toBool();
    const auto status = static_cast<PageStatus>(index.data(PageListModel::StatusRole).toInt());
    QRect row = option.rect;
    painter->save();
    if (index.data(PageListModel::IsLastRole).toBool()) {
        row.setTop(row.bottom() + 1 - look.metrics.listRow());
        const int line = option.rect.top() + look.px(10);
        painter->fillRect(look.px(20), line, row.width() - look.px(40), 1, look.color(Token::Border));
    }
    paintRow(*painter, look, row, isCurrent, option.state.testFlag(QStyle::State_MouseOver));
    const StatusIcon icon = iconOf(status);
    look.drawIcon(*painter, {look.px(20), row.top(), look.px(20), row.height()}, icon.name, 20, icon.tint);

    painter->setFont(look.font(TextRole::Tiny));
    painter->setPen(look.color(Token::TextMuted));
    const QString note = index.data(PageListModel::NoteRole).toString();
    const int noteWidth = note.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(note) + look.px(8);
    painter->drawText(row.adjusted(0, 0, -look.px(22), 0), Qt::AlignRight | Qt::AlignVCenter, note);

    painter->setFont(look.font(isCurrent ? TextRole::BodyBold : TextRole::Body));
    const bool isMuted = status == PageStatus::NotApplicable;
    painter->setPen(look.color(isCurrent ? Token::Text : Token::TextMuted));
    painter->drawText(row.adjusted(look.px(50), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(index.row() + 1));
    painter->setPen(look.color(isMuted ? Token::TextMuted : Token::Text));
    // Without a note the title may go on to the edge of the box: the longest is as wide as that.
    const int right = note.isEmpty() ? look.px(14) : look.px(22) + noteWidth;
    const QRect title = row.adjusted(look.px(76), 0, -right, 0);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));

    // The view has the ring only when it is reached by keyboard; the row that Enter opens has one inside it.
    if (option.state.testFlag(QStyle::State_HasFocus) && !isCurrent)
        look.drawBox(*painter, row.adjusted(look.px(12), 0, -look.px(12), 0), {}, look.color(Token::Focus),
            look.metrics.radius(), 2);
    painter->restore();
}

QSize PageListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(option.widget);
    const bool isLast = index.data(PageListModel::IsLastRole).toBool();
    return {0, look.metrics.listRow() + (isLast ? look.px(lastPageGap) : 0)};
}

} // namespace Verder
