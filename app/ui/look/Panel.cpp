#include "ui/look/Panel.h"

#include "ui/look/Look.h"

#include <QPainter>

namespace Verder {
namespace {

PanelColors message(const Tokens &tokens, Token fill, Token edge)
{
    return {tokens[fill], tokens[edge], 1, false};
}

PanelColors plainColors(PanelKind kind, const Tokens &tokens)
{
    switch (kind) {
    case PanelKind::Plain:
    case PanelKind::Card:
        return message(tokens, Token::Surface, Token::Border);
    case PanelKind::Window:
        return {tokens[Token::Window], QColor(), 1, false};
    case PanelKind::Sunken:
        return {tokens[Token::SurfaceSunken], QColor(), 1, false};
    case PanelKind::Error:
        return message(tokens, Token::ErrorSoft, Token::Error);
    case PanelKind::Warning:
        return message(tokens, Token::WarningSoft, Token::WarningLine);
    case PanelKind::Info:
        return message(tokens, Token::InfoSoft, Token::Info);
    case PanelKind::Success:
        return message(tokens, Token::SuccessSoft, Token::Success);
    case PanelKind::Drop:
        return {QColor(), tokens[Token::BorderStrong], 1, true};
    case PanelKind::DropHover:
        return {tokens[Token::AccentSoft], tokens[Token::Accent], 2, false};
    }
    Q_UNREACHABLE();
}

} // namespace

PanelColors panelColors(PanelKind kind, const Tokens &tokens)
{
    PanelColors colors = plainColors(kind, tokens);
    if (tokens.isContrast() && !colors.edge.isValid())
        colors.edge = tokens[Token::Border];
    if (tokens.isContrast() && (kind == PanelKind::Error || kind == PanelKind::Warning))
        colors.pen = 2;
    return colors;
}

Panel::Panel(PanelKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
}

void Panel::setKind(PanelKind kind)
{
    m_kind = kind;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    const PanelColors colors = panelColors(m_kind, look.tokens);
    const int radius = m_kind == PanelKind::Card ? look.metrics.cardRadius() : look.metrics.radius();
    QPainter painter(this);
    look.drawBox(painter, rect(), colors.fill, colors.edge, radius, colors.pen, colors.isDashed);
}

} // namespace Verder
