#pragma once

#include "attachment/DocumentCheck.h"

#include <QStringList>

namespace Verder {

/// What came of making one PDF.
struct MadePdf
{
    DocumentVerdict verdict; ///< of what was made, or why nothing was; without its hash
    int file = -1; ///< the one that is the reason why not; -1: it is about all of them together
    QByteArray pdf; ///< empty: not made
    int pictures = 0; ///< that were made coarser
    bool isSignatureLost = false; ///< a digital signature does not hold under what was made
};

/// How a PDF is made of others: one after the other as they are, or also coarser where that is needed for the
/// limit.
enum class Making { Merge, Shrink };

/// Makes one PDF out of documents and pictures, in their order, in the child process; the files themselves
/// stay as they are. Finishes once; a destroyed one has stopped.
class PdfMaking : public QObject
{
    Q_OBJECT
public:
    /// \a program: path of verder-document. \a limit: of what is made, in bytes.
    PdfMaking(const QString &program, Making making, const QStringList &files, qint64 limit,
        QObject *parent = nullptr);

    void setTimeout(int milliseconds) { m_child.setTimeout(milliseconds); }
    void start() { m_child.start(); }

signals:
    void finished(const Verder::MadePdf &made);

private:
    ChildProcess m_child;
};

/// The same, waiting for it; for the command line.
MadePdf makePdf(const QString &program, Making making, const QStringList &files, qint64 limit);

/// Why nothing was made and what to do; \a name is what it was to be called.
QString refusalText(
    Making making, const MadePdf &made, const QStringList &files, const QString &name, qint64 limit);

} // namespace Verder
