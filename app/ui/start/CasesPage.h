#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace Verder {

class EmptyState;
class MessagePanel;
class RowCard;
class TextLabel;

/// Lopende aanvragen: what the backend says is pending, to be searched and sorted; without a connection as it
/// was when it was asked last.
class CasesPage : public StartSection
{
    Q_OBJECT

public:
    explicit CasesPage(QWidget *parent = nullptr);

    void setCases(const CasesView &view);

signals:
    void signInRequested();
    void refreshRequested();
    void receiptRequested(const QString &submissionId);
    void documentRequested(const QString &caseNumber);

protected:
    void applyTexts() override;

private:
    enum class Order { Newest, Oldest, Person, State };

    QList<CaseCard> chosen() const;
    QWidget *makeRow(const CaseCard &card);
    void showCases();
    void showRows();
    void showEmptyState();
    void showNotes();

    CasesView m_view;
    QPushButton *m_refresh;
    MessagePanel *m_copy;
    QHBoxLayout *m_tools;
    QLineEdit *m_search;
    TextLabel *m_orderLabel;
    QComboBox *m_order;
    RowCard *m_rows;
    TextLabel *m_more;
    EmptyState *m_state;
    TextLabel *m_asOf;
    TextLabel *m_note;
};

} // namespace Verder
