#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class LinkButton;
class TextLabel;

/// Stands where a row was removed, and offers it back.
class RemovedLine final : public PageBlock
{
    Q_OBJECT
public:
    RemovedLine(const PageContext &context, const PageEntry &entry, const QString &name, QWidget *canvas);

    int spaceAbove(const PageBlock *) const override { return px(12); }
    QList<QWidget *> stops() const override;

signals:
    void backRequested();

protected:
    int arrange(const QRect &area, bool places) override;

private:
    TextLabel *m_text;
    LinkButton *m_back;
};

} // namespace Verder
