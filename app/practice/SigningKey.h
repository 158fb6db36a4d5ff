#pragma once

#include "base/FileSystem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace Verder {

/// The Ed25519 key pair that signs receipts, made at the first start and kept in a 0600 file. Immutable: may
/// be used from every thread.
class SigningKey
{
    Q_DECLARE_TR_FUNCTIONS(SigningKey)

public:
    /// Reads the key at \a path, or makes one there. A file that is there and is no key is Damaged, never
    /// replaced: receipts signed with it would lose their proof.
    static Result<SigningKey> loadOrCreate(FileSystem &files, const QString &path);

    QString id() const;
    const QByteArray &publicKey() const { return m_publicKey; } ///< 32 bytes
    /// `{<name>, keyId, signature}`, signed over the RFC 8785 bytes of \a statement.
    QJsonObject sign(const QJsonObject &statement, const QString &name = QStringLiteral("receipt")) const;

private:
    SigningKey(QByteArray publicKey, QByteArray secretKey);
    static Result<SigningKey> fromSeed(const QByteArray &seed);

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace Verder
