#include "attachment/DocumentCheck.h"

#include "attachment/ChildAnswer.h"
#include "attachment/PictureToPdf.h"
#include "base/Sha256.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>
#include <utility>

namespace Verder {

namespace {

QStringList arguments(const QString &document, qint64 limit)
{
    return {QStringLiteral("check"), QString::number(limit), document};
}

/// What a look at the file tells, before a process is started for it.
std::optional<DocumentVerdict> verdictAtSight(const QString &document, qint64 limit)
{
    const QFileInfo file(document);
    DocumentVerdict verdict;
    verdict.size = file.size();
    if (!file.isFile()) {
        return verdict;
    }
    if (isPicture(document)) {
        verdict.outcome = DocumentVerdict::Outcome::Picture;
        return verdict;
    }
    if (file.size() > limit) {
        verdict.outcome = DocumentVerdict::Outcome::TooLarge;
        return verdict;
    }
    return std::nullopt;
}

DocumentVerdict verdictFromOutput(const ChildOutput &output, const QString &document)
{
    DocumentVerdict verdict;
    verdict.size = QFileInfo(document).size();
    const std::optional<ChildAnswer> answer = output ? childAnswer(*output) : std::nullopt;
    if (!answer) {
        return verdict;
    }
    const QString sha256 = answer->about.value(QLatin1String("sha256")).toString();
    const bool isHashNeeded = answer->outcome != DocumentVerdict::Outcome::TooLarge
        && answer->outcome != DocumentVerdict::Outcome::CheckFailed;
    const auto pages = answer->about.value(QLatin1String("pages")).toInt();
    const qint64 size = answer->about.value(QLatin1String("size")).toInteger(verdict.size);
    if (pages < 0 || size < 0 || (isHashNeeded && !isSha256(sha256))) {
        return verdict;
    }
    const bool isSigned = answer->about.value(QLatin1String("signed")).toBool();
    return {answer->outcome, sha256, size, pages, isSigned};
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 megabyte = 1'000'000;
    return QLocale().formattedDataSize(bytes, bytes % megabyte == 0 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace

DocumentCheck::DocumentCheck(QString program, QString document, qint64 limit, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_limit(limit)
    , m_child(std::move(program), arguments(m_document, m_limit), mostAnswer)
{
    connect(&m_child, &ChildProcess::finished, this,
        [this](const ChildOutput &output) { emit finished(verdictFromOutput(output, m_document)); });
}

void DocumentCheck::start()
{
    if (const auto verdict = verdictAtSight(m_document, m_limit)) {
        // As late as every other verdict, so that who starts a check can rely on being told afterwards.
        QMetaObject::invokeMethod(
            this,
            [this, verdict] {
                if (!m_isCancelled)
                    emit finished(*verdict);
            },
            Qt::QueuedConnection);
        return;
    }
    m_child.start();
}

void DocumentCheck::cancel()
{
    m_isCancelled = true;
    m_child.cancel();
}

DocumentVerdict checkDocument(const QString &program, const QString &document, qint64 limit)
{
    if (const auto verdict = verdictAtSight(document, limit)) {
        return *verdict;
    }
    return verdictFromOutput(runChild(program, arguments(document, limit), mostAnswer), document);
}

std::pair<QString, QString> sizeTexts(qint64 size, qint64 limit)
{
    constexpr qint64 tellable = 100'000;
    if (size - limit >= tellable) {
        return {sizeText(size), sizeText(limit)};
    }
    return {DocumentCheck::tr("%1 bytes").arg(QLocale().toString(size)),
        DocumentCheck::tr("%1 bytes").arg(QLocale().toString(limit))};
}

QString verdictText(const DocumentVerdict &verdict, const QString &name, qint64 limit)
{
    using Outcome = DocumentVerdict::Outcome;
    const auto sizes = sizeTexts(verdict.size, limit);
    switch (verdict.outcome) {
    case Outcome::Accepted:
        return DocumentCheck::tr("“%1” is a PDF of %n page(s).", nullptr, verdict.pages).arg(name);
    case Outcome::AcceptedRepaired:
        return DocumentCheck::tr(
            "“%1” has small faults, but it can be read. Look whether all pages are there.")
            .arg(name);
    case Outcome::Empty:
        return DocumentCheck::tr("“%1” is empty. Make the document again and add it once more.").arg(name);
    case Outcome::NotPdf:
        return DocumentCheck::tr(
            "“%1” is not a PDF. Open it in the program that made it, save it as PDF and add that.")
            .arg(name);
    case Outcome::Picture:
        return DocumentCheck::tr("“%1” is a picture. Make a PDF of it and add that.").arg(name);
    case Outcome::Unreadable:
        return DocumentCheck::tr("“%1” is damaged: no page can be read. Scan it or save it as PDF again.")
            .arg(name);
    case Outcome::NeedsPassword:
        return DocumentCheck::tr(
            "“%1” can only be opened with a password. Save it without a password and add that.")
            .arg(name);
    case Outcome::TooLarge:
        return DocumentCheck::tr(
            "“%1” is %2; at most %3 is allowed. Scan it again in black and white or at 150 dpi, or split it.")
            .arg(name, sizes.first, sizes.second);
    case Outcome::CheckFailed:
        break;
    }
    return DocumentCheck::tr("“%1” could not be checked. Print it to a new PDF and add that.").arg(name);
}

} // namespace Verder
