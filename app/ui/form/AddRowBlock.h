#pragma once

#include "ui/form/PageBlock.h"

class QPushButton;

namespace Verder {

/// The button under the rows of a group that adds one.
class AddRowBlock final : public PageBlock
{
    Q_OBJECT
public:
    AddRowBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas);

    int spaceAbove(const PageBlock *previous) const override;
    QList<QWidget *> stops() const override;

signals:
    void addRequested();

protected:
    int arrange(const QRect &area, bool places) override;

private:
    QPushButton *m_button;
};

} // namespace Verder
