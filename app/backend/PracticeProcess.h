#pragma once

#include "backend/Account.h"
#include "backend/ApiClient.h"
#include "backend/PracticeNote.h"
#include "base/FileSystem.h"

#include <QDate>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace Verder {

/// The practice environment: joins the one that runs in a folder, or starts verder-practice as a child
/// process, and signs a practice person in. Nothing of it waits. The child ends with this object.
class PracticeProcess : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString program; ///< path of verder-practice
        QString folder; ///< its data
        int port = 0; ///< 0: the one of last time
        QStringList
            formFolders{}; ///< with definitions that come before the built-in ones, as for the program itself
        QDate today = {}; ///< the date it acts by; invalid: the machine's own
        std::chrono::milliseconds patience = std::chrono::seconds(20); ///< until it is ready
    };

    /// \a files and \a network outlive this object; the network gets to leave proxies out on this machine.
    PracticeProcess(
        FileSystem &files, QNetworkAccessManager &network, Options options, QObject *parent = nullptr);
    ~PracticeProcess() override;

    /// Only sees to it that it runs; running() or failed() follows.
    void run();
    /// Signs \a person of the contract in; \a company, where its name is given, is practised with instead of
    /// the practice company. ready() or failed() follows. May be called again, for another person.
    void start(const QString &person = QStringLiteral("recognised-sponsor"),
        const UserAccount::Company &company = {});

    /// Ends it. \a done hears when it has ended: Conflict where another program has it. What is asked for
    /// with start() or run() meanwhile comes after that; a second call is the same ending, with its own \a
    /// done.
    void end(std::function<void(const Result<void> &)> done);

signals:
    void running(const Verder::Environment &environment);
    void ready(
        const Verder::Environment &environment, const QString &token, const Verder::UserAccount &account);
    /// Refused: this person gets no access, in the server's words. Else the environment does not run.
    void failed(const Verder::Error &error);

private:
    bool isEnding() const { return !m_endings.isEmpty(); }
    void lookElsewhere();
    void finishEnding(const Result<void> &outcome);
    void startProcess();
    void readOutput();
    void processEnded();
    void begin();
    bool join(bool mayStart);
    Result<PracticeNote> readNote() const;
    void reach(const PracticeNote &note, bool mayStart);
    void signIn(const PracticeNote &note, bool mayStart);
    void signedIn(const ApiAnswer &answer, const Environment &environment);
    void fail(const QString &detail);

    FileSystem &m_files;
    QNetworkAccessManager &m_network;
    Options m_options;
    QString m_person;
    UserAccount::Company m_company;
    QProcess m_process;
    QTimer m_patience;
    QTimer m_killing; ///< until it is killed
    QList<std::function<void(const Result<void> &)>> m_endings; ///< who waits for its end
    bool m_isAskedAgain = false; ///< meanwhile
    QByteArray m_output;
    bool m_isReady = false; ///< the process has said its line
    std::unique_ptr<ApiClient> m_client;
};

} // namespace Verder
