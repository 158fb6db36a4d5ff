#pragma once

#include "base/LocalText.h"
#include "ui/look/FramedDialog.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Verder {

class MessagePanel;

/// Asks what several files that were chosen or dropped at once are to be: one document, in an order and under
/// a name, or documents apart. Owned by whoever asks.
class MergeDialog : public FramedDialog
{
    Q_OBJECT
public:
    /// \a title: what is asked for. \a room: how many documents there is room for.
    /// \a program: path of verder-document, which looks for digital signatures in the files.
    MergeDialog(const QString &title, const QStringList &files, int room, Language language,
        const QString &program, QWidget *parent = nullptr);

    /// In the order of the list.
    QStringList files() const;
    /// Of the one document, with its ending.
    QString name() const;
    bool isApart() const { return m_isApart; }
    /// It was said that a digital signature gets lost.
    bool isSignatureTold() const;

private:
    void buildList();
    void buildName();
    void buildButtons();
    void move(int by);
    void removeCurrent();
    void showState();
    void showSigned();

    int m_room;
    Language m_language;
    bool m_isApart = false;
    QListWidget *m_list;
    QStringList m_signed; ///< files that hold a digital signature
    MessagePanel *m_signature;
    QLineEdit *m_name = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_apart = nullptr;
};

} // namespace Verder
