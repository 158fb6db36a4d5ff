#pragma once

#include "ui/look/Metrics.h"
#include "ui/look/Tokens.h"

#include <QLabel>

namespace Verder {

/// A text in one of the roles of the look; keeps its font and colour right when the appearance changes. A
/// wrapping one is a paragraph with the line height of its role. Plain text only, unless set by setRichText.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, Token tone = Token::Text,
        QWidget *parent = nullptr);

    /// The words without their mark-up.
    QString plainText() const { return m_text; }
    void setPlainText(const QString &text);
    /// `html` is trusted: its variable parts must have been escaped.
    void setRichText(const QString &html, const QString &plain);
    void setRole(TextRole role);
    void setTone(Token tone);
    void setWraps(bool wraps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void applyText();

    QString m_text;
    QString m_html;
    TextRole m_role;
    Token m_tone;
};

} // namespace Verder
