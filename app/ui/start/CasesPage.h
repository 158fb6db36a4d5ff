#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

class QPushButton;

namespace Verder {

class EmptyState;
class RowCard;
class TextLabel;

/// Lopende aanvragen: what the backend says is pending.
class CasesPage : public StartSection
{
    Q_OBJECT

public:
    explicit CasesPage(QWidget *parent = nullptr);

    void setCases(const CasesView &view);

signals:
    void signInRequested();
    void refreshRequested();

protected:
    void applyTexts() override;

private:
    void showCases();
    void showEmptyState();

    CasesView m_view;
    QPushButton *m_refresh;
    RowCard *m_rows;
    EmptyState *m_state;
    TextLabel *m_note;
};

} // namespace Verder
