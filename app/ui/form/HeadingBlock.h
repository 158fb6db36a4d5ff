#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class TextLabel;

/// The title of the page, and what stands under it.
class HeadingBlock final : public PageBlock
{
    Q_OBJECT
public:
    HeadingBlock(const PageContext &context, const Page &page, QWidget *canvas);

    int spaceAbove(const PageBlock *) const override { return 0; }

protected:
    int arrange(const QRect &area, bool places) override;

private:
    TextLabel *m_title;
    TextLabel *m_hint = nullptr;
};

} // namespace Verder
