#include "ui/look/Tokens.h"

#include <cmath>

namespace Verder {
namespace {

struct TokenRow
{
    Token token;
    QRgb light, dark, contrastDark, contrastLight;
};

// clang-format off
constexpr TokenRow rows[] = {
    { Token::Window,        0xffF1F4F5, 0xff13181C, 0xff000000, 0xffFFFFFF }, // page list, explanation, button bar
    { Token::Surface,       0xffFFFFFF, 0xff1B2126, 0xff000000, 0xffFFFFFF }, // page, header, footer, fields
    { Token::SurfaceRaised, 0xffFFFFFF, 0xff242C32, 0xff000000, 0xffFFFFFF }, // dialogs, menus, pop-up lists
    { Token::SurfaceSunken, 0xffE8EDEF, 0xff2A333A, 0xff000000, 0xffFFFFFF }, // hover, read-only, disabled button
    { Token::Text,          0xff17222A, 0xffE7ECEF, 0xffFFFFFF, 0xff000000 },
    { Token::TextMuted,     0xff4E5D68, 0xffA9B6BF, 0xffFFFFFF, 0xff000000 }, // hints, meta data, numbers
    { Token::TextDisabled,  0xff5C6A74, 0xff93A1AB, 0xffC8C8C8, 0xff5A5A5A },
    { Token::Border,        0xffCFD8DD, 0xff37424A, 0xffFFFFFF, 0xff000000 }, // decoration
    { Token::BorderStrong,  0xff71808A, 0xff7F8E99, 0xffFFFFFF, 0xff000000 }, // edge of controls
    { Token::Accent,        0xff10566A, 0xff6CBDD2, 0xffFFFF00, 0xff00005C },
    { Token::AccentHover,   0xff0C4556, 0xff86CBDD, 0xffFFFFFF, 0xff000000 },
    { Token::AccentPressed, 0xff083441, 0xffA3D9E7, 0xffFFFFFF, 0xff000000 },
    { Token::AccentText,    0xffFFFFFF, 0xff06222B, 0xff000000, 0xffFFFFFF },
    { Token::AccentSoft,    0xffDFEDF1, 0xff1D3A44, 0xff000000, 0xffFFFFFF }, // current and chosen row
    { Token::Link,          0xff0F5A73, 0xff7CC8DC, 0xffFFFF00, 0xff00005C }, // always underlined
    { Token::Focus,         0xff0B63CE, 0xff8DBBFF, 0xff00FFFF, 0xffC8005A }, // focus ring only
    { Token::Todo,          0xff5A6A75, 0xffA3B2BC, 0xffFFFFFF, 0xff000000 }, // open item: never red
    { Token::Error,         0xffA8231C, 0xffFF9D93, 0xffFF9D93, 0xff8A0000 },
    { Token::ErrorSoft,     0xffFCEDEB, 0xff3A2321, 0xff000000, 0xffFFFFFF },
    { Token::Warning,       0xff7A4A00, 0xffF0C26B, 0xffF0C26B, 0xff5A3600 },
    { Token::WarningSoft,   0xffFEF4DF, 0xff362C18, 0xff000000, 0xffFFFFFF },
    { Token::WarningLine,   0xffB27A14, 0xffA5813A, 0xffF0C26B, 0xff5A3600 },
    { Token::Success,       0xff1C6839, 0xff7FCB97, 0xff8CF28C, 0xff00451A },
    { Token::SuccessSoft,   0xffE6F3EA, 0xff1B3124, 0xff000000, 0xffFFFFFF },
    { Token::Info,          0xff1B568F, 0xff93C0F3, 0xff8DD3FF, 0xff00305C },
    { Token::InfoSoft,      0xffE8F0F8, 0xff1D2D3F, 0xff000000, 0xffFFFFFF },
    { Token::Practice,      0xff5C2D72, 0xffD6AFE8, 0xffF0B8FF, 0xff4A006A },
    { Token::PracticeSoft,  0xffF2EAF6, 0xff30223A, 0xff000000, 0xffFFFFFF },
    { Token::PracticeLine,  0xffB79AC6, 0xff75578A, 0xffF0B8FF, 0xff4A006A }, // decoration
    { Token::Selection,     0xffB9DCE6, 0xff1F5B6C, 0xffFFFF00, 0xff00005C },
    { Token::SelectionText, 0xff17222A, 0xffFFFFFF, 0xff000000, 0xffFFFFFF },
};
// clang-format on
static_assert(std::size(rows) == static_cast<std::size_t>(Token::Count));

QRgb colorOf(const TokenRow &row, ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return row.light;
    case ColorScheme::Dark:
        return row.dark;
    case ColorScheme::ContrastDark:
        return row.contrastDark;
    case ColorScheme::ContrastLight:
        return row.contrastLight;
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tokens::Tokens(ColorScheme scheme)
    : m_isContrast(scheme == ColorScheme::ContrastDark || scheme == ColorScheme::ContrastLight)
{
    for (const TokenRow &row : rows)
        m_colors[static_cast<std::size_t>(row.token)] = QColor(colorOf(row, scheme));
}

Tokens Tokens::fromContrastPalette(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    Tokens tokens(
        luminance(window) < luminance(text) ? ColorScheme::ContrastDark : ColorScheme::ContrastLight);
    const auto set = [&tokens](std::initializer_list<Token> names, const QColor &color) {
        for (const Token name : names)
            tokens.m_colors[static_cast<std::size_t>(name)] = color;
    };
    set({Token::Window, Token::Surface, Token::SurfaceRaised, Token::SurfaceSunken, Token::AccentSoft,
            Token::ErrorSoft, Token::WarningSoft, Token::SuccessSoft, Token::InfoSoft, Token::PracticeSoft},
        window);
    set({Token::Text, Token::TextMuted, Token::Todo, Token::Border, Token::BorderStrong}, text);
    set({Token::Accent, Token::Selection}, system.color(QPalette::Highlight));
    set({Token::AccentText, Token::SelectionText}, system.color(QPalette::HighlightedText));
    set({Token::Link}, system.color(QPalette::Link));
    set({Token::TextDisabled}, system.color(QPalette::Disabled, QPalette::WindowText));
    return tokens;
}

bool Tokens::isDark() const
{
    return luminance((*this)[Token::Window]) < luminance((*this)[Token::Text]);
}

QPalette Tokens::palette() const
{
    const Tokens &t = *this;
    QPalette palette(t[Token::Text], t[Token::Surface], t[Token::SurfaceSunken], t[Token::BorderStrong],
        t[Token::Border], t[Token::Text], t[Token::Surface], t[Token::Surface], t[Token::Window]);
    palette.setColor(QPalette::AlternateBase, t[Token::Window]);
    palette.setColor(QPalette::ToolTipBase, t[Token::SurfaceRaised]);
    palette.setColor(QPalette::ToolTipText, t[Token::Text]);
    palette.setColor(QPalette::PlaceholderText, t[Token::TextMuted]);
    palette.setColor(QPalette::Highlight, t[Token::Selection]);
    palette.setColor(QPalette::HighlightedText, t[Token::SelectionText]);
    palette.setColor(QPalette::Link, t[Token::Link]);
    palette.setColor(QPalette::LinkVisited, t[Token::Link]);
    for (const auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t[Token::TextDisabled]);
    palette.setColor(QPalette::Disabled, QPalette::Base, t[Token::SurfaceSunken]);
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Verder
