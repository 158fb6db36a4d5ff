#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace Verder {

/// The names of the colours; what each is for stands in the table of Tokens.cpp.
enum class Token {
    Window,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    Text,
    TextMuted,
    TextDisabled,
    Border,
    BorderStrong,
    Accent,
    AccentHover,
    AccentPressed,
    AccentText,
    AccentSoft,
    Link,
    Focus,
    Todo,
    Error,
    ErrorSoft,
    Warning,
    WarningSoft,
    WarningLine,
    Success,
    SuccessSoft,
    Info,
    InfoSoft,
    Practice,
    PracticeSoft,
    PracticeLine,
    Selection,
    SelectionText,
    Count, ///< how many there are; no colour
};

enum class ColorScheme { Light, Dark, ContrastDark, ContrastLight };

/// The colours in force. A value: who paints asks lookOf() for it and never keeps it over a palette change.
class Tokens
{
public:
    explicit Tokens(ColorScheme scheme = ColorScheme::Light);

    /// The colours of a system that is in high contrast itself: its own palette fills the tokens.
    static Tokens fromContrastPalette(const QPalette &system);

    QColor operator[](Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    /// High contrast: every panel, chip and current row has an edge, bars are twice as high.
    bool isContrast() const { return m_isContrast; }
    bool isDark() const;
    QPalette palette() const;

private:
    std::array<QColor, static_cast<std::size_t>(Token::Count)> m_colors;
    bool m_isContrast = false;
};

/// WCAG contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace Verder
