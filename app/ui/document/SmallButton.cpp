#include "ui/document/SmallButton.h"

#include "ui/look/Controls.h"

#include <QPushButton>

namespace Verder {

QPushButton *makeSmallButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Flat);
    setButtonSize(button, ButtonSize::Small);
    setButtonIcon(button, icon);
    return button;
}

} // namespace Verder
