#pragma once

#include "ui/look/Card.h"

class QPushButton;

namespace Verder {

class TextLabel;

/// What stands where a list is empty: icon, a bold line, a line of what will come here, at most one normal
/// button.
class EmptyState : public Card
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Hidden while its text is empty.
    QPushButton *button() const { return m_button; }
    void setButtonText(const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace Verder
