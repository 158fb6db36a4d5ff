#include "backend/FaultyService.h"
#include "backend/SubmissionStep.h"
#include "base/Sha256.h"
#include "practice/TrialApplication.h"
#include "support/ProcessMemory.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

constexpr int patience = 30'000; // milliseconds
constexpr int uploadCount = 10;
constexpr int uploadSize = 7'990'000; // of its text; the whole is just under the limit

/// Ten documents of 8 MB on the disk, and a draft that has them.
class LargeDraft
{
public:
    LargeDraft(FaultyService &service, char mark)
        : m_service(service)
    {
        service.attachments.clear();
        for (int number = 0; number < uploadCount; ++number) {
            const QByteArray pdf
                = smallPdf(QByteArray(uploadSize, mark) + QByteArray::number(number)); // each another one
            Attachment attachment;
            attachment.sha256 = sha256(pdf);
            attachment.size = pdf.size();
            attachment.name = QStringLiteral("bewijs %1.pdf").arg(number);
            attachment.slot = QStringLiteral("bewijs");
            service.attachments.append(attachment);
            QFile file(path(attachment.sha256));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(pdf) == pdf.size());
            m_digests.append(
                "sha-256=:" + QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toBase64() + ':');
        }
        service.documents = [this](const QString &hash) -> Result<QByteArray> {
            QFile file(path(hash));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        m_attachments = service.attachments;
        m_id = service.seal();
    }

    /// By the program itself: from the first to the last document.
    qint64 upload()
    {
        const auto submitter = m_service.open(m_id);
        QElapsedTimer watch;
        std::optional<qint64> took;
        QObject::connect(
            submitter.get(), &Submitter::recordChanged, submitter.get(), [&](const SubmissionRecord &record) {
                if (!watch.isValid() && record.state == SubmissionState::Documenten)
                    watch.start();
                if (!took && watch.isValid() && record.missingDocuments.isEmpty())
                    took = watch.elapsed();
            });
        submitter->start();
        // Not qWaitFor(): it sleeps between the parts of a document.
        QEventLoop loop;
        QObject::connect(submitter.get(), &Submitter::recordChanged, &loop, [&] {
            if (took)
                loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        CAPTURE(stateName(submitter->record().state).toStdString(),
            submitter->record().lastError.toStdString(), submitter->record().missingDocuments.size());
        REQUIRE(took.has_value());
        return *took;
    }

    /// The same by curl, in one go over one connection.
    qint64 uploadByCurl()
    {
        const SubmissionRecord record = m_service.record(m_id);
        const ApiAnswer created = m_service.ask(requestFor(SubmissionStep::Put, record));
        const auto *refusal = std::get_if<ApiProblem>(&created);
        CAPTURE((refusal != nullptr ? refusal->code : QString()).toStdString());
        REQUIRE(std::holds_alternative<ApiOk>(created));
        const QString address = m_service.server().toString() + QStringLiteral("/v1/aanvragen/")
            + m_id.toString(QUuid::WithoutBraces) + QStringLiteral("/documenten/");
        QStringList arguments;
        for (int number = 0; number < uploadCount; ++number) {
            const QString hash = m_attachments.at(number).sha256;
            if (number > 0)
                arguments.append(QStringLiteral("--next"));
            arguments << QStringLiteral("--silent") << QStringLiteral("--fail") << QStringLiteral("-T")
                      << path(hash) << QStringLiteral("-H")
                      << QStringLiteral("Authorization: Bearer ") + m_service.token() << QStringLiteral("-H")
                      << QStringLiteral("Content-Type: application/pdf") << QStringLiteral("-H")
                      << QStringLiteral("Expect:") << QStringLiteral("-H")
                      << QStringLiteral("Content-Digest: ") + QString::fromLatin1(m_digests.at(number))
                      << QString(address + hash);
        }
        QElapsedTimer watch;
        watch.start();
        QProcess curl;
        curl.start(QStringLiteral("curl"), arguments);
        REQUIRE(curl.waitForFinished(patience));
        const qint64 took = watch.elapsed();
        CAPTURE(curl.readAllStandardError().toStdString());
        REQUIRE(curl.exitCode() == 0);
        return took;
    }

private:
    QString path(const QString &hash) const { return m_folder.filePath(hash); }

    FaultyService &m_service;
    QTemporaryDir m_folder;
    QList<Attachment> m_attachments;
    QList<QByteArray> m_digests;
    QUuid m_id;
};

} // namespace

/// Needs curl, and a machine that does nothing else.
TEST_CASE("Uploading is about as quick as by curl, and needs little memory", "[.upload]")
{
    FaultyService service;
    service.goThrough(service.server());
    service.timeout = std::chrono::seconds(30);
    service.paysAtOnce = false;
    qint64 own = patience;
    qint64 curls = patience;
    qint64 memory = 0;
    for (const char mark : {'a', 'b', 'c'}) {
        LargeDraft byCurl(service, static_cast<char>(mark + 3));
        curls = std::min(curls, byCurl.uploadByCurl());
        LargeDraft draft(service, mark);
        const ProcessMemory used;
        own = std::min(own, draft.upload());
        memory = std::max(memory, used.peakBytes());
    }
    const double ratio = double(curls) / double(own);
    constexpr double mebi = 1024 * 1024;
    std::cout << "uploading " << uploadCount << " documents of 8 MB: " << own << " ms, by curl " << curls
              << " ms, so " << ratio << " of its throughput; " << double(memory) / mebi
              << " MiB more than before\n";
    CHECK(ratio >= 0.8);
    CHECK(double(memory) < 32 * mebi);
}
