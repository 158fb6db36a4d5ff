#pragma once

#include "backend/CaseCopy.h"
#include "ui/start/StartModel.h"
#include "ui/window/Desk.h"

#include <QObject>

#include <memory>

namespace Verder {

class ApiClient;
struct Connection;

/// Asks the backend for the pending applications and gives them as the start page shows them, together with
/// what was received and does not stand there yet. Keeps a copy for when there is no connection.
class CasesSource : public QObject
{
    Q_OBJECT
public:
    explicit CasesSource(const Desk &desk, QObject *parent = nullptr);
    ~CasesSource() override;

    /// changed() follows, at first with "Loading".
    void ask(const Connection &connection);
    /// Without a connection: the copy, or that there is none.
    void showCopy();
    /// Whoever signed out leaves nothing to read.
    void forget();

signals:
    void changed(const Verder::CasesView &view);

private:
    void answered(const ApiAnswer &answer, const Connection &connection);
    CaseCopy copy() const;
    CasesView viewOf(const CaseCopy::Kept &kept) const;
    QList<CaseCard> notListed(const CaseCopy::Kept &kept) const;

    Desk m_desk;
    QString m_shownFor; ///< KvK number of the list in view
    std::unique_ptr<ApiClient> m_client;
};

} // namespace Verder
