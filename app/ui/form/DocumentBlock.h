#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

/// A document that the form asks for, shown by a widget from elsewhere.
class DocumentBlock final : public PageBlock
{
    Q_OBJECT
public:
    DocumentBlock(const PageContext &context, const PageEntry &entry, QWidget *document, QWidget *canvas);

    int spaceAbove(const PageBlock *) const override { return px(20); }
    QList<QWidget *> stops() const override;
    QWidget *mainStop() const override;

protected:
    int arrange(const QRect &area, bool places) override;

private:
    QWidget *m_document;
};

} // namespace Verder
