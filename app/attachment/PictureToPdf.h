#pragma once

#include "attachment/ChildProcess.h"
#include "attachment/DocumentLimits.h"
#include "base/Result.h"

namespace Verder {

/// Whether \a file begins as a picture that PictureToPdf takes: JPEG or PNG. Reads a few bytes.
bool isPicture(const QString &file);

/// Makes a PDF of one page A4 out of a photo or scan, in the child process: upright as the camera meant it,
/// and without what else a camera writes into a photo, such as the place. Finishes once.
class PictureToPdf : public QObject
{
    Q_OBJECT
public:
    /// \a program: path of verder-document. \a limit: of the PDF, in bytes.
    PictureToPdf(const QString &program, const QString &picture, qint64 limit, QObject *parent = nullptr);

    void start() { m_child.start(); }

signals:
    void made(const QByteArray &pdf);
    /// What is wrong with the picture and how to repair it.
    void failed(const Verder::Error &error);

private:
    ChildProcess m_child;
};

/// The same, waiting for it; for the command line.
Result<QByteArray> pictureToPdf(const QString &program, const QString &picture, qint64 limit);

/// What is wrong with the picture called \a name and how to repair it.
QString pictureRefusal(const QString &name);

/// What the PDF is called: "pas.jpg" becomes "pas.pdf".
QString pdfName(const QString &pictureName);

} // namespace Verder
