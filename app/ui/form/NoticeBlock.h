#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class MessagePanel;

/// Something to read: information, or the reason why the form stops here.
class NoticeBlock final : public PageBlock
{
    Q_OBJECT
public:
    NoticeBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas);

    int spaceAbove(const PageBlock *) const override { return px(20); }
    void refresh() override;
    QList<QWidget *> stops() const override;

protected:
    int arrange(const QRect &area, bool places) override;

private:
    MessagePanel *m_panel;
};

} // namespace Verder
