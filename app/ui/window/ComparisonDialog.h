#pragma once

#include "dossier/DraftComparison.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;

namespace Verder {

/// What to show of two versions of an application.
struct Comparison
{
    QString title;
    QString intro;
    QString beforeName;
    QString afterName;
    QList<ComparedAnswer> answers;
};

/// Two versions beside each other, read-only: what differs, and at wish the rest too.
class ComparisonDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ComparisonDialog(Comparison comparison, QWidget *parent = nullptr);

private:
    QWidget *makeTop();
    QWidget *makeBottom();
    void showAnswers();
    void addHeads();
    void addPage(const QString &page);
    void addAnswer(const ComparedAnswer &answer);

    Comparison m_comparison;
    QCheckBox *m_all;
    QWidget *m_body;
    QGridLayout *m_grid = nullptr;
};

} // namespace Verder
