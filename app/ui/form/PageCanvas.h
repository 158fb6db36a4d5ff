#pragma once

#include "ui/form/PageLayout.h"
#include "ui/form/PageOutline.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace Verder {

class CardHead;
class HeadingBlock;
class TabPlace;

/// Makes the widget for a document slot, as a child of the parent that it is given.
using DocumentFactory = std::function<QWidget *(SlotRef, QWidget *)>;

/// The page in view, as widgets: follows the session, and changes only what changed there.
class PageCanvas : public QWidget
{
    Q_OBJECT
public:
    PageCanvas(const PageContext &context, DocumentFactory documents, QWidget *parent);

    void showPage(int page);
    int page() const { return m_page; }
    void setNarrow(bool isNarrow);
    /// Arranges for that width, beside a scroll bar; the canvas takes the height that it needs.
    void fitWidth(int width, int scrollBar);
    QRect column() const { return m_layout.column(width()); }

    /// Opens the cards around it and gives it the focus; false: it is not on this page, or not now.
    bool focusItem(ItemRef ref);
    bool focusSlot(SlotRef ref);
    /// The first place where something can be filled in.
    void focusFirst();
    /// The block that has the focus, or that leads to \a missing when its card is closed; -1: none.
    int blockWithFocus() const;
    int blockOf(const Missing &missing) const;
    QRect blockArea(int block) const { return m_layout.blocks().at(block)->area(); }

signals:
    /// Typing began in an answer that is not called wrong yet; an invalid ref when it ended.
    void typingChanged(Verder::ItemRef ref);
    void questionRequested(Verder::ItemRef ref);
    /// Something got the focus that may be out of sight.
    void revealed(const QRect &area);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Kind = PageEntry::Kind;

    void followSession(const Changes &changes);
    bool sync();
    void forgetRowsThatCameBack();
    void openFirstIncompleteRows();
    PageBlock *create(const PageEntry &entry);
    PageBlock *createQuestion(const PageEntry &entry);
    PageBlock *createCard(const PageEntry &entry);
    QString sectionTitle(const PageEntry &entry) const;
    bool isAffected(const PageEntry &entry, const Changes &changes) const;
    void chainStops();
    void arrange();
    void focusBlock(int block);

    void addRow(ItemRef group);
    void duplicateRow(ItemRef group, int row);
    void removeRow(ItemRef group, int row);
    void bringBack(int row);
    void toggleCard(ItemRef group, int row);
    void openRow(ItemRef group, int row);
    void showFolds();

    PageContext m_context;
    DocumentFactory m_documents;
    PageLayout m_layout;
    TabPlace *m_tabPlace;
    PageFolds m_folds;
    QList<PageEntry> m_outline;
    QHash<PageEntry, PageBlock *> m_blocks;
    HeadingBlock *m_heading = nullptr;
    int m_page = -1;
};

} // namespace Verder
