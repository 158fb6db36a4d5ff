#include "ui/form/PageListModel.h"

#include <algorithm>

namespace Verder {

PageListModel::PageListModel(Session *session, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_language(language)
{
    connect(session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.all) {
            emit dataChanged(index(0), index(rowCount() - 1));
            return;
        }
        for (int page : changes.pages)
            tell(page);
        if (!changes.pages.isEmpty())
            tell(rowCount() - 1);
    });
    connect(session, &Session::sealedChanged, this,
        [this] { emit dataChanged(index(0), index(rowCount() - 1)); });
}

void PageListModel::tell(int page)
{
    if (page >= 0)
        emit dataChanged(index(page), index(page));
}

void PageListModel::setCurrentPage(int page)
{
    const int before = m_current;
    m_current = page;
    tell(before);
    tell(page);
}

void PageListModel::setBeingTyped(ItemRef ref)
{
    const ItemRef before = m_beingTyped;
    m_beingTyped = ref;
    for (const ItemRef &changed : {before, ref}) {
        if (changed.isValid())
            tell(m_session->item(changed).page);
    }
}

int PageListModel::relevantCount() const
{
    int count = 0;
    for (int page = 0; page < rowCount() - 1; ++page)
        count += m_session->pageState(page).isRelevant ? 1 : 0;
    return count;
}

int PageListModel::completeCount() const
{
    int count = 0;
    for (int page = 0; page < rowCount() - 1; ++page) {
        const PageState state = m_session->pageState(page);
        count += state.isRelevant && state.isComplete ? 1 : 0;
    }
    return count;
}

bool PageListModel::canOpen(int page) const
{
    return page >= 0 && page < rowCount()
        && (page == rowCount() - 1 || m_session->pageState(page).isRelevant);
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session->form().pages.size()) + 1;
}

PageState PageListModel::state(int page) const
{
    if (page == rowCount() - 1)
        return {.isComplete = false};
    PageState state = m_session->pageState(page);
    if (m_beingTyped.isValid() && m_session->item(m_beingTyped).page == page && state.attention > 0) {
        const QList<Problem> problems = m_session->problems(m_beingTyped);
        const bool isWrong = std::any_of(problems.cbegin(), problems.cend(),
            [](const Problem &problem) { return problem.severity == Severity::Error; });
        state.attention -= isWrong ? 1 : 0;
    }
    return state;
}

PageStatus PageListModel::status(int page) const
{
    const PageState now = state(page);
    if (!now.isRelevant)
        return PageStatus::NotApplicable;
    if (m_session->isSealed())
        return PageStatus::Locked;
    if (now.attention > 0)
        return PageStatus::Attention;
    if (now.isComplete)
        return PageStatus::Done;
    return page == m_current ? PageStatus::Busy : PageStatus::Open;
}

QString PageListModel::title(int page) const
{
    if (page == rowCount() - 1)
        return tr("Check and send");
    return m_session->form().pages.at(page).title.in(m_language);
}

QString PageListModel::note(int page) const
{
    const PageState now = state(page);
    if (!now.isRelevant)
        return tr("n/a", "does not apply");
    if (page == m_current && now.open > 0)
        return tr("%n to go", nullptr, now.open);
    if (now.attention > 0)
        return tr("%n point(s)", nullptr, now.attention);
    return {};
}

QString PageListModel::spokenText(int page) const
{
    const PageState now = state(page);
    QStringList parts = {QStringLiteral("%1 %2").arg(page + 1).arg(title(page))};
    if (page == m_current)
        parts.append(tr("current page"));
    if (!now.isRelevant)
        parts.append(tr("does not apply"));
    else if (now.attention > 0)
        parts.append(tr("%n point(s)", nullptr, now.attention));
    if (now.isRelevant && now.open > 0)
        parts.append(tr("%n question(s) to go", nullptr, now.open));
    else if (now.isRelevant && now.isComplete)
        parts.append(tr("done"));
    return parts.join(QLatin1String(", "));
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(index.row());
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case StatusRole:
        return static_cast<int>(status(index.row()));
    case NoteRole:
        return note(index.row());
    case IsCurrentRole:
        return index.row() == m_current;
    case IsLastRole:
        return index.row() == rowCount() - 1;
    default:
        return {};
    }
}

Qt::ItemFlags PageListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace Verder
