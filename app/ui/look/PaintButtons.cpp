#include "ui/look/PaintButtons.h"

#include "ui/look/Controls.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace Verder {
namespace {

constexpr double padding = 16;
constexpr double smallPadding = 12;
constexpr double iconMeasure = 18;
constexpr double linkIconMeasure = 16;
constexpr double iconGap = 8;
constexpr double linkIconGap = 4;
constexpr double smallestTarget = 24;

bool isSmallLink(const QWidget *button)
{
    const auto *link = qobject_cast<const LinkButton *>(button);
    return link != nullptr && link->size() == LinkButton::Size::Small;
}

TextRole roleOf(const QWidget *button)
{
    switch (buttonKind(button)) {
    case ButtonKind::Main:
        return TextRole::BodyBold;
    case ButtonKind::Link:
        return isSmallLink(button) ? TextRole::Small : TextRole::Body;
    default:
        return TextRole::BodyMedium;
    }
}

QFont fontOf(const Look &look, const QWidget *button)
{
    QFont font = look.font(roleOf(button));
    font.setUnderline(buttonKind(button) == ButtonKind::Link);
    return font;
}

double heightOf(const QWidget *button)
{
    switch (buttonSize(button)) {
    case ButtonSize::Normal:
        return 36;
    case ButtonSize::Small:
        return 32;
    case ButtonSize::Bar:
        return 40;
    }
    Q_UNREACHABLE();
}

Token textToken(const QStyleOptionButton &option, const QWidget *button)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return Token::TextDisabled;
    switch (buttonKind(button)) {
    case ButtonKind::Main:
        return Token::AccentText;
    case ButtonKind::Link:
        return Token::Link;
    case ButtonKind::Destructive:
        return Token::Error;
    default:
        return Token::Text;
    }
}

int textWidth(const Look &look, const QStyleOptionButton &option, const QWidget *button)
{
    return QFontMetrics(fontOf(look, button))
        .size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text)
        .width();
}

Token mainFill(const QStyleOptionButton &option)
{
    if (option.state.testFlag(QStyle::State_Sunken))
        return Token::AccentPressed;
    return option.state.testFlag(QStyle::State_MouseOver) ? Token::AccentHover : Token::Accent;
}

} // namespace

QSize buttonSizeFor(const Look &look, const QStyleOptionButton &option, const QWidget *button)
{
    const bool isLink = buttonKind(button) == ButtonKind::Link;
    int width = textWidth(look, option, button) + 1;
    if (!buttonIcon(button).isEmpty())
        width += look.px(isLink ? linkIconMeasure : iconMeasure)
            + (option.text.isEmpty() ? 0 : look.px(isLink ? linkIconGap : iconGap));
    if (isLink)
        return {std::max(width, look.px(smallestTarget)),
            std::max(look.px(smallestTarget), look.line(roleOf(button)))};
    const bool isSmall = buttonSize(button) == ButtonSize::Small || option.text.isEmpty();
    const int height = look.px(heightOf(button));
    return {std::max(width + 2 * look.px(isSmall ? smallPadding : padding), height), height};
}

void paintButtonBevel(
    QPainter &painter, const Look &look, const QStyleOptionButton &option, const QWidget *button)
{
    const ButtonKind kind = buttonKind(button);
    if (kind == ButtonKind::Link)
        return;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isHovered = isEnabled
        && (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken));
    const int radius = look.metrics.radius();
    if (kind == ButtonKind::Flat || kind == ButtonKind::Destructive) {
        if (isHovered || option.state.testFlag(QStyle::State_On))
            look.drawBox(painter, option.rect, look.color(Token::SurfaceSunken),
                look.tokens.isContrast() ? look.color(Token::Border) : QColor(), radius);
        return;
    }
    if (!isEnabled) {
        look.drawBox(painter, option.rect, look.color(Token::SurfaceSunken), look.color(Token::Border),
            radius, 1, look.tokens.isContrast());
        return;
    }
    if (kind == ButtonKind::Main) {
        look.drawBox(painter, option.rect, look.color(mainFill(option)), QColor(), radius);
        return;
    }
    const bool isHeld = isHovered || option.state.testFlag(QStyle::State_On);
    look.drawBox(painter, option.rect, look.color(isHeld ? Token::SurfaceSunken : Token::Surface),
        look.color(Token::BorderStrong), radius, isHovered && look.tokens.isContrast() ? 2 : 1);
}

void paintButtonLabel(
    QPainter &painter, const Look &look, const QStyleOptionButton &option, const QWidget *button)
{
    const bool isLink = buttonKind(button) == ButtonKind::Link;
    const QString icon = buttonIcon(button);
    const double measure = isLink ? linkIconMeasure : iconMeasure;
    const int side = icon.isEmpty() ? 0 : look.px(measure);
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : look.px(isLink ? linkIconGap : iconGap);
    const int available = option.rect.width() - side - gap;
    const int words = std::min(textWidth(look, option, button) + 1, available);
    const bool isLeft = isLink || button->property("verderAlignLeft").toBool();
    int x = option.rect.x();
    x += isLeft ? (isLink ? 0 : look.px(padding)) : (option.rect.width() - side - gap - words) / 2;
    const bool isBefore = buttonIconSide(button) == IconSide::Before;
    const QRect iconBox(isBefore ? x : x + words + gap, option.rect.y(), side, option.rect.height());
    const QRect textBox(isBefore ? x + side + gap : x, option.rect.y(), words, option.rect.height());
    const Token tint = textToken(option, button);
    if (!icon.isEmpty())
        look.drawIcon(
            painter, QStyle::visualRect(option.direction, option.rect, iconBox), icon, measure, tint);
    const QFont font = fontOf(look, button);
    painter.setFont(font);
    painter.setPen(look.color(tint));
    const QString shown
        = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, words, Qt::TextShowMnemonic);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, textBox),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, shown);
}

} // namespace Verder
