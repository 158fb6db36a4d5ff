#pragma once

#include "attachment/ChildProcess.h"
#include "attachment/DocumentLimits.h"

#include <QString>

#include <utility>

namespace Verder {

/// What the check of a document found.
struct DocumentVerdict
{
    enum class Outcome {
        Accepted,
        AcceptedRepaired, ///< damaged, but readers open it
        Empty, ///< no bytes
        NotPdf,
        Picture, ///< a photo or scan that can be made into a PDF, see PictureToPdf
        Unreadable, ///< it says PDF, but no page can be read
        NeedsPassword,
        TooLarge,
        CheckFailed, ///< the check itself stopped or took too long
    };
    Outcome outcome = Outcome::CheckFailed;
    QString sha256; ///< lower-case hex
    qint64 size = 0;
    int pages = 0;
    bool isSigned = false; ///< it holds a digital signature
    bool isAccepted() const { return outcome == Outcome::Accepted || outcome == Outcome::AcceptedRepaired; }
};

/// Checks one document in the child process `verder-document`, with limits on time and memory, so that no
/// document can take the program down. One object per check; deletes nothing, reports once, can be cancelled.
/// Owned by whoever waits for the verdict.
class DocumentCheck : public QObject
{
    Q_OBJECT
public:
    /// \a program: path of verder-document. \a limit: bytes.
    DocumentCheck(QString program, QString document, qint64 limit, QObject *parent = nullptr);

    /// The time that the child gets; more means CheckFailed.
    void setTimeout(int milliseconds) { m_child.setTimeout(milliseconds); }
    void start();
    /// Stops; nothing is reported any more.
    void cancel();

signals:
    void finished(const Verder::DocumentVerdict &verdict);

private:
    QString m_document;
    qint64 m_limit;
    ChildProcess m_child;
    bool m_isCancelled = false;
};

/// Blocks until the verdict is there; for the command line and the practice backend.
DocumentVerdict checkDocument(const QString &program, const QString &document, qint64 limit);

/// What happened and what to do, in the user's language; \a name is the document's.
QString verdictText(const DocumentVerdict &verdict, const QString &name, qint64 limit);

/// Both sizes as words, so that they differ: just over the limit both would read "8 MB".
std::pair<QString, QString> sizeTexts(qint64 size, qint64 limit);

} // namespace Verder
