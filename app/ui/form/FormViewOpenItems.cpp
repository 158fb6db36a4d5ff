#include "ui/form/FormView.h"
#include "ui/form/PageView.h"

// The way to what is still open: the links before Verder, F8 and Shift+F8.
namespace Verder {

void FormView::followMissing(const Missing &missing)
{
    if (missing.slot.isValid())
        showSlot(missing.slot);
    else
        showItem(missing.item);
}

bool FormView::showOpenOnPage(int direction)
{
    if (m_page == lastPage())
        return false;
    const PageCanvas *canvas = m_view->canvas();
    const int here = canvas->blockWithFocus();
    const QList<Missing> missing = m_session->missing(m_page);
    const Missing *best = nullptr;
    int bestBlock = 0;
    for (const Missing &candidate : missing) {
        const int block = canvas->blockOf(candidate);
        const bool isAhead = here < 0 || (block - here) * direction > 0;
        if (block >= 0 && isAhead && (best == nullptr || (bestBlock - block) * direction > 0)) {
            best = &candidate;
            bestBlock = block;
        }
    }
    if (best == nullptr)
        return false;
    followMissing(*best);
    return true;
}

void FormView::showOpen(int direction)
{
    if (showOpenOnPage(direction))
        return;
    const int count = lastPage();
    for (int step = 1; step <= count; ++step) {
        const int page = (m_page + direction * step + 2 * (count + 1)) % (count + 1);
        if (page == count)
            continue;
        const QList<Missing> missing = m_session->missing(page);
        if (missing.isEmpty())
            continue;
        followMissing(direction > 0 ? missing.constFirst() : missing.constLast());
        return;
    }
}

} // namespace Verder
