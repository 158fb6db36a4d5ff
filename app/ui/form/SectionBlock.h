#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class TextLabel;

/// A title over the questions that follow, with a line under it.
class SectionBlock final : public PageBlock
{
    Q_OBJECT
public:
    SectionBlock(const PageContext &context, const PageEntry &entry, const QString &title, QWidget *canvas);

    void refresh() override;
    int spaceAbove(const PageBlock *previous) const override;
    void paint(QPainter &painter) const override;

protected:
    int arrange(const QRect &area, bool places) override;

private:
    TextLabel *m_title;
};

} // namespace Verder
