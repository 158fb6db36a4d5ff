#include "ui/form/editors/WrappedText.h"

#include <QPainter>
#include <QTextLayout>

namespace Verder {
namespace {

int layOut(QTextLayout &layout, int width, int line)
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition({0, lines * line + (line - next.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return lines * line;
}

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width, int line)
{
    QTextLayout layout(text, font);
    return layOut(layout, width, line);
}

void drawWrapped(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int line)
{
    QTextLayout layout(text, font);
    layOut(layout, area.width(), line);
    layout.draw(&painter, area.topLeft());
}

} // namespace Verder
