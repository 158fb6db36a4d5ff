#pragma once

#include "ui/form/PageCanvas.h"

#include <QScrollArea>

namespace Verder {

/// The page in view: only it scrolls, and never sideways.
class PageView : public QScrollArea
{
    Q_OBJECT
public:
    PageView(const PageContext &context, DocumentFactory documents, QWidget *parent);

    PageCanvas *canvas() const { return m_canvas; }
    void showPage(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageCanvas *m_canvas;
};

} // namespace Verder
