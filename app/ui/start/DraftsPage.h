#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

class QPushButton;

namespace Verder {

class EmptyState;
class RowCard;

/// Concepten: the drafts known on this machine.
class DraftsPage : public StartSection
{
    Q_OBJECT

public:
    explicit DraftsPage(QWidget *parent = nullptr);

    void setDrafts(const QList<DraftCard> &drafts, const QDate &today);

signals:
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);
    void openFileRequested();
    void newRequested();

protected:
    void applyTexts() override;

private:
    void showDrafts();

    QList<DraftCard> m_drafts;
    QDate m_today;
    QPushButton *m_openFile;
    RowCard *m_rows;
    EmptyState *m_nothing;
};

} // namespace Verder
