#pragma once

#include "base/FileSystem.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

namespace Verder {

/// The key pair (ES256) that signs the id_tokens of the practice provider, made at the first start and kept
/// in a 0600 file. Immutable: may be used from every thread.
class ProviderKey
{
    Q_DECLARE_TR_FUNCTIONS(ProviderKey)

public:
    /// Reads the key at \a path, or makes one there.
    static Result<ProviderKey> loadOrCreate(FileSystem &files, const QString &path);

    /// The JSON Web Key Set with its public half.
    QJsonObject publicKeys() const;
    /// A compact JWS over \a claims; empty when the library fails.
    QByteArray sign(const QJsonObject &claims) const;
    /// Known to nobody but who can read the data folder: the id of the only program that may sign people in.
    QString clientId() const;

private:
    explicit ProviderKey(QByteArray jwk);

    QByteArray m_jwk; ///< with the private half
};

} // namespace Verder
