#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

/// The room under the last question of an open card.
class CardEnd final : public PageBlock
{
    Q_OBJECT
public:
    using PageBlock::PageBlock;

    int spaceAbove(const PageBlock *) const override { return 0; }

protected:
    int arrange(const QRect &, bool) override { return px(20); }
};

} // namespace Verder
