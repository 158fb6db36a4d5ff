#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

class QLineEdit;

namespace Verder {

class EmptyState;
class FormRow;
class RowCard;
class TextLabel;

/// Nieuwe aanvraag indienen: service notices, the last draft, search, and the forms.
class NewApplicationPage : public StartSection
{
    Q_OBJECT

public:
    explicit NewApplicationPage(QWidget *parent = nullptr);

    void setForms(const QList<FormCard> &forms);
    /// The draft to go on with; an empty path shows none.
    void setLastDraft(const DraftCard &draft, const QDate &today);
    void setNotices(const QList<ServiceNotice> &notices);
    QLineEdit *search() const { return m_search; }

signals:
    void beginRequested(const QString &formId);
    void openRequested(const QString &path);
    void searchChanged(const QString &text);
    void noticeRequested(const QUrl &more);

protected:
    void applyTexts() override;

private:
    void showForms();
    void showLastDraft();
    void filter(const QString &text);
    void foldOthers(FormRow *open);

    QList<FormCard> m_forms;
    DraftCard m_draft;
    QDate m_today;
    QVBoxLayout *m_notices;
    RowCard *m_draftCard;
    QLineEdit *m_search;
    RowCard *m_rows;
    EmptyState *m_nothing;
    TextLabel *m_footnote;
};

} // namespace Verder
