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
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMargins inset() const;

    TextLabel *m_text;
};

} // namespace Verder
