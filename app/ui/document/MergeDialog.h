#pragma once

#include "base/LocalText.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Verder {

/// Asks what several files that were chosen or dropped at once are to be: one document, in an order and under
/// a name, or documents apart. Owned by whoever asks.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a title: what is asked for. \a room: how many documents there is room for.
    MergeDialog(const QString &title, const QStringList &files, int room, Language language,
        QWidget *parent = nullptr);

    /// In the order of the list.
    QStringList files() const;
    /// Of the one document, with its ending.
    QString name() const;
    bool isApart() const { return m_isApart; }

private:
    void build(const QString &title);
    void buildList(QVBoxLayout *column);
    void buildName(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void move(int by);
    void removeCurrent();
    void showState();

    int m_room;
    Language m_language;
    bool m_isApart = false;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_apart = nullptr;
};

} // namespace Verder
