#pragma once

#include "dossier/Sending.h"
#include "ui/start/StartModel.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace Verder {

class ApiClient;

/// Asks the backend for the pending applications and gives them as the start page shows them. Keeps nothing.
class CasesSource : public QObject
{
    Q_OBJECT
public:
    explicit CasesSource(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~CasesSource() override;

    /// changed() follows, at first with "Loading".
    void ask(const Connection &connection, Language language);

signals:
    void changed(const Verder::CasesView &view);

private:
    QNetworkAccessManager &m_network;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace Verder
