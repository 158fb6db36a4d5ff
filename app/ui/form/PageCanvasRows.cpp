#include "ui/form/CardHead.h"
#include "ui/form/PageCanvas.h"
#include "ui/form/RowFacts.h"

#include <QApplication>
#include <QUndoStack>

#include <algorithm>

// The rows of the page in view, and where the focus is in it.
namespace Verder {
namespace {

Missing questionAt(ItemRef ref)
{
    Missing missing;
    missing.item = ref;
    return missing;
}

Missing documentAt(SlotRef ref)
{
    Missing missing;
    missing.slot = ref;
    return missing;
}

} // namespace

int PageCanvas::blockWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || !isAncestorOf(focus))
        return -1;
    for (int i = 0; i < m_layout.blocks().size(); ++i) {
        const QList<QWidget *> stops = m_layout.blocks().at(i)->stops();
        const bool isHere = std::any_of(stops.cbegin(), stops.cend(),
            [focus](const QWidget *stop) { return stop == focus || stop->isAncestorOf(focus); });
        if (isHere)
            return i;
    }
    return -1;
}

int PageCanvas::blockOf(const Missing &missing) const
{
    const QList<PageBlock *> &blocks = m_layout.blocks();
    const auto isIt = [&](const PageBlock *block) {
        const PageEntry &entry = block->entry();
        if (missing.slot.isValid())
            return entry.kind == Kind::Document && entry.slot == missing.slot;
        return entry.ref == missing.item && entry.kind != Kind::CardHead && entry.kind != Kind::CardEnd
            && entry.kind != Kind::Removed && entry.kind != Kind::Section;
    };
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), isIt);
    if (found != blocks.cend())
        return static_cast<int>(found - blocks.cbegin());
    // In a closed card: the card stands for it.
    for (const RowPlace &place : rowsAround(*m_context.session, missing.item)) {
        const PageEntry head{.kind = Kind::CardHead, .ref = place.group, .row = place.row};
        for (int i = 0; i < blocks.size(); ++i) {
            const PageEntry &entry = blocks.at(i)->entry();
            if (entry.kind == head.kind && entry.ref == head.ref && entry.row == head.row)
                return i;
        }
    }
    return -1;
}

void PageCanvas::focusBlock(int block)
{
    arrange();
    if (QWidget *stop = m_layout.blocks().at(block)->mainStop())
        stop->setFocus(Qt::ShortcutFocusReason);
    emit revealed(blockArea(block));
}

bool PageCanvas::focusItem(ItemRef ref)
{
    for (const RowPlace &place : rowsAround(*m_context.session, ref))
        m_folds.openRows.insert(place.group, place.row);
    sync();
    showFolds();
    const int block = blockOf(questionAt(ref));
    if (block >= 0)
        focusBlock(block);
    return block >= 0;
}

bool PageCanvas::focusSlot(SlotRef ref)
{
    const int block = blockOf(documentAt(ref));
    if (block >= 0)
        focusBlock(block);
    return block >= 0;
}

void PageCanvas::focusFirst()
{
    for (const PageBlock *block : m_layout.blocks()) {
        if (QWidget *stop = block->mainStop()) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void PageCanvas::openRow(ItemRef group, int row)
{
    m_folds.openRows.insert(group, row);
    sync();
    showFolds();
}

void PageCanvas::showFolds()
{
    for (PageBlock *block : m_layout.blocks()) {
        if (auto *card = qobject_cast<CardHead *>(block))
            card->setOpen(m_folds.openRows.value(card->entry().ref, -1) == card->entry().row);
    }
}

void PageCanvas::toggleCard(ItemRef group, int row)
{
    const bool isOpen = m_folds.openRows.value(group, -1) == row;
    openRow(group, isOpen ? 0 : row);
}

void PageCanvas::addRow(ItemRef group)
{
    const int row = m_context.session->addRow(group);
    if (row < 0)
        return;
    openRow(group, row);
    for (int i = 0; i < m_layout.blocks().size(); ++i) {
        const PageEntry &entry = m_layout.blocks().at(i)->entry();
        if (entry.kind == Kind::Question && entry.ref.row == row) {
            focusBlock(i);
            return;
        }
    }
}

void PageCanvas::duplicateRow(ItemRef group, int row)
{
    const int copy = m_context.session->duplicateRow(row);
    if (copy < 0)
        return;
    openRow(group, copy);
    for (int i = 0; i < m_layout.blocks().size(); ++i) {
        const PageEntry &entry = m_layout.blocks().at(i)->entry();
        if (entry.kind == Kind::CardHead && entry.row == copy)
            focusBlock(i);
    }
}

void PageCanvas::removeRow(ItemRef group, int row)
{
    Session *session = m_context.session;
    m_folds.removed.append(
        {group, row, session->rowNumber(row) - 1, rowName(*session, group, row, m_context.language), -1});
    session->removeRow(row);
    for (RemovedRow &removed : m_folds.removed) {
        if (removed.row == row)
            removed.undoIndex = session->undoStack()->index();
    }
    sync();
    for (int i = 0; i < m_layout.blocks().size(); ++i) {
        const PageEntry &entry = m_layout.blocks().at(i)->entry();
        if (entry.kind == Kind::Removed && entry.row == row)
            focusBlock(i);
    }
}

void PageCanvas::bringBack(int row)
{
    const auto removed = std::find_if(m_folds.removed.cbegin(), m_folds.removed.cend(),
        [row](const RemovedRow &candidate) { return candidate.row == row; });
    if (removed == m_folds.removed.cend())
        return;
    // Undoing would take later edits along, unless there are none.
    const ItemRef group = removed->group; // the entry itself goes by what follows
    const int undoIndex = removed->undoIndex;
    const int position = removed->position;
    QUndoStack *undo = m_context.session->undoStack();
    if (undo->index() == undoIndex)
        undo->undo();
    else
        m_context.session->restoreRow(row, position);
    openRow(group, row);
    for (int i = 0; i < m_layout.blocks().size(); ++i) {
        const PageEntry &entry = m_layout.blocks().at(i)->entry();
        if (entry.row == row && (entry.kind == Kind::CardHead || entry.kind == Kind::Question)) {
            focusBlock(i);
            return;
        }
    }
}

} // namespace Verder
