#include "print/PageWriter.h"
#include "print/PrintedNames.h"
#include "print/SummaryPrinter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Verder {

namespace {

/// Turns a receipt into blocks, with what the session knows of the people and documents in it.
class ReceiptSheet
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPrinter)

public:
    ReceiptSheet(const Session &session, const Receipt &receipt, Language language)
        : m_session(session)
        , m_form(session.form())
        , m_receipt(receipt)
        , m_language(language)
    {
    }

    PageFrame frame() const
    {
        PageFrame frame;
        frame.headerLeft = tr("Confirmation of receipt");
        frame.headerRight = m_receipt.isPractice() ? tr("Practice") : QString();
        frame.isPractice = m_receipt.isPractice();
        frame.footer = tr("E-application number %1").arg(m_receipt.applicationNumber);
        return frame;
    }

    QList<PrintBlock> blocks() const
    {
        QList<PrintBlock> result;
        result.append({PrintBlock::Kind::Title, {},
            sayOf(m_form.summary.kind, tr("Your application has been received"),
                tr("Your report has been received"), tr("Your documents have been received"))});
        result.append({PrintBlock::Kind::Text, {},
            tr("On %1 at %2.").arg(dateOf(m_receipt.receivedAt), timeOf(m_receipt.receivedAt)), true});
        if (m_receipt.isPractice()) {
            result.append({PrintBlock::Kind::Notice, {},
                tr("This was practice: nothing went to the IND, and nothing was paid.")});
        }
        result.append({PrintBlock::Kind::Section, {}, m_form.title.in(m_language)});
        result.append({PrintBlock::Kind::Number, tr("E-application number"), m_receipt.applicationNumber});
        result.append({PrintBlock::Kind::Heading, {}, tr("What was received")});
        const bool isCaseKnown = !m_receipt.caseNumber.isEmpty();
        result.append({PrintBlock::Kind::Pair, tr("Case number"),
            isCaseKnown ? m_receipt.caseNumber
                        : tr("Not known yet. You will find it later among your pending applications."),
            !isCaseKnown});
        addPair(result, tr("For"), printedPerson(m_session, m_language));
        addPair(result, tr("Sponsor"), printedSponsor(m_session, m_language));
        addPair(result, tr("Documents"), documents());
        addPair(result, tr("Paid"), payment());
        result.append({PrintBlock::Kind::Pair, tr("Authenticity"),
            tr("The signature of the receiver has been checked.")});
        result.append({PrintBlock::Kind::Pair, tr("Submission"), m_receipt.submissionId, true});
        result.append({PrintBlock::Kind::Pair, tr("Fingerprint of what was sent"), m_receipt.digest, true});
        return result;
    }

private:
    static void addPair(QList<PrintBlock> &blocks, const QString &label, const QString &text)
    {
        if (!text.isEmpty()) {
            blocks.append({PrintBlock::Kind::Pair, label, text});
        }
    }

    QString dateOf(const QDateTime &time) const
    {
        return locale().toString(time.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
    }

    static QString timeOf(const QDateTime &time)
    {
        return time.toLocalTime().toString(QStringLiteral("HH:mm"));
    }

    QLocale locale() const
    {
        return m_language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }

    /// Those that the receiver has, by the names that the user knows.
    QString documents() const
    {
        const QList<Attachment> known = m_session.attachments();
        QStringList names;
        for (const QString &sha256 : m_receipt.documents) {
            const auto found = std::find_if(known.cbegin(), known.cend(),
                [&](const Attachment &attachment) { return attachment.sha256 == sha256; });
            names.append(
                found != known.cend() ? found->name : tr("a document with fingerprint %1").arg(sha256));
        }
        return names.join(u'\n');
    }

    QString payment() const
    {
        if (m_receipt.amount.isEmpty() || !m_receipt.paidAt.isValid()) {
            return {};
        }
        const QString amount
            = QStringLiteral("€ %1").arg(locale().toString(m_receipt.amount.toDouble(), 'f', 2));
        const QString paid = tr("%1 on %2").arg(amount, dateOf(m_receipt.paidAt));
        return m_receipt.isPractice() ? tr("%1 (practice)").arg(paid) : paid;
    }

    const Session &m_session;
    const Form &m_form;
    const Receipt &m_receipt;
    Language m_language;
};

} // namespace

QList<PrintBlock> receiptContent(const Session &session, const Receipt &receipt, Language language)
{
    return ReceiptSheet(session, receipt, language).blocks();
}

bool printReceipt(
    QPagedPaintDevice &device, const Session &session, const Receipt &receipt, Language language)
{
    const ReceiptSheet sheet(session, receipt, language);
    return PageWriter(device, sheet.frame()).write(sheet.blocks());
}

} // namespace Verder
