#include "ui/look/PaintFields.h"

#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace Verder {
namespace {

constexpr double padding = 12;
constexpr double iconMeasure = 18;
constexpr double leadGap = 8;
constexpr double lockSide = 8; ///< from the edge
constexpr double lockGap = 8;

bool isReadOnly(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->isReadOnly();
    return false;
}

/// What the lock of a field that is read-only takes of its width.
int lockMeasure(const Look &look, const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const bool isLocked = line != nullptr && line->isReadOnly();
    return isLocked ? look.px(lockSide + iconMeasure + lockGap - padding) : 0;
}

void paintLead(QPainter &painter, const Look &look, const QStyleOption &option, const QWidget *field)
{
    const QString prefix = fieldPrefix(field);
    const QString icon = fieldIcon(field);
    const QRect box = option.rect.adjusted(look.px(padding), 0, 0, 0);
    if (!icon.isEmpty()) {
        const QRect place(box.x() - look.px(1), box.y(), look.px(iconMeasure), box.height());
        look.drawIcon(painter, QStyle::visualRect(option.direction, option.rect, place), icon, iconMeasure,
            Token::TextMuted);
    } else if (!prefix.isEmpty()) {
        painter.setFont(look.font(TextRole::Body));
        painter.setPen(look.color(Token::TextMuted));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, prefix);
    }
}

int suffixMeasure(const Look &look, const QString &suffix)
{
    return QFontMetrics(look.font(TextRole::Body)).horizontalAdvance(suffix);
}

void paintSuffix(QPainter &painter, const Look &look, const QStyleOption &option, const QWidget *field)
{
    const QString suffix = fieldSuffix(field);
    if (suffix.isEmpty())
        return;
    const int width = suffixMeasure(look, suffix);
    const QRect place(option.rect.right() - look.px(padding) - lockMeasure(look, field) - width,
        option.rect.y(), width, option.rect.height());
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, suffix);
}

Token fieldEdge(const QStyleOption &option, bool isLocked)
{
    if (isLocked)
        return Token::Border;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    return isHovered ? Token::TextMuted : Token::BorderStrong;
}

void paintFrame(
    QPainter &painter, const Look &look, const QStyleOption &option, const QWidget *field, bool isLocked)
{
    const Token fill = isLocked ? Token::SurfaceSunken : Token::Surface;
    const bool isWrong = fieldState(field) == FieldState::Error;
    const Token edge = isWrong ? Token::Error : fieldEdge(option, isLocked);
    look.drawBox(painter, option.rect, look.color(fill), look.color(edge), look.metrics.radius(),
        isWrong ? look.px(2) : 1, isLocked && look.tokens.isContrast());
}

} // namespace

int fieldLead(const Look &look, const QWidget *field)
{
    if (!fieldIcon(field).isEmpty())
        return look.px(iconMeasure + leadGap - 1);
    const QString prefix = fieldPrefix(field);
    return prefix.isEmpty()
        ? 0
        : QFontMetrics(look.font(TextRole::Body)).horizontalAdvance(prefix) + look.px(leadGap);
}

int fieldTail(const Look &look, const QWidget *field)
{
    const QString suffix = fieldSuffix(field);
    const int unit = suffix.isEmpty() ? 0 : suffixMeasure(look, suffix) + look.px(leadGap);
    return lockMeasure(look, field) + unit;
}

void paintField(QPainter &painter, const Look &look, const QStyleOption &option, const QWidget *field)
{
    const bool isDisabled = !option.state.testFlag(QStyle::State_Enabled);
    const bool isLocked = isReadOnly(field);
    paintFrame(painter, look, option, field, isLocked || isDisabled);
    paintLead(painter, look, option, field);
    paintSuffix(painter, look, option, field);
    if (isLocked && qobject_cast<const QLineEdit *>(field) != nullptr) {
        const int side = look.px(iconMeasure);
        const QRect place(
            option.rect.right() - look.px(lockSide) - side, option.rect.y(), side, option.rect.height());
        look.drawIcon(painter, QStyle::visualRect(option.direction, option.rect, place),
            QStringLiteral("lock"), 16, Token::TextMuted);
    }
}

void paintCombo(QPainter &painter, const Look &look, const QStyleOptionComboBox &option, const QRect &arrow,
    const QWidget *combo)
{
    paintFrame(painter, look, option, combo, !option.state.testFlag(QStyle::State_Enabled));
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    look.drawIcon(
        painter, arrow, QStringLiteral("chev-d"), iconMeasure, isEnabled ? Token::Text : Token::TextDisabled);
}

void paintRadio(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF box(option.rect);
    const Token mark = isEnabled ? Token::Accent : Token::TextDisabled;
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const Token edge = isOn ? mark : (isHovered ? Token::TextMuted : Token::BorderStrong);
    look.drawBox(painter, box, look.color(isEnabled ? Token::Surface : Token::SurfaceSunken),
        look.color(edge), box.width() / 2, 1.5 * look.metrics.factor);
    if (isOn) {
        const double inset = box.width() / 4;
        look.drawBox(
            painter, box.adjusted(inset, inset, -inset, -inset), look.color(mark), QColor(), box.width() / 4);
    }
}

void paintCheckBox(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const int radius = look.px(3);
    if (!isOn || !isEnabled) {
        look.drawBox(painter, option.rect, look.color(isEnabled ? Token::Surface : Token::SurfaceSunken),
            look.color(isHovered ? Token::TextMuted : Token::BorderStrong), radius,
            1.5 * look.metrics.factor);
    } else {
        look.drawBox(painter, option.rect, look.color(isHovered ? Token::AccentHover : Token::Accent),
            QColor(), radius);
    }
    if (isOn)
        look.drawIcon(painter, option.rect, QStringLiteral("check"), 16,
            isEnabled ? Token::AccentText : Token::TextDisabled);
    if (option.state.testFlag(QStyle::State_NoChange))
        look.drawIcon(painter, option.rect, QStringLiteral("st-na"), 16, Token::Text);
}

} // namespace Verder
