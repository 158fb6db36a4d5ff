#include "ui/look/LinkButton.h"

#include "ui/look/Controls.h"

namespace Verder {

LinkButton::LinkButton(const QString &text, Size size, QWidget *parent)
    : QPushButton(text, parent)
    , m_size(size)
{
    setButtonKind(this, ButtonKind::Link);
    setAutoDefault(false);
    connect(this, &QPushButton::toggled, this, &LinkButton::applyChevron);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setOpens(bool opens)
{
    m_opens = opens;
    setCheckable(opens);
    applyChevron();
}

void LinkButton::setOpen(bool open)
{
    setChecked(open);
}

void LinkButton::applyChevron()
{
    const QString chevron = isOpen() ? QStringLiteral("chev-d") : QStringLiteral("chev-r");
    setButtonIcon(this, m_opens ? chevron : QString(), IconSide::After);
}

} // namespace Verder
