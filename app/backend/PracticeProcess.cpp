#include "backend/PracticeProcess.h"

#include "backend/LoopbackDirect.h"
#include "backend/ServiceStatus.h"
#include "base/Json.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace Verder {

namespace {

constexpr qint64 noteLimit = 16'384;
constexpr std::chrono::milliseconds endingWait{3000};
constexpr std::chrono::milliseconds partingWait{1500}; // at the end of the program: see HttpServer
constexpr std::chrono::milliseconds visitWait{500}; // on this machine

} // namespace

PracticeProcess::PracticeProcess(
    FileSystem &files, QNetworkAccessManager &network, Options options, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_network(network)
    , m_options(std::move(options))
{
    m_network.setProxyFactory(new LoopbackDirect);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_options.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_process.kill();
        fail(QStringLiteral("not ready in time"));
    });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeProcess::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, &PracticeProcess::processEnded);
    m_killing.setSingleShot(true);
    m_killing.setInterval(endingWait);
    connect(&m_killing, &QTimer::timeout, &m_process, &QProcess::kill);
}

PracticeProcess::~PracticeProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // by which the child knows that it is to end
    // What it had answered is in its store, so that nothing is lost by ending it where it is slow.
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(int(partingWait.count()))) {
        m_process.kill();
        m_process.waitForFinished(int(partingWait.count()));
    }
}

void PracticeProcess::end(std::function<void(const Result<void> &)> done)
{
    const bool isFirst = !isEnding();
    m_endings.append(std::move(done));
    if (!isFirst)
        return;
    m_patience.stop();
    m_client.reset();
    m_isReady = false; // its end is no failure
    if (m_process.state() == QProcess::NotRunning) {
        lookElsewhere();
        return;
    }
    m_process.closeWriteChannel();
    m_killing.start();
}

/// Does another program run it in the folder? A note may also lie there from one that was killed.
void PracticeProcess::lookElsewhere()
{
    m_killing.stop();
    const auto note = readNote();
    if (!note) {
        finishEnding({});
        return;
    }
    m_client = std::make_unique<ApiClient>(m_network, note->environment);
    m_client->setTimeout(visitWait);
    connect(
        m_client->send(serviceStatusRequest()), &ApiCall::answered, this, [this](const ApiAnswer &answer) {
            const auto *unknown = std::get_if<ApiUnknown>(&answer);
            const bool isNobodyThere = unknown != nullptr && !unknown->wasSent;
            finishEnding(isNobodyThere ? Result<void>()
                                       : failure(ErrorKind::Conflict,
                                           tr("Another program uses the practice environment. Close that "
                                              "program and try again."),
                                           m_options.folder));
        });
}

void PracticeProcess::finishEnding(const Result<void> &outcome)
{
    const auto endings = std::exchange(m_endings, {});
    for (const auto &done : endings)
        done(outcome);
    if (std::exchange(m_isAskedAgain, false))
        begin();
}

void PracticeProcess::start(const QString &person, const UserAccount::Company &company)
{
    m_person = person;
    m_company = company;
    begin();
}

void PracticeProcess::run()
{
    m_person.clear();
    begin();
}

void PracticeProcess::begin()
{
    if (isEnding()) {
        m_isAskedAgain = true;
        return;
    }
    if (!join(m_process.state() == QProcess::NotRunning) && m_process.state() == QProcess::NotRunning)
        startProcess();
}

Result<PracticeNote> PracticeProcess::readNote() const
{
    return readFile(m_files, m_options.folder + QLatin1String("/practice.json"), noteLimit)
        .and_then([](const QByteArray &json) { return PracticeNote::read(json); });
}

/// Goes to the one that left its note in the folder, if there is one; whether it still runs shows then.
bool PracticeProcess::join(bool mayStart)
{
    const auto note = readNote();
    if (!note)
        return false;
    reach(*note, mayStart);
    return true;
}

