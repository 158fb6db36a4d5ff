#include "ui/look/TextLabel.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Verder {
namespace {

/// A label breaks lines between words only: in a word longer than any, places to break are marked.
QString breakable(QString text)
{
    static const QRegularExpression longWord(QStringLiteral("\\S{31,}"));
    constexpr qsizetype stretch = 5;
    QList<qsizetype> places;
    for (auto words = longWord.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype at = word.capturedStart() + stretch; at < word.capturedEnd(); at += stretch) {
            characters.setPosition(at);
            places.append(characters.isAtBoundary() ? at : characters.toNextBoundary());
        }
    }
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        text.insert(*place, QChar(0x200B)); // zero width space
    return text;
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, Token tone, QWidget *parent)
    : QLabel(parent)
    , m_text(text)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // under a scroll area it would be Text
    setAccessibleName(text);
    applyLook();
}

void TextLabel::setPlainText(const QString &text)
{
    m_text = text;
    m_html.clear();
    setAccessibleName(text);
    applyText();
}

void TextLabel::setRichText(const QString &html, const QString &plain)
{
    m_text = plain;
    m_html = html;
    setAccessibleName(plain);
    applyText();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    applyLook();
}

void TextLabel::setTone(Token tone)
{
    m_tone = tone;
    applyLook();
}

void TextLabel::setWraps(bool wraps)
{
    setWordWrap(wraps);
    applyText();
}

QSize TextLabel::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    size.setHeight(std::max(size.height(), lookOf(this).line(m_role)));
    return size;
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    size.setHeight(std::max(size.height(), lookOf(this).line(m_role)));
    return size;
}

void TextLabel::changeEvent(QEvent *event)
{
    // Set again only where it differs: setting a font or palette sends these very events.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
    QLabel::changeEvent(event);
}

void TextLabel::applyLook()
{
    const Look look = lookOf(this);
    const QFont wanted = look.font(m_role);
    if (font() != wanted)
        setFont(wanted);
    if (palette().color(QPalette::Active, QPalette::WindowText) != look.color(m_tone)) {
        QPalette colors(palette());
        colors.setColor(QPalette::WindowText, look.color(m_tone));
        colors.setColor(QPalette::Disabled, QPalette::WindowText, look.color(Token::TextDisabled));
        setPalette(colors);
    }
    applyText();
}

void TextLabel::applyText()
{
    // Plain labels ignore line heights, so a paragraph is rich text.
    const bool isRich = wordWrap() || !m_html.isEmpty();
    QString shown = m_text;
    if (isRich) {
        const QString body = m_html.isEmpty()
            ? breakable(m_text).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))
            : m_html;
        shown = QStringLiteral("<p style=\"margin:0; line-height:118%\">%1</p>").arg(body);
    }
    setTextFormat(isRich ? Qt::RichText : Qt::PlainText);
    if (text() != shown)
        setText(shown);
}

} // namespace Verder
