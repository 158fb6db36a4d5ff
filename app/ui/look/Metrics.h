#pragma once

#include <QFont>

namespace Verder {

/// The roles that a text can have on a page.
enum class TextRole {
    Title, ///< 24/32: page title
    Number, ///< 20/28: e-aanvraagnummer, title in a dialog
    Section, ///< 17/24
    Strong, ///< 15/20: person, card title, form name in the header
    Body, ///< 14/20
    BodyMedium, ///< 14/20, weight 500: button, error
    BodyBold, ///< 14/20, weight 600: label, main button
    Small, ///< 13/18: hint, meta data
    SmallMedium, ///< 13/18, weight 500: chip
    SmallBold, ///< 13/18, weight 600: head of a small list, first words of a banner
    Tiny, ///< 12/16: nothing that must be read
};

/// The one factor that every measure of the look is multiplied by, and the fonts that follow from it.
struct Metrics
{
    double factor = 1.0; ///< max(14 px, system font) / 14 x text size

    /// A measure of the look (px at 96 dpi, text size 100 %) in device-independent pixels.
    int px(double measure) const { return qRound(measure * factor); }
    /// Height of one line of that role.
    int line(TextRole role) const;
    QFont font(TextRole role, const QFont &system) const;

    // Heights and widths that several folders share.
    int control() const { return px(36); }
    int smallControl() const { return px(32); }
    int barControl() const { return px(40); }
    int choiceRow() const { return px(32); }
    int listRow() const { return px(36); }
    int listWidth() const { return px(296); }
    int pageWidth() const { return px(736); }
    int gutter() const { return px(28); }
    int radius() const { return px(4); }
    int cardRadius() const { return px(6); }
};

} // namespace Verder
