#pragma once

#include "ui/form/PageCanvas.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Verder {

class Area;
class BottomBar;
class FieldPopup;
class MissingLine;
class PageList;
class PageListModel;
class PagePane;
class PageView;
class Separator;

/// The inside of the form window: the list of pages, the page in view, and the bar with Vorige, what is
/// missing, and Verder. Follows the session, which must outlive it. Saving, menus and sending are the
/// window's.
class FormView : public QWidget
{
    Q_OBJECT
public:
    /// What others make for it.
    struct Parts
    {
        DocumentFactory document; ///< a widget for a document slot, as a child of the parent that it gets
        QWidget *lastPage = nullptr; ///< "Controleren en versturen", given the focus with it; taken over
        QWidget *account = nullptr; ///< who is signed in, at the bottom of the list; taken over, may be null
    };

    FormView(Session *session, Language language, const Parts &parts, QWidget *parent = nullptr);

    /// The page in view; lastPage() is "Controleren en versturen".
    int page() const { return m_page; }
    int lastPage() const;
    void showPage(int page);
    /// Goes to the page of that question and gives it the focus, opening its card.
    void showItem(ItemRef ref);
    void showSlot(SlotRef ref);

    /// Verder and Vorige, as the buttons do; Verder does nothing while it is disabled.
    void goOn();
    void goBack();
    /// F8 and Shift+F8: the next open item from where the focus is, on later pages too.
    void showNextOpen() { showOpen(1); }
    void showPreviousOpen() { showOpen(-1); }

    /// What Verder is called on the last page, and whether it may be pressed there at all (a reason not to
    /// send that no answer repairs, such as being signed out).
    void setSendText(const QString &text);
    void setSendingAllowed(bool isAllowed);

    bool isNarrow() const { return m_isNarrow; }
    /// The last page has a bar of its own now, in place of the form's.
    void setLastPageHasBar(bool hasBar);
    /// Small: what does not fit beside each other goes below each other or scrolls.
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void pageShown(int page);
    /// The list of pages made place for a button above the page, beside which the account stands.
    void narrowChanged(bool isNarrow);
    /// Verder on the last page, while the form is complete.
    void sendRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Parts &parts);
    void buildNarrowBar();
    void connectParts();
    void addShortcuts();
    void follow(const Changes &changes);
    void showMissing();
    void enableNext();
    void showPerson();
    void showPageButton();
    void followMissing(const Missing &missing);
    void showOpen(int direction);
    bool showOpenOnPage(int direction);
    void focusPage();
    int nextRelevant(int from, int direction) const;
    bool canGoOn() const;
    void fitWidth();
    void openPageList();

    Session *m_session;
    Language m_language;
    PageListModel *m_pages;
    PagePane *m_pane;
    PageView *m_view;
    QStackedWidget *m_stack;
    QWidget *m_lastPage;
    BottomBar *m_bar;
    MissingLine *m_line; ///< in the bar
    MissingLine *m_lineAbove; ///< on a row of its own above it, in a very narrow window
    Area *m_narrowBar = nullptr;
    Separator *m_narrowLine = nullptr;
    QPushButton *m_pageButton = nullptr;
    FieldPopup *m_pagePopup = nullptr;
    QWidget *m_account;
    QString m_sendText;
    ItemRef m_beingTyped;
    bool m_isSendingAllowed = true;
    bool m_lastPageHasBar = false;
    bool m_isNarrow = false;
    int m_page = -1;
};

} // namespace Verder
