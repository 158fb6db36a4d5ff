#include "ui/look/Tokens.h"

#include "ui/look/Appearance.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QList<Token> backgrounds{Token::Window, Token::Surface, Token::SurfaceRaised, Token::SurfaceSunken,
    Token::AccentSoft, Token::ErrorSoft, Token::WarningSoft, Token::SuccessSoft, Token::InfoSoft,
    Token::PracticeSoft};

double lowest(const Tokens &tokens, const QList<Token> &fronts)
{
    double least = 21;
    for (const Token front : fronts) {
        for (const Token back : backgrounds)
            least = std::min(least, contrastRatio(tokens[front], tokens[back]));
    }
    return least;
}

QPalette systemPalette(const QColor &window, const QColor &text)
{
    QPalette palette(text, window, window, text, text, text, text, window, window);
    palette.setColor(QPalette::Highlight, text);
    palette.setColor(QPalette::HighlightedText, window);
    return palette;
}

} // namespace

TEST_CASE("every text can be read on every background in every palette", "[look]")
{
    const auto scheme = GENERATE(
        ColorScheme::Light, ColorScheme::Dark, ColorScheme::ContrastDark, ColorScheme::ContrastLight);
    const Tokens tokens(scheme);
    CHECK(lowest(tokens,
              {Token::Text, Token::TextMuted, Token::TextDisabled, Token::Link, Token::Accent, Token::Error,
                  Token::Warning, Token::Success, Token::Info, Token::Practice, Token::Todo})
        >= 4.5);
    CHECK(contrastRatio(tokens[Token::AccentText], tokens[Token::Accent]) >= 4.5);
    CHECK(contrastRatio(tokens[Token::AccentText], tokens[Token::AccentHover]) >= 4.5);
    CHECK(contrastRatio(tokens[Token::AccentText], tokens[Token::AccentPressed]) >= 4.5);
    CHECK(contrastRatio(tokens[Token::SelectionText], tokens[Token::Selection]) >= 4.5);
}

TEST_CASE("edges and the focus ring stand out from every background in every palette", "[look]")
{
    const auto scheme = GENERATE(
        ColorScheme::Light, ColorScheme::Dark, ColorScheme::ContrastDark, ColorScheme::ContrastLight);
    CHECK(lowest(Tokens(scheme),
              {Token::BorderStrong, Token::Focus, Token::Accent, Token::Error, Token::WarningLine})
        >= 3);
}

TEST_CASE("contrast is computed as WCAG does", "[look]")
{
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).epsilon(0.01));
}

TEST_CASE("following the system means dark where its windows are darker than their text", "[look]")
{
    const QPalette dark = systemPalette(QColor(0x20, 0x20, 0x20), QColor(0xe0, 0xe0, 0xe0));
    const QPalette light = systemPalette(QColor(0xe0, 0xe0, 0xe0), QColor(0x20, 0x20, 0x20));
    CHECK(tokensFor(AppearanceMode::System, dark).isDark());
    CHECK_FALSE(tokensFor(AppearanceMode::System, dark).isContrast());
    CHECK_FALSE(tokensFor(AppearanceMode::System, light).isDark());
    CHECK_FALSE(tokensFor(AppearanceMode::Light, dark).isDark());
    CHECK(tokensFor(AppearanceMode::Dark, light).isDark());
    CHECK(tokensFor(AppearanceMode::Contrast, light).isContrast());
}

TEST_CASE("a system in high contrast keeps its own colours", "[look]")
{
    QPalette system = systemPalette(Qt::black, Qt::white);
    system.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    const Tokens tokens = tokensFor(AppearanceMode::System, system);
    CHECK(tokens.isContrast());
    CHECK(tokens[Token::Window] == QColor(Qt::black));
    CHECK(tokens[Token::Accent] == QColor(0x1a, 0xeb, 0xff));
    CHECK(tokens[Token::Border] == QColor(Qt::white));
}
