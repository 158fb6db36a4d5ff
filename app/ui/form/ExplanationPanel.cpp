#include "ui/form/ExplanationPanel.h"

#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

namespace Verder {

ExplanationPanel::ExplanationPanel(const QString &text, QWidget *parent)
    : Panel(PanelKind::Window, parent)
    , m_text(new TextLabel(text, TextRole::Body, Token::Text, this))
{
    m_text->setWraps(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_text, &QLabel::linkActivated, this, &ExplanationPanel::linkActivated);
}

void ExplanationPanel::setText(const QString &text)
{
    m_text->setPlainText(text);
    updateGeometry();
}

void ExplanationPanel::setLinkedText(const QString &html, const QString &plain)
{
    m_text->setRichText(html, plain);
    m_text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    updateGeometry();
}

QWidget *ExplanationPanel::stop() const
{
    return m_text->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard) ? m_text : nullptr;
}

QMargins ExplanationPanel::inset() const
{
    const Look look = lookOf(this);
    return {look.px(16), look.px(12), look.px(16), look.px(12)};
}

QSize ExplanationPanel::sizeHint() const
{
    const int width = lookOf(this).metrics.pageWidth();
    return {width, heightForWidth(width)};
}

int ExplanationPanel::heightForWidth(int width) const
{
    const QMargins margins = inset();
    return m_text->heightForWidth(width - margins.left() - margins.right()) + margins.top()
        + margins.bottom();
}

void ExplanationPanel::resizeEvent(QResizeEvent *)
{
    m_text->setGeometry(rect().marginsRemoved(inset()));
}

} // namespace Verder
