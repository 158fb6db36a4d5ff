#include "ui/form/NoticeBlock.h"

#include "ui/form/BlockStack.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"

namespace Verder {

NoticeBlock::NoticeBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_panel(add(new MessagePanel(
          entry.kind == PageEntry::Kind::Stop ? PanelKind::Error : PanelKind::Info, {}, {}, canvas)))
{
    m_panel->setObjectName(session()->path(entry.ref));
    // Nothing can be done in it, but a link in the line of missing items leads to a stop.
    if (entry.kind == PageEntry::Kind::Stop)
        m_panel->setFocusPolicy(Qt::TabFocus);
    refresh();
}

void NoticeBlock::refresh()
{
    const Item &item = session()->item(entry().ref);
    const QString label = session()->fillIn(item.label, entry().ref, context().language);
    const QString help = session()->fillIn(item.help, entry().ref, context().language);
    if (entry().kind == PageEntry::Kind::Stop || !help.isEmpty())
        m_panel->setMessage(label, help);
    else
        m_panel->setMessage({}, label);
    invalidateAndTell();
}

QList<QWidget *> NoticeBlock::stops() const
{
    if (m_panel->focusPolicy() == Qt::NoFocus)
        return {};
    return {m_panel};
}

int NoticeBlock::arrange(const QRect &area, bool places)
{
    BlockStack stack(area.adjusted(lookOf(canvas()).metrics.gutter(), 0, 0, 0), places);
    stack.add(m_panel);
    return stack.height();
}

} // namespace Verder
