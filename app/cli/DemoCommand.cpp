#include "attachment/DocumentCheck.h"
#include "cli/ConsoleSender.h"
#include "cli/DraftCommands.h"
#include "cli/PaymentBrowser.h"
#include "cli/SendCommands.h"
#include "print/SummaryPrinter.h"
#include "session/ScenarioRunner.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>

namespace Verder {

namespace {

const QString formId = QStringLiteral("verlenging-kennismigrant");

/// The whole path on a sample, each step printed as it is done.
class Demo
{
public:
    Demo(CliContext &context, QString folder)
        : m_context(context)
        , m_folder(std::move(folder))
        , m_blobs(context.files, m_folder + QStringLiteral("/blobs"))
    {
    }

    Result<Receipt> play();

private:
    Result<void> fillIn();
    Result<void> addDocuments();
    Result<void> saveAndReopen();
    Result<Receipt> send();
    Result<void> printReceiptPdf(const Receipt &receipt);
    Result<void> write(const QString &path, const std::function<void(QPdfWriter &)> &paint);
    void step(const QString &text)
    {
        m_context.out << "- " << text << '\n';
        m_context.out.flush();
    }

    CliContext &m_context;
    QString m_folder;
    BlobStore m_blobs;
    std::unique_ptr<Dossier> m_dossier;
    Scenario m_sample;
};

Result<Receipt> Demo::play()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::Io,
            CliText::tr("The folder %1 cannot be made. Choose another one with --data.").arg(m_folder));
    const Result<FormPtr> form = m_context.forms.form(formId);
    if (!form)
        return tl::unexpected(form.error());
    m_sample = (*form)->scenarios.value(0);
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::create(dossierContext(m_context, m_blobs), formId, m_sample.today, {});
    if (!dossier)
        return tl::unexpected(dossier.error());
    m_dossier = std::move(*dossier);
    return fillIn()
        .and_then([this] { return addDocuments(); })
        .and_then([this] { return saveAndReopen(); })
        .and_then([this] { return send(); });
}

Result<void> Demo::fillIn()
{
    Session &session = m_dossier->session();
    step(CliText::tr("An empty form: %1. Open: %2.")
             .arg(session.form().title.in(m_context.language))
             .arg(session.missingForSending().size()));
    const QJsonObject answers = m_sample.answers;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        session.setAnswer(session.find(it.key()), Value::fromJson(it.value()));
    for (const Page &page : session.form().pages) {
        if (session.pageState(page.index).isRelevant)
            step(CliText::tr("Page %1: %2")
                     .arg(page.title.in(m_context.language),
                         session.isPageComplete(page.index) ? CliText::tr("complete")
                                                            : CliText::tr("incomplete")));
    }
    return {};
}

Result<void> Demo::write(const QString &path, const std::function<void(QPdfWriter &)> &paint)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        paint(writer);
    }
    return replaceFile(m_context.files, path, bytes);
}

Result<void> Demo::addDocuments()
{
    const QJsonObject documents = m_sample.documents;
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        const QString name = it.key() + QStringLiteral("-specimen.pdf");
        const QString path = m_folder + u'/' + name;
        const Result<void> written = write(path, [&](QPdfWriter &writer) {
            QPainter painter(&writer);
            painter.drawText(
                QRect(0, 0, writer.width(), writer.height()), Qt::AlignCenter, QStringLiteral("SPECIMEN"));
        });
        if (!written)
            return written;
        const DocumentVerdict verdict
            = checkDocument(m_dossier->context().documentProgram, path, documentLimit);
        if (!verdict.isAccepted())
            return failure(ErrorKind::BadInput, verdictText(verdict, name, documentLimit));
        const Result<void> added
            = m_dossier->storeDocument(path, name, verdict.pages).and_then([&](const Attachment &document) {
                  return m_dossier->addDocument(m_dossier->session().findSlot(it.key()), document);
              });
        if (!added)
            return added;
        step(CliText::tr("Document %1 checked and added (%n page(s))", nullptr, verdict.pages).arg(name));
    }
    return {};
}

Result<void> Demo::saveAndReopen()
{
    const QString path = m_folder + QStringLiteral("/Specimen.tfa");
    const Result<void> saved = m_dossier->saveAndWait(path);
    if (!saved)
        return saved;
    step(CliText::tr("Saved: %1").arg(path));
    Result<std::unique_ptr<Dossier>> again = Dossier::open(m_dossier->context(), path, m_sample.today);
    if (!again)
        return tl::unexpected(again.error());
    m_dossier = std::move(*again);
    step(CliText::tr("Opened again: %n thing(s) still open", nullptr,
        static_cast<int>(m_dossier->session().missingForSending().size())));
    return {};
}

Result<Receipt> Demo::send()
{
    PaymentBrowser browser;
    ConsoleSender::Options options;
    options.practiceFolder = m_folder + QStringLiteral("/practice");
    options.outboxFolder = m_folder + QStringLiteral("/outbox");
    options.today = m_sample.today;
    options.patienceSeconds = 120;
    options.paymentPage = [&](const QUrl &page) {
        step(CliText::tr("Paying in the browser: %1").arg(page.toString()));
        browser.pay(page);
    };
    const Result<Receipt> receipt = ConsoleSender(m_context, *m_dossier, options).run();
    if (!receipt)
        return receipt;
    const Result<void> saved = m_dossier->saveAndWait(m_dossier->path());
    if (!saved)
        return tl::unexpected(saved.error());
    const Result<void> printed = printReceiptPdf(*receipt);
    if (!printed)
        return tl::unexpected(printed.error());
    return receipt;
}

Result<void> Demo::printReceiptPdf(const Receipt &receipt)
{
    const QString path = m_folder + QStringLiteral("/ontvangstbevestiging.pdf");
    const Result<void> written = write(path,
        [&](QPdfWriter &writer) { printReceipt(writer, m_dossier->session(), receipt, m_context.language); });
    if (written)
        step(CliText::tr("Receipt: %1").arg(path));
    return written;
}

ExitCode runDemo(const QCommandLineParser &parser, CliContext &context)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(context, CliText::tr("demo takes no arguments."));
    const QString folder = context.dataFolder + QStringLiteral("/demo-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const Result<Receipt> receipt = Demo(context, folder).play();
    if (!receipt)
        return context.fail(receipt.error());
    context.out << CliText::tr("E-aanvraagnummer: %1").arg(receipt->applicationNumber) << '\n';
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
        CliText::tr("Plays the whole path on a sample: fill in, save, send, pay, receipt."),
        [](QCommandLineParser &) {}, runDemo};
}

} // namespace Verder
