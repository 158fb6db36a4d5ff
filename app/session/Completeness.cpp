#include "session/Completeness.h"

#include <algorithm>
#include <limits>

namespace Verder {

namespace {

QList<int> positionOf(const SessionState &state, const Missing &missing)
{
    return missing.slot.isValid()
        ? Verder::positionOf(state, missing.slot)
        : Verder::positionOf(state, state.form().items[missing.item.item].order, missing.item.row);
}

void addDocuments(const SessionState &state, int page, bool withPutOff, QList<Missing> &list)
{
    for (const DocumentSlot &slot : state.form().documentSlots) {
        if (slot.page != page)
            continue;
        state.forEachRow(slot.scope, 0, [&](int row) {
            const SlotRef ref{slot.index, row};
            const bool isOpen = state.findings(page).documents.contains(ref);
            const bool isNeeded = state.neededDocuments(ref) > 0;
            if (isOpen || (withPutOff && isNeeded)) {
                const auto kind = isNeeded ? Missing::Kind::Document : Missing::Kind::DocumentCheck;
                list.append({kind, {}, ref, page});
            }
        });
    }
}

QList<Missing> missingOn(const SessionState &state, int page, bool withPutOff)
{
    QList<Missing> list;
    const SessionState::PageFindings &found = state.findings(page);
    const auto add = [&](const QSet<ItemRef> &items, Missing::Kind kind) {
        for (ItemRef ref : items)
            list.append({kind, ref, {}, page});
    };
    add(found.open, Missing::Kind::Question);
    add(found.wrong, Missing::Kind::Answer);
    add(found.stops, Missing::Kind::Stop);
    add(found.shortGroups, Missing::Kind::Rows);
    if (withPutOff || !found.documents.isEmpty())
        addDocuments(state, page, withPutOff, list);
    // One item can hold up its page in two ways; the same state gives the same list.
    std::sort(list.begin(), list.end(), [&](const Missing &a, const Missing &b) {
        return std::pair(positionOf(state, a), a.kind) < std::pair(positionOf(state, b), b.kind);
    });
    return list;
}

} // namespace

QList<int> positionOf(const SessionState &state, int order, int row)
{
    QList<int> position{order};
    for (int at = row; at > 0; at = state.row(at).parent) {
        const int group = state.form().scopes[state.row(at).scope].group;
        const QList<int> &rows = state.item({group, state.row(at).parent}).notes->rows;
        position.prepend(static_cast<int>(rows.indexOf(at)));
        position.prepend(state.form().items[group].order);
    }
    return position;
}

QList<int> positionOf(const SessionState &state, SlotRef ref)
{
    QList<int> position = positionOf(state, state.form().documentSlots[ref.slot].order, ref.row);
    if (ref.row > 0)
        position.prepend(std::numeric_limits<int>::max());
    return position;
}

QList<Missing> missingOnPage(const SessionState &state, int page)
{
    return missingOn(state, page, false);
}

QList<Missing> missingInForm(const SessionState &state)
{
    QList<Missing> list;
    for (const Page &page : state.form().pages)
        list += missingOn(state, page.index, true);
    return list;
}

PageState pageStateOf(const SessionState &state, int page)
{
    const SessionState::PageFindings &found = state.findings(page);
    PageState result;
    result.isRelevant = state.isPageRelevant(page);
    result.open = static_cast<int>(found.open.size() + found.wrong.size() + found.stops.size()
        + found.shortGroups.size() + found.documents.size());
    result.attention = static_cast<int>((found.wrong + found.warned).size());
    result.isComplete = result.open == 0;
    return result;
}

} // namespace Verder
