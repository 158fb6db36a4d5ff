#pragma once

#include <QWidget>

class QSpacerItem;
class QVBoxLayout;

namespace Verder {

class PageList;
class PageListModel;
class ProgressLine;
class TextLabel;

/// The left side of the form window: whose form it is, how far it is, its pages, and below them who is signed
/// in.
class PagePane : public QWidget
{
    Q_OBJECT
public:
    PagePane(PageListModel *model, QWidget *parent);

    void setPerson(const QString &person);
    /// At the bottom, above it a line; taken over.
    void setAccount(QWidget *account);
    QWidget *takeAccount();
    PageList *list() const { return m_list; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showProgress();
    void fitMargins();

    PageListModel *m_model;
    TextLabel *m_person;
    TextLabel *m_progress;
    ProgressLine *m_bar;
    PageList *m_list;
    QVBoxLayout *m_head;
    QVBoxLayout *m_foot;
    QSpacerItem *m_gap;
    QWidget *m_account = nullptr;
};

} // namespace Verder
