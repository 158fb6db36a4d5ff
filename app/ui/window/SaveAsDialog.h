#pragma once

#include "ui/look/FramedDialog.h"

class QRadioButton;
class QVBoxLayout;

namespace Verder {

/// What "Save as" is to make, before the place is chosen.
struct SaveAsForm
{
    bool isPackage = false; ///< the documents go into the file itself
    bool isNew = false; ///< an application of its own, of which nothing was sent
};

/// Asks in which form a draft is saved elsewhere. Owned by whoever asks.
class SaveAsDialog : public FramedDialog
{
    Q_OBJECT
public:
    /// \a isSent: the application was sealed or sent, so that a new one is what is usually meant.
    SaveAsDialog(bool isPackage, bool isSent, QWidget *parent = nullptr);

    SaveAsForm form() const;

private:
    /// A choice between two, each with a line that says what it means.
    struct Choice
    {
        QString name;
        QString text;
        QString help;
    };
    QRadioButton *addChoices(
        QVBoxLayout *column, const QString &question, const Choice &first, const Choice &second);

    QRadioButton *m_package;
    QRadioButton *m_new;
};

} // namespace Verder
