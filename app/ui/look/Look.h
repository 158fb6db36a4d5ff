#pragma once

#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"
#include "ui/look/Tokens.h"

#include <QIcon>

#include <memory>

class QPainter;
class QWidget;

namespace Verder {

/// Everything that painting needs: colours, measures, fonts, icons. A value, to be asked for at each
/// painting.
struct Look
{
    Tokens tokens;
    Metrics metrics;
    QFont systemFont;
    std::shared_ptr<Icons> icons;

    QColor color(Token token) const { return tokens[token]; }
    int px(double measure) const { return metrics.px(measure); }
    int line(TextRole role) const { return metrics.line(role); }
    QFont font(TextRole role) const { return metrics.font(role, systemFont); }
    /// The icon with the longest side `measure` (as in the look, before the factor).
    QPixmap pixmap(const QString &name, double measure, Token tint, qreal ratio) const;
    QIcon icon(const QString &name, double measure, Token tint) const;

    /// A filled box with an edge of `pen` px, drawn half a pen inside; an invalid colour is left out.
    void drawBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &edge, double radius,
        double pen = 1, bool dashed = false) const;
    /// Draws the icon in the middle of `box`.
    void drawIcon(QPainter &painter, const QRect &box, const QString &name, double measure, Token tint) const;
};

/// The look of the style that paints the widget; the light one at 100 % under a style that is not ours.
Look lookOf(const QWidget *widget);

} // namespace Verder
