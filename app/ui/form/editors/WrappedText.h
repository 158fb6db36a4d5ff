#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace Verder {

/// The height of \a text in lines of \a line px, wrapped to \a width.
int wrappedHeight(const QString &text, const QFont &font, int width, int line);
void drawWrapped(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int line);

} // namespace Verder
