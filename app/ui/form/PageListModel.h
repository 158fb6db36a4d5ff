#pragma once

#include "session/Session.h"

#include <QAbstractListModel>

namespace Verder {

/// How a page stands, for the icon at its row.
enum class PageStatus { Done, Open, Busy, Attention, NotApplicable, Locked };

/// The pages of a form and, after them, "Controleren en versturen"; follows the session.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StatusRole = Qt::UserRole, NoteRole, IsCurrentRole, IsLastRole };

    PageListModel(Session *session, Language language, QObject *parent);

    void setCurrentPage(int page);
    int currentPage() const { return m_current; }
    /// A wrong answer that is still being typed does not count.
    void setBeingTyped(ItemRef ref);

    int relevantCount() const; ///< without the last page
    int completeCount() const;
    bool canOpen(int page) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PageState state(int page) const;
    PageStatus status(int page) const;
    QString title(int page) const;
    QString note(int page) const;
    QString spokenText(int page) const;
    void tell(int page);

    Session *m_session;
    Language m_language;
    ItemRef m_beingTyped;
    int m_current = -1;
};

} // namespace Verder
