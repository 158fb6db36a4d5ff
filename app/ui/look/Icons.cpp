#include "ui/look/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace Verder {
namespace {

constexpr qint64 largestIcon = qint64(16) * 1024;

// The icons are drawn in black, and white where they have a second colour.
QByteArray tinted(const QString &name, const QColor &color, const QColor &inner)
{
    QFile file(QStringLiteral(":/verder/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.read(largestIcon);
    // Not in one go: the second colour may itself be black.
    svg.replace("#000", "#ink")
        .replace("#fff", inner.name().toLatin1())
        .replace("#ink", color.name().toLatin1());
    return svg;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, const QColor &inner, qreal ratio)
{
    const QString key
        = QStringLiteral("%1/%2/%3/%4/%5").arg(name).arg(size).arg(color.rgb()).arg(inner.rgb()).arg(ratio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd())
        return *known;
    QSvgRenderer renderer(tinted(name, color, inner));
    QPixmap pixmap;
    if (renderer.isValid()) {
        pixmap = QPixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace Verder
