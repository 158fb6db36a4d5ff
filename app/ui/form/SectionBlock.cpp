#include "ui/form/SectionBlock.h"

#include "session/RowTitle.h"
#include "ui/form/BlockStack.h"
#include "ui/form/HeadingBlock.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QPainter>

namespace Verder {

SectionBlock::SectionBlock(
    const PageContext &context, const PageEntry &entry, const QString &title, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_title(add(new TextLabel(title, TextRole::Section, Token::Text, canvas)))
{
}

/// Over the documents of a row stands its name, which can change.
void SectionBlock::refresh()
{
    if (entry().row == 0)
        return;
    const QString name = rowName(*session(), entry().ref, entry().row, context().language);
    if (name == m_title->plainText())
        return;
    m_title->setPlainText(name);
    invalidateAndTell();
}

int SectionBlock::spaceAbove(const PageBlock *previous) const
{
    return px(qobject_cast<const HeadingBlock *>(previous) != nullptr ? 12 : 24);
}

int SectionBlock::arrange(const QRect &area, bool places)
{
    const int inset = entry().depth > 0 ? lookOf(canvas()).metrics.gutter() : 0;
    BlockStack stack(area.adjusted(inset, 0, 0, 0), places);
    stack.addText(m_title);
    stack.addSpace(px(8) + 1);
    return stack.height();
}

void SectionBlock::paint(QPainter &painter) const
{
    const Look look = lookOf(canvas());
    const int left = m_title->geometry().left();
    painter.fillRect(left, area().bottom(), area().right() - left + 1, 1, look.color(Token::Border));
}

} // namespace Verder
