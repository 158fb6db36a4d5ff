#pragma once

#include "attachment/DocumentCheck.h"

#include <QStringList>

#include <memory>

namespace Verder {

/// Looks which of several files hold a digital signature, one after the other in the child process. A
/// destroyed one has stopped.
class SignatureSearch : public QObject
{
    Q_OBJECT

public:
    /// \a program: path of verder-document.
    SignatureSearch(QString program, QStringList files, QObject *parent = nullptr);

    void start();

signals:
    void found(const QString &file);

private:
    void next();

    QString m_program;
    QStringList m_files; ///< still to be looked at
    std::unique_ptr<DocumentCheck> m_check;
};

} // namespace Verder
