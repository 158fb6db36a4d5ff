#include "ui/form/editors/PickDelegate.h"

#include "ui/form/editors/PickModel.h"
#include "ui/look/Look.h"

#include <QPainter>

namespace Verder {
namespace {

constexpr int inset = 12;
constexpr int nameGap = 10;

/// Draws \a text with the part that matches in bold; gives the width that it took.
int drawMatch(
    QPainter &painter, const Look &look, const QRect &area, const QString &text, const QString &needle)
{
    const TextSpan span = findText(text, needle);
    const std::array<std::pair<QString, TextRole>, 3> parts = {{
        {span.isFound() ? text.left(span.start) : text, TextRole::Body},
        {span.isFound() ? text.mid(span.start, span.length) : QString(), TextRole::BodyBold},
        {span.isFound() ? text.mid(span.start + span.length) : QString(), TextRole::Body},
    }};
    int left = area.left();
    for (const auto &[part, role] : parts) {
        painter.setFont(look.font(role));
        const QRect rest(left, area.top(), qMax(0, area.right() - left), area.height());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, part);
        left += painter.fontMetrics().horizontalAdvance(part);
    }
    return left - area.left();
}

} // namespace

void PickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isCurrent) {
        painter->fillRect(option.rect, look.color(Token::AccentSoft));
        const QRect tick(
            option.rect.right() - look.px(36), option.rect.top(), look.px(32), option.rect.height());
        look.drawIcon(*painter, tick, QStringLiteral("check"), 16, Token::Accent);
        if (look.tokens.isContrast())
            look.drawBox(*painter, option.rect, {}, look.color(Token::Border), 0);
    }
    const QString needle = index.data(PickModel::NeedleRole).toString();
    QRect area = option.rect.adjusted(look.px(inset), 0, -look.px(isCurrent ? 40 : inset), 0);
    painter->setPen(look.color(Token::Text));
    area.setLeft(area.left() + look.px(nameGap)
        + drawMatch(*painter, look, area, index.data(Qt::DisplayRole).toString(), needle));
    painter->setPen(look.color(Token::TextMuted));
    drawMatch(*painter, look, area, index.data(PickModel::AlternativeRole).toString(), needle);
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, lookOf(option.widget).metrics.listRow()};
}

} // namespace Verder
