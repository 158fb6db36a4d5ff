#include "cli/ConsoleSender.h"

#include "backend/PracticeProcess.h"

#include <QTimer>

namespace Verder {

QString stateText(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Concept:
        return CliText::tr("Draft");
    case SubmissionState::Verzegeld:
        return CliText::tr("Answers sealed");
    case SubmissionState::Aangemaakt:
        return CliText::tr("Created at the receiver");
    case SubmissionState::Documenten:
        return CliText::tr("Documents are being sent");
    case SubmissionState::Gecontroleerd:
        return CliText::tr("Answers and documents checked");
    case SubmissionState::Betalen:
        return CliText::tr("Payment page is open");
    case SubmissionState::WachtOpBevestiging:
        return CliText::tr("Waiting for the confirmation");
    case SubmissionState::Ingediend:
        return CliText::tr("Submitted");
    case SubmissionState::Onbekend:
        return CliText::tr("We do not know yet whether this was received. Do not pay again; we "
                           "check this automatically.");
    case SubmissionState::Afgewezen:
        break;
    }
    return CliText::tr("Not accepted");
}

ConsoleSender::ConsoleSender(CliContext &context, Dossier &dossier, Options options)
    : m_context(context)
    , m_dossier(dossier)
    , m_options(std::move(options))
    , m_outcome(failure(ErrorKind::Offline,
          CliText::tr("It is not known yet whether this was received. Do not pay again; run the "
                      "command again to go on.")))
{
}

Result<Receipt> ConsoleSender::run()
{
    PracticeProcess::Options practiceOptions;
    practiceOptions.program = m_context.programFolder + QStringLiteral("/verder-practice");
    practiceOptions.folder = m_options.practiceFolder;
    practiceOptions.today = m_options.today;
    PracticeProcess practice(m_context.files, m_network, practiceOptions);
    connect(&practice, &PracticeProcess::ready, this,
        [this](const Environment &environment, const QString &token, const UserAccount &account) {
            connected({environment, token, account});
        });
    connect(&practice, &PracticeProcess::failed, this,
        [this](const Error &error) { finish(tl::unexpected(error)); });
    QTimer::singleShot(std::chrono::seconds(m_options.patienceSeconds), this, [this] { m_loop.quit(); });
    practice.start();
    m_loop.exec();
    m_sending.reset(); // before the network and the backend that it uses
    return m_outcome;
}

void ConsoleSender::connected(const Connection &connection)
{
    m_context.out << CliText::tr("Signed in: %1, %2, KvK %3")
                         .arg(connection.account.personName, connection.account.company.name,
                             connection.account.company.kvkNumber)
                  << '\n';
    m_sending = std::make_unique<Sending>(m_dossier, connection, m_network, m_options.outboxFolder);
    connect(m_sending.get(), &Sending::recordChanged, this, &ConsoleSender::tell);
    connect(m_sending.get(), &Sending::submitted, this, [this](const Receipt &receipt) { finish(receipt); });
    connect(m_sending.get(), &Sending::signInNeeded, this, [this] {
        finish(failure(
            ErrorKind::SignInNeeded, CliText::tr("The session has ended. Run the command again to go on.")));
    });
    connect(m_sending.get(), &Sending::paymentPageReady, this, [this](const QUrl &page) {
        if (m_options.paymentPage)
            m_options.paymentPage(page);
    });
    const Result<void> begun = m_sending->begin(
        m_context.language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en"));
    if (!begun)
        finish(tl::unexpected(begun.error()));
}

void ConsoleSender::tell(const SubmissionRecord &record)
{
    if (record.state == m_told)
        return;
    m_told = record.state;
    m_context.out << stateText(record.state) << '\n';
    m_context.out.flush();
    if (record.state != SubmissionState::Afgewezen)
        return;
    QStringList problems;
    for (const SubmissionProblem &problem : record.problems)
        problems.append(problem.pointer + QStringLiteral(": ") + problem.message);
    finish(failure(ErrorKind::Refused,
        CliText::tr("The receiver did not accept this. %1").arg(problems.join(QStringLiteral("; ")))));
}

void ConsoleSender::finish(const Result<Receipt> &outcome)
{
    m_outcome = outcome;
    // Not at once: whoever told us is still at work.
    QTimer::singleShot(0, this, [this] { m_loop.quit(); });
}

} // namespace Verder
