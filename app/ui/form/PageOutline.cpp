#include "ui/form/PageOutline.h"

namespace Verder {
namespace {

class Outline
{
public:
    Outline(const Session &session, const PageFolds &folds)
        : m_session(session)
        , m_folds(folds)
    {
    }

    QList<PageEntry> page(int index);

private:
    using Kind = PageEntry::Kind;

    void addDocuments(int index, const PageDocuments &documents);
    void addItem(ItemRef ref, int depth);
    void addGroup(ItemRef ref, int depth);
    void addRows(ItemRef group, int depth);
    void addCompactRow(ItemRef group, int row, int depth);
    void addCard(ItemRef group, int row, int depth);
    void addRemoved(ItemRef group, int position, int depth);
    void add(Kind kind, ItemRef ref, int depth, int row = 0)
    {
        m_entries.append({.kind = kind, .ref = ref, .row = row, .depth = depth});
    }

    const Session &m_session;
    const PageFolds &m_folds;
    QList<PageEntry> m_entries;
};

QList<PageEntry> Outline::page(int index)
{
    const Page &page = m_session.form().pages.at(index);
    for (int i = 0; i < page.elements.size(); ++i) {
        const PageElement &element = page.elements.at(i);
        if (std::holds_alternative<PageSection>(element)) {
            // A section whose questions all fell away leaves no title behind.
            if (!m_entries.isEmpty() && m_entries.last().kind == Kind::Section)
                m_entries.removeLast();
            m_entries.append({.kind = Kind::Section, .section = i});
        } else if (const auto *item = std::get_if<PageItem>(&element)) {
            addItem({item->item, 0}, 0);
        } else if (const auto *documents = std::get_if<PageDocuments>(&element)) {
            addDocuments(index, *documents);
        }
    }
    if (!m_entries.isEmpty() && m_entries.last().kind == Kind::Section)
        m_entries.removeLast();
    return m_entries;
}

/// What each row asks for stands under the name of the row.
void Outline::addDocuments(int index, const PageDocuments &documents)
{
    int row = 0;
    for (const SlotRef &slot : m_session.documentSlots(index)) {
        if (!documents.documentSlots->contains(slot.slot))
            continue;
        if (slot.row > 0 && slot.row != row)
            add(Kind::Section, {m_session.form().documentSlots.at(slot.slot).each, 0}, 0, slot.row);
        row = slot.row;
        m_entries.append({.kind = Kind::Document, .slot = slot});
    }
}

void Outline::addItem(ItemRef ref, int depth)
{
    if (!m_session.isRelevant(ref))
        return;
    switch (m_session.item(ref).type) {
    case ItemType::Group:
        addGroup(ref, depth);
        return;
    case ItemType::Information:
        add(Kind::Information, ref, depth);
        return;
    case ItemType::Stop:
        add(Kind::Stop, ref, depth);
        return;
    default:
        add(Kind::Question, ref, depth);
        return;
    }
}

void Outline::addGroup(ItemRef ref, int depth)
{
    const Item &group = m_session.item(ref);
    if (!group.label.isEmpty())
        add(Kind::Section, ref, depth);
    if (group.isRepeating) {
        addRows(ref, depth);
        return;
    }
    const auto before = m_entries.size();
    for (int child : group.group->children)
        addItem({child, ref.row}, depth);
    if (m_entries.size() == before && !group.label.isEmpty())
        m_entries.removeLast();
}

void Outline::addRows(ItemRef group, int depth)
{
    const bool isCompact = isCompactGroup(m_session.form(), m_session.item(group));
    const QList<int> rows = m_session.rows(group);
    for (int i = 0; i < rows.size(); ++i) {
        addRemoved(group, i, depth);
        if (isCompact)
            addCompactRow(group, rows.at(i), depth);
        else
            addCard(group, rows.at(i), depth);
    }
    for (const RemovedRow &removed : m_folds.removed) {
        if (removed.group == group && removed.position >= rows.size())
            add(Kind::Removed, group, depth, removed.row);
    }
    if (m_session.canAddRow(group))
        add(Kind::AddRow, group, depth);
}

void Outline::addRemoved(ItemRef group, int position, int depth)
{
    for (const RemovedRow &removed : m_folds.removed) {
        if (removed.group == group && removed.position == position)
            add(Kind::Removed, group, depth, removed.row);
    }
}

void Outline::addCompactRow(ItemRef group, int row, int depth)
{
    for (int child : m_session.item(group).group->children) {
        if (m_session.isRelevant(ItemRef{child, row}))
            add(Kind::Question, {child, row}, depth, row);
    }
}

void Outline::addCard(ItemRef group, int row, int depth)
{
    add(Kind::CardHead, group, depth, row);
    if (m_folds.openRows.value(group, -1) != row)
        return;
    for (int child : m_session.item(group).group->children)
        addItem({child, row}, depth + 1);
    add(Kind::CardEnd, group, depth, row);
}

} // namespace

bool isCompactGroup(const Form &form, const Item &group)
{
    return group.isRepeating && group.group->children.size() == 1
        && holdsAnswer(form.items.at(group.group->children.constFirst()).type);
}

QList<PageEntry> pageOutline(const Session &session, int page, const PageFolds &folds)
{
    return Outline(session, folds).page(page);
}

} // namespace Verder
