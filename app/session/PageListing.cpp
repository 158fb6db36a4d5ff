#include "session/PageListing.h"

#include "session/RowTitle.h"

namespace Verder {
namespace {

class Listing
{
public:
    Listing(const Session &session, Language language)
        : m_session(session)
        , m_language(language)
    {
    }

    QList<ListedEntry> read(int page)
    {
        for (const PageElement &element : m_session.form().pages.at(page).elements) {
            if (const auto *section = std::get_if<PageSection>(&element))
                m_entries.append(ListedHeading{section->title.in(m_language), true});
            else if (const auto *item = std::get_if<PageItem>(&element))
                addItem({item->item, 0});
        }
        const QList<SlotRef> refs = m_session.documentSlots(page);
        for (const SlotRef &ref : refs)
            m_entries.append(ListedDocument{ref, slotTitle(m_session, ref, m_language)});
        return m_entries;
    }

private:
    void addItem(ItemRef ref)
    {
        const Item &item = m_session.item(ref);
        if (!m_session.isRelevant(ref))
            return;
        if (item.type == ItemType::Group)
            addGroup(ref, item);
        else
            m_entries.append(ref);
    }

    void addGroup(ItemRef group, const Item &item)
    {
        if (!item.isRepeating) {
            if (const QString title = item.label.in(m_language); !title.isEmpty())
                m_entries.append(ListedHeading{title, true});
            addChildren(item, group.row);
            return;
        }
        const QList<int> rows = m_session.rows(group);
        for (const int row : rows) {
            m_entries.append(ListedHeading{rowTitle(m_session, item, row, m_language), false, item.row >= 0});
            addChildren(item, row);
        }
    }

    void addChildren(const Item &group, int row)
    {
        for (const int child : group.group->children)
            addItem({child, row});
    }

    const Session &m_session;
    Language m_language;
    QList<ListedEntry> m_entries;
};

} // namespace

QList<ListedEntry> pageListing(const Session &session, int page, Language language)
{
    return Listing(session, language).read(page);
}

} // namespace Verder
