#include "ui/look/PaintBars.h"

#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace Verder {
namespace {

constexpr double menuSide = 13;
constexpr double menuIcon = 18;
constexpr double menuGap = 12;

bool hasIcons(const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    if (menu == nullptr)
        return false;
    const QList<QAction *> actions = menu->actions();
    return std::any_of(actions.begin(), actions.end(),
        [](const QAction *action) { return !actionIcon(action).isEmpty() || action->isCheckable(); });
}

QString iconAt(const QWidget *widget, const QStyleOptionMenuItem &option)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable)
        return option.checked ? QStringLiteral("check") : QString();
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu != nullptr ? menu->actionAt(option.rect.center()) : nullptr;
    return action != nullptr ? actionIcon(action) : QString();
}

int textStart(const Look &look, const QWidget *menu)
{
    return look.px(menuSide) + (hasIcons(menu) ? look.px(menuIcon + menuGap) : 0);
}

} // namespace

void paintProgress(QPainter &painter, const Look &look, const QStyleOptionProgressBar &option)
{
    const QRectF box(option.rect);
    const double radius = box.height() / 2;
    const bool isContrast = look.tokens.isContrast();
    look.drawBox(painter, box, look.color(isContrast ? Token::Surface : Token::Border),
        isContrast ? look.color(Token::Border) : QColor(), radius);
    const double span = option.maximum - option.minimum;
    const double share = span > 0 ? (option.progress - option.minimum) / span : 0;
    if (share <= 0)
        return;
    QRectF done(box);
    done.setWidth(std::max(box.width() * share, box.height()));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(box.right());
    look.drawBox(painter, done, look.color(Token::Accent), QColor(), radius);
}

QRect scrollHandle(const Look &look, const QStyleOptionSlider &option)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(static_cast<qint64>(length) * option.pageStep / (range + option.pageStep));
    handle = std::clamp(handle, std::min(look.px(32), length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return isVertical ? QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), handle)
                      : QRect(option.rect.x() + start, option.rect.y(), handle, option.rect.height());
}

void paintScrollBar(QPainter &painter, const Look &look, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = scrollHandle(look, option);
    const int inset = look.px(3);
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect thumb = isVertical ? handle.adjusted(inset, look.px(4), -inset, -look.px(4))
                                   : handle.adjusted(look.px(4), inset, -look.px(4), -inset);
    QColor color = look.color(Token::BorderStrong);
    const bool isHeld
        = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    if (!isHeld && !look.tokens.isContrast())
        color.setAlphaF(0.6F);
    look.drawBox(painter, thumb, color, QColor(), std::min(thumb.width(), thumb.height()) / 2.0);
}

QSize menuItemSize(
    const Look &look, const QStyleOptionMenuItem &option, const QSize &contents, const QWidget *menu)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), look.px(9)};
    const QFontMetrics metrics(look.font(TextRole::Body));
    const QStringList parts = option.text.split(u'\t');
    int width = metrics.size(Qt::TextShowMnemonic, parts.first()).width() + textStart(look, menu);
    if (parts.size() > 1)
        width += look.px(32) + metrics.horizontalAdvance(parts.at(1));
    return {std::max(width + look.px(menuSide) + 2, look.px(176)), look.px(36)};
}

void paintMenuItem(
    QPainter &painter, const Look &look, const QStyleOptionMenuItem &option, const QWidget *menu)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(row.x(), row.center().y(), row.width(), 1, look.color(Token::Border));
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected)) {
        look.drawBox(painter, row, look.color(Token::AccentSoft),
            look.tokens.isContrast() ? look.color(Token::Border) : QColor(), 0);
    }
    const QString icon = iconAt(menu, option);
    const Token tone = isEnabled ? Token::Text : Token::TextDisabled;
    if (!icon.isEmpty()) {
        const QRect place(row.x() + look.px(menuSide), row.y(), look.px(menuIcon), row.height());
        look.drawIcon(painter, QStyle::visualRect(option.direction, row, place), icon, menuIcon, tone);
    }
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(tone));
    const QRect words = row.adjusted(textStart(look, menu), 0, -look.px(menuSide), 0);
    painter.drawText(QStyle::visualRect(option.direction, row, words),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    painter.setPen(look.color(isEnabled ? Token::TextMuted : Token::TextDisabled));
    if (parts.size() > 1)
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(row.right() - look.px(28), row.y(), look.px(16), row.height());
        look.drawIcon(painter, place, QStringLiteral("chev-r"), 16, tone);
    }
}

void paintPopup(QPainter &painter, const Look &look, const QStyleOption &option)
{
    painter.fillRect(option.rect, look.color(Token::SurfaceRaised));
    look.drawBox(painter, option.rect, QColor(), look.color(Token::BorderStrong), 0);
}

} // namespace Verder
