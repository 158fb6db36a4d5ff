#pragma once

#include "ui/look/Controls.h"
#include "ui/look/Metrics.h"
#include "ui/look/Tokens.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Verder {

class TextLabel;

/// The frame of a dialog: what it says on `surface-raised`, and below a line its buttons, the main one last.
/// Where the screen is too low for all of it (large text), what it says scrolls and the buttons stay in
/// sight. Escape rejects it.
class FramedDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a size: of the window at first, as measures of the look; what is said makes it higher, never lower.
    explicit FramedDialog(const QSize &size, QWidget *parent = nullptr);

protected:
    /// What it says stands here.
    QVBoxLayout *body() const { return m_body; }
    TextLabel *addTitle(const QString &title);
    /// A paragraph.
    TextLabel *addText(const QString &text, TextRole role = TextRole::Body, Token tone = Token::Text);
    /// A line to type in, under its name.
    QLineEdit *addField(const QString &label);
    /// At the right, after those before it: the main one, which is the default, is added last.
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Normal);
    QPushButton *addCancel(); ///< rejects
    /// At the left, apart from the others.
    QPushButton *addApart(const QString &text, ButtonKind kind = ButtonKind::Normal);
    /// Gives what was added or said anew its room.
    void makeRoom();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeFirstSize();
    QPushButton *makeButton(const QString &text, ButtonKind kind);

    QSize m_firstSize; ///< as measures of the look
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_bar;
    QHBoxLayout *m_buttons;
    int m_apart = 0; ///< how many buttons stand at the left
};

} // namespace Verder
