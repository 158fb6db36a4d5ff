#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Verder {

class DraftKey;
using DraftKeyPtr = std::shared_ptr<const DraftKey>;

/// What everything of an encrypted draft is encrypted with: a random key that stays the draft's own when its
/// password changes, and how that key is wrapped by the password. Shared by the values of the draft.
class DraftKey
{
public:
    /// A new key for a draft that was not encrypted until now. Takes a good part of a second.
    static Result<DraftKeyPtr> make(const QString &password);
    /// The key that \a header (crypto.json) wraps. Parameters outside their limits are refused as Damaged
    /// before anything is allocated; a password that does not fit is one that isWrongPassword() knows.
    static Result<DraftKeyPtr> unlock(
        const QByteArray &header, const QString &password, const QString &fileName);
    /// The same key, wrapped by another password.
    Result<DraftKeyPtr> withPassword(const QString &password) const;

    ~DraftKey();
    Q_DISABLE_COPY_MOVE(DraftKey)

    /// crypto.json: parameters, salt, wrapped key. No secret.
    const QByteArray &header() const { return m_header; }

    /// \a purpose ties the bytes to their place: they open for no other.
    QByteArray seal(const QByteArray &bytes, const QString &purpose) const;
    /// Damaged unless every byte is as it was sealed.
    Result<QByteArray> open(const QByteArray &sealed, const QString &purpose, const QString &fileName) const;
    /// Bytes that \a size bytes have when sealed.
    static qint64 sealedSize(qint64 size);
    /// A name that says nothing of \a name to anybody without the key, always the same: 64 hexadecimal
    /// digits.
    QString hidden(const QString &name) const;

private:
    DraftKey();

    QByteArray m_key;
    QByteArray m_header;
};

/// Does \a error mean that the draft is encrypted and no password was given?
bool isPasswordNeeded(const Error &error);
bool isWrongPassword(const Error &error);
Error passwordNeeded(const QString &fileName);

} // namespace Verder
