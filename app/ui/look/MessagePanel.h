#pragma once

#include "ui/look/Controls.h"
#include "ui/look/Panel.h"

class QHBoxLayout;
class QPushButton;

namespace Verder {

class IconLabel;
class LinkButton;
class TextLabel;

/// A message in the page: icon, a bold line, a line of reason, and at the right what can be done about it.
/// Kinds Error, Warning, Info and Success. Never blocks.
class MessagePanel : public Panel
{
    Q_OBJECT

public:
    MessagePanel(PanelKind kind, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// Either may be empty.
    void setMessage(const QString &title, const QString &text);
    void setMessageKind(PanelKind kind);
    /// Another icon than the one of the kind ("unknown").
    void setIcon(const QString &icon);
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Normal);
    LinkButton *addLink(const QString &text);

private:
    QString m_iconName;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace Verder