void PracticeProcess::startProcess()
{
    m_isReady = false;
    m_output.clear();
    m_patience.start();
    QStringList arguments{QStringLiteral("--child"), QStringLiteral("--data"), m_options.folder,
        QStringLiteral("--port"), QString::number(m_options.port)};
    for (const QString &folder : m_options.formFolders)
        arguments += {QStringLiteral("--forms"), folder};
    if (m_options.today.isValid())
        arguments += {QStringLiteral("--today"), m_options.today.toString(Qt::ISODate)};
    m_process.start(m_options.program, arguments);
}

void PracticeProcess::readOutput()
{
    const QByteArray part = m_process.readAllStandardOutput();
    if (m_isReady)
        return; // later lines are not for us; reading them keeps its pipe free
    m_output += part.left(noteLimit - m_output.size());
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return;
    m_isReady = true;
    const Result<PracticeNote> note = PracticeNote::read(m_output.left(end));
    if (note)
        reach(*note, false);
    else
        fail(note.error().detail);
}

void PracticeProcess::processEnded()
{
    if (isEnding()) {
        lookElsewhere();
        return;
    }
    // Where it never was ready, another program may have started it in the same moment.
    const bool isStarting = !m_isReady && m_patience.isActive();
    if (m_isReady || (isStarting && !join(false)))
        fail(QStringLiteral("the process ended with %1").arg(m_process.exitCode()));
}

/// Goes to where a note leads; where nobody answers any more and it may, starts the process instead.
void PracticeProcess::reach(const PracticeNote &note, bool mayStart)
{
    if (!m_person.isEmpty()) {
        signIn(note, mayStart);
        return;
    }
    m_client = std::make_unique<ApiClient>(m_network, note.environment);
    connect(m_client->send(serviceStatusRequest()), &ApiCall::answered, this,
        [this, environment = note.environment, mayStart](const ApiAnswer &answer) {
            m_patience.stop();
            if (std::holds_alternative<ApiOk>(answer))
                emit running(environment);
            else if (mayStart)
                startProcess();
            else
                fail(QStringLiteral("it does not answer"));
        });
}

void PracticeProcess::signIn(const PracticeNote &note, bool mayStart)
{
    QJsonObject body{{QStringLiteral("person"), m_person}};
    if (!m_company.name.isEmpty()) {
        body.insert(QStringLiteral("company"),
            QJsonObject{{QStringLiteral("name"), m_company.name},
                {QStringLiteral("kvkNumber"), m_company.kvkNumber}});
    }
    m_client = std::make_unique<ApiClient>(m_network, note.environment);
    m_client->setToken(note.startToken);
    const ApiCall *call = m_client->send({"POST", QStringLiteral("/oefenen/aanmelden"), canonicalJson(body)});
    const Environment environment = note.environment;
    connect(call, &ApiCall::answered, this, [this, environment, mayStart](const ApiAnswer &answer) {
        if (std::holds_alternative<ApiUnknown>(answer) && mayStart)
            startProcess(); // the note was left behind by one that is gone
        else
            signedIn(answer, environment);
    });
}

void PracticeProcess::signedIn(const ApiAnswer &answer, const Environment &environment)
{
    m_patience.stop();
    const Result<QJsonObject> body = bodyOf(answer);
    if (!body) {
        emit failed(body.error());
        return;
    }
    const QString token = body->value(QLatin1String("token")).toString();
    const Result<UserAccount> account
        = UserAccount::fromJson(body->value(QLatin1String("account")).toObject());
    if (token.isEmpty() || !account)
        fail(account ? QStringLiteral("no token") : account.error().detail);
    else
        emit ready(environment, token, *account);
}

void PracticeProcess::fail(const QString &detail)
{
    m_patience.stop();
    m_isReady = false;
    emit failed(Error{ErrorKind::Offline,
        tr("The practice environment could not be started. Filling in works without it; start Verder again "
           "to "
           "practise sending."),
        detail});
}

} // namespace Verder
