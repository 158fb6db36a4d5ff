#include "ui/form/HeadingBlock.h"

#include "ui/form/BlockStack.h"
#include "ui/look/TextLabel.h"

namespace Verder {

HeadingBlock::HeadingBlock(const PageContext &context, const Page &page, QWidget *canvas)
    : PageBlock(context, {.kind = PageEntry::Kind::Section, .section = -2}, canvas)
    , m_title(add(new TextLabel(page.title.in(context.language), TextRole::Title, Token::Text, canvas)))
{
    if (!page.hint.isEmpty())
        m_hint = add(new TextLabel(page.hint.in(context.language), TextRole::Body, Token::TextMuted, canvas));
}

int HeadingBlock::arrange(const QRect &area, bool places)
{
    BlockStack stack(area, places);
    stack.addText(m_title);
    if (m_hint != nullptr)
        stack.addText(m_hint, px(2));
    return stack.height();
}

} // namespace Verder
