#pragma once

#include "backend/ApiClient.h"
#include "backend/PracticeNote.h"
#include "backend/Submitter.h"
#include "practice/PracticeServer.h"
#include "support/Browser.h"
#include "support/FaultProxy.h"

#include <QTemporaryDir>

#include <memory>

namespace VerderTest {

/// The real practice environment behind a proxy that breaks requests, and a program in front of it that
/// sends applications and pays for them.
class FaultyService
{
public:
    FaultyService();
    ~FaultyService();

    /// A new draft, sealed and in the outbox of \a machine.
    QUuid seal(int machine = 0);
    /// The same draft on another machine, with the same answers.
    void copy(const QUuid &id, int from, int to);
    /// A submitter for the record as it stands in that machine's outbox; pays when the page is ready.
    std::unique_ptr<Verder::Submitter> open(const QUuid &id, int machine = 0);
    Verder::SubmissionRecord record(const QUuid &id, int machine = 0);
    void restartServer(); ///< killed and started again, on the same data

    /// What the server has, read from its own database.
    struct Truth
    {
        int registrations = 0;
        int captures = 0; ///< that were not given back
        int paidNotRegistered = 0;
    };
    Truth truth(const QUuid &id) const;

    /// From now on by way of \a address, instead of the proxy that breaks.
    void goThrough(const QUrl &address) { m_environment.address = address; }
    /// What the server answers to a request of the program.
    Verder::ApiAnswer ask(const Verder::ApiRequest &request);
    QUrl server() const;
    FaultProxy &proxy() { return *m_proxy; }
    Browser &browser() { return m_browser; }
    void pay(const QUrl &page); ///< in a browser of its own
    bool paysAtOnce = true;
    QList<QUrl> pages; ///< that were to be opened for paying

    QList<Verder::Attachment> attachments; ///< of the next draft; two small ones
    Verder::DocumentSource documents;
    std::chrono::milliseconds timeout{600};
    const QString &token() const { return m_token; }

private:
    Verder::Outbox &outbox(int machine);

    QTemporaryDir m_folder;
    std::unique_ptr<Verder::FileSystem> m_files = Verder::systemFiles();
    QNetworkAccessManager m_network;
    std::unique_ptr<Verder::PracticeServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::vector<std::unique_ptr<Verder::Outbox>> m_outboxes;
    Verder::Environment m_environment;
    QString m_token;
    Verder::FormPtr m_form;
    Browser m_browser;
    QObject m_scope; ///< of what is still to be paid
};

} // namespace VerderTest
