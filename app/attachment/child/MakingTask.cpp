#include "MakingTask.h"

#include "attachment/DocumentLimits.h"
#include "PdfBuilding.h"
#include "PdfInspection.h"
#include "PicturePage.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <exception>
#include <numeric>

namespace Verder {

namespace {

QByteArray answer(QJsonObject about, const QString &outcome, const QByteArray &pdf = {})
{
    about.insert(QStringLiteral("outcome"), outcome);
    return QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n' + pdf;
}

QByteArray refusal(qsizetype file, const QString &outcome)
{
    return answer({{QStringLiteral("file"), file}}, outcome);
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG\r\n\x1A\n");
}

/// The files as documents; \a refused says why one cannot be.
class Sources
{
public:
    Sources(const QStringList &files, qint64 limit)
    {
        if (read(files))
            turnPictures(limit);
    }
    const QList<QByteArray> &documents() const { return m_documents; }
    const QByteArray &refused() const { return m_refused; }

private:
    bool read(const QStringList &files)
    {
        qint64 total = 0;
        for (const QString &path : files) {
            QFile file(path);
            // A pipe or device would keep the reader waiting.
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return refuse(QStringLiteral("check-failed"));
            // Never more than there is: what is read keeps the room that was asked for.
            const QByteArray bytes = file.read(std::min(file.size(), makingLimit - total + 1));
            total += bytes.size();
            const QString outcome = total > makingLimit ? QStringLiteral("too-large")
                : bytes.isEmpty()                       ? QStringLiteral("empty")
                : isPicture(bytes)                      ? QStringLiteral("accepted")
                                                        : inspectPdf(bytes).outcome;
            if (!outcome.startsWith(QStringLiteral("accepted")))
                return refuse(outcome);
            m_documents.append(bytes);
        }
        return true;
    }

    /// The pictures share the room that the documents leave them, where they can.
    void turnPictures(qint64 limit)
    {
        const auto count = std::count_if(m_documents.cbegin(), m_documents.cend(), isPicture);
        const qint64 taken = std::accumulate(m_documents.cbegin(), m_documents.cend(), qint64{0},
            [](qint64 sum, const QByteArray &bytes) { return isPicture(bytes) ? sum : sum + bytes.size(); });
        const qint64 share = count > 0 ? std::max<qint64>(0, limit - taken) / count : 0;
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            if (!isPicture(m_documents.at(i)))
                continue;
            const std::optional<QByteArray> page = pictureAsPdf(m_documents.at(i), share, limit);
            if (!page) {
                m_refused = refusal(i, QStringLiteral("unreadable"));
                return;
            }
            m_documents[i] = *page;
        }
    }

    bool refuse(const QString &outcome)
    {
        m_refused = refusal(m_documents.size(), outcome);
        return false;
    }

    QList<QByteArray> m_documents;
    QByteArray m_refused;
};

BuiltPdf built(const QList<QByteArray> &documents, qint64 limit, bool isSmaller)
{
    if (!isSmaller)
        return mergedPdf(documents);
    if (documents.size() == 1)
        return smallerPdf(documents.first(), limit);
    const BuiltPdf merged = mergedPdf(documents);
    BuiltPdf smaller = smallerPdf(merged.bytes, limit);
    smaller.isSignatureLost = merged.isSignatureLost;
    return smaller;
}

} // namespace

QByteArray madePdf(const QStringList &files, qint64 limit, bool isSmaller)
{
    const Sources sources(files, limit);
    if (!sources.refused().isEmpty())
        return sources.refused();
    try {
        const BuiltPdf pdf = built(sources.documents(), limit, isSmaller);
        const QJsonObject about{{QStringLiteral("size"), pdf.bytes.size()},
            {QStringLiteral("pages"), pdf.pages}, {QStringLiteral("pictures"), pdf.pictures},
            {QStringLiteral("signed"), pdf.isSignatureLost}};
        return pdf.bytes.size() > limit ? answer(about, QStringLiteral("too-large"))
                                        : answer(about, QStringLiteral("accepted"), pdf.bytes);
    } catch (const std::exception &) {
        return answer({}, QStringLiteral("check-failed"));
    }
}

} // namespace Verder
