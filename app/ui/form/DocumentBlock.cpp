#include "ui/form/DocumentBlock.h"

#include "ui/form/BlockStack.h"
#include "ui/look/Controls.h"
#include "ui/look/TabPlace.h"

namespace Verder {

DocumentBlock::DocumentBlock(
    const PageContext &context, const PageEntry &entry, QWidget *document, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_document(add(document))
{
}

QList<QWidget *> DocumentBlock::stops() const
{
    QList<QWidget *> stops = tabStopsIn(m_document);
    if (m_document->focusPolicy() & Qt::TabFocus)
        stops.prepend(m_document);
    return stops;
}

/// Where a document is chosen; its explanation and putting it off come before it, but answer nothing.
QWidget *DocumentBlock::mainStop() const
{
    const QList<QWidget *> all = stops();
    for (QWidget *stop : all) {
        if (stop->isEnabled() && stop->isVisibleTo(canvas()) && buttonKind(stop) == ButtonKind::Normal)
            return stop;
    }
    return PageBlock::mainStop();
}

int DocumentBlock::arrange(const QRect &area, bool places)
{
    BlockStack stack(area, places);
    stack.add(m_document);
    return stack.height();
}

} // namespace Verder
