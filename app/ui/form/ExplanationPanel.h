#pragma once

#include "ui/look/Panel.h"

namespace Verder {

class TextLabel;

/// A text that opens in place under a question: the toelichting, or why the question is asked.
class ExplanationPanel : public Panel
{
    Q_OBJECT
public:
    ExplanationPanel(const QString &text, QWidget *parent);

    void setText(const QString &text);
    /// A text with links in it; \a html is trusted.
    void setLinkedText(const QString &html, const QString &plain);
    /// Where Tab stops to reach the links; null: there are none.
    QWidget *stop() const;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void linkActivated(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMargins inset() const;

    TextLabel *m_text;
};

} // namespace Verder
