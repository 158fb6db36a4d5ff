#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace Verder {

/// Draws the icons of the program in one colour, cached by name, size, colour and pixel ratio. Owned by the
/// style.
class Icons
{
public:
    /// `name` without folder and ending ("st-done"); `size` in device-independent pixels. `inner` is the
    /// second colour of the icons that have two (the tick of st-done). Null for a name that does not exist.
    QPixmap pixmap(const QString &name, int size, const QColor &color, const QColor &inner, qreal ratio);

private:
    QHash<QString, QPixmap> m_pixmaps;
};

} // namespace Verder
