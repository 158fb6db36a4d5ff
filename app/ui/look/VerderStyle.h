#pragma once

#include "ui/look/Appearance.h"
#include "ui/look/Look.h"

#include <QProxyStyle>

namespace Verder {

/// The style of the program, on Fusion: heights, kinds of buttons, fields, indicators, focus ring. Holds the
/// look, which follows the system's palette where the mode says so. Owned by the application.
class VerderStyle : public QProxyStyle
{
    Q_OBJECT

public:
    VerderStyle(AppearanceMode mode, const Metrics &metrics, const QFont &systemFont);

    const Look &look() const { return m_look; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    bool drawField(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    AppearanceMode m_mode;
    Look m_look;
};

} // namespace Verder
