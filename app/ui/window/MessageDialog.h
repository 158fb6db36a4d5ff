#pragma once

#include "ui/look/FramedDialog.h"

namespace Verder {

/// A message or a question: what happened, what it means, and what can be done. All of it plain text, for it
/// holds names of files and words of a service. exec() gives the number of the choice; 0: closed without one.
class MessageDialog : public FramedDialog
{
    Q_OBJECT

public:
    enum class Kind { Question, Warning, Information };

    MessageDialog(Kind kind, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// A paragraph more.
    void say(const QString &text);
    /// \a number: above 0. Only Main is chosen with Enter; without one, closing is.
    void addChoice(const QString &text, int number, ButtonKind kind = ButtonKind::Normal);
    /// The choice that throws something away, apart from the others.
    void addDestructive(const QString &text, int number);
    void addCancel();
    /// For what only is to be read.
    void addOk();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(QPushButton *button, int number);
    QString m_words; ///< for a screen reader
};

} // namespace Verder
