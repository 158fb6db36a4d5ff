#include "ui/look/Chip.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace Verder {
namespace {

struct ChipLook
{
    const char *icon;
    Token tint, fill;
};

ChipLook lookOfKind(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Practice:
        return {"flask", Token::Practice, Token::PracticeSoft};
    case ChipKind::Organisation:
        return {"account", Token::TextMuted, Token::SurfaceSunken};
    case ChipKind::Warning:
        return {"warn", Token::Warning, Token::WarningSoft};
    case ChipKind::Success:
        return {"check", Token::Success, Token::SuccessSoft};
    case ChipKind::Info:
        return {"info", Token::Info, Token::InfoSoft};
    }
    Q_UNREACHABLE();
}

constexpr double side = 10;
constexpr double gap = 7;
constexpr double icon = 16;

} // namespace

Chip::Chip(ChipKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setChip(ChipKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Look look = lookOf(this);
    const int words = QFontMetrics(look.font(TextRole::SmallMedium)).horizontalAdvance(m_text);
    return {words + look.px(side) * 2 + look.px(icon) + look.px(gap) + 1, look.px(28)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    const ChipLook own = lookOfKind(m_kind);
    QColor edge;
    if (look.tokens.isContrast())
        edge = look.color(m_kind == ChipKind::Practice ? Token::PracticeLine : Token::Border);
    else if (m_kind == ChipKind::Practice)
        edge = look.color(Token::PracticeLine);
    QPainter painter(this);
    look.drawBox(painter, rect(), look.color(own.fill), edge, look.metrics.radius());
    const int left = look.px(side);
    look.drawIcon(painter, QRect(left, 0, look.px(icon), height()), QLatin1String(own.icon), icon, own.tint);
    painter.setFont(look.font(TextRole::SmallMedium));
    painter.setPen(look.color(own.tint));
    const QRect words = rect().adjusted(left + look.px(icon) + look.px(gap), 0, -look.px(side), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_text);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Verder
