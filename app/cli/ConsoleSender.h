#pragma once

#include "cli/Command.h"
#include "dossier/Sending.h"

#include <QEventLoop>
#include <QNetworkAccessManager>

#include <functional>

namespace Verder {

/// Sends a dossier from the command line: joins the practice backend, sends, and waits until something final
/// is known or the patience ends. Prints each step as it happens.
class ConsoleSender : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString practiceFolder; ///< data of the practice backend
        QString outboxFolder;
        QDate today; ///< the practice backend's; invalid: the machine's own
        int patienceSeconds = 600;
        /// What to do with the payment page; the user opens it in a browser.
        std::function<void(const QUrl &)> paymentPage;
    };

    ConsoleSender(CliContext &context, Dossier &dossier, Options options);

    /// Runs an event loop until the application is registered, refused, or the patience ends.
    Result<Receipt> run();

private:
    void connected(const Connection &connection);
    void tell(const SubmissionRecord &record);
    void finish(const Result<Receipt> &outcome);

    CliContext &m_context;
    Dossier &m_dossier;
    Options m_options;
    QNetworkAccessManager m_network;
    std::unique_ptr<Sending> m_sending;
    SubmissionState m_told = SubmissionState::Concept;
    Result<Receipt> m_outcome;
    QEventLoop m_loop;
};

/// The name of a state as the user reads it.
QString stateText(SubmissionState state);

} // namespace Verder
