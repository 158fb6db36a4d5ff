#pragma once

#include "ui/look/Panel.h"

namespace Verder {

/// A card: surface, 1 px edge, radius 6.
class Card : public Panel
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr)
        : Panel(PanelKind::Card, parent)
    {
    }
};

} // namespace Verder
