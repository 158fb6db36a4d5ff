#pragma once

#include "ui/start/StartModel.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace Verder {

/// Work of a session that was cut off, as a row to choose.
struct RecoveryRow
{
    QString person; ///< empty: not filled in
    QString formTitle;
    QString file; ///< its name; empty: never saved
    int changedAnswers = 0;
    int documents = 0;
    QDateTime changed; ///< local time
};

/// "Niet-opgeslagen werk gevonden": asks which of it to restore. Closing it throws nothing away.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Later, Restore, Discard };

    RecoveryDialog(const QList<RecoveryRow> &rows, const QDate &today, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// The rows that are ticked, by their place in the list.
    QList<int> chosen() const;

signals:
    /// What was done in that row is to be shown; this dialog stays.
    void viewRequested(int row);

private:
    QWidget *makeTop();
    QWidget *makeRow(const RecoveryRow &row, const QDate &today);
    QWidget *makeButtons();
    void showChosen();
    void choose(Choice choice);

    QList<QCheckBox *> m_boxes;
    QPushButton *m_restore;
    QPushButton *m_discard;
    Choice m_choice = Choice::Later;
};

} // namespace Verder
