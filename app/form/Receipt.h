#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace Verder {

/// The name of the environment for practising: in receipts, in the outbox and as a folder. No organisation's
/// own may have it.
inline constexpr QLatin1String practiceEnvironment("practice");

/// The ontvangstbevestiging: the receiver's signed statement that an application was registered.
///
/// On the wire (see resources/api/openapi.yaml) it is
/// `{"receipt": {...}, "keyId": "...", "signature": "<base64url>"}`; the signature is Ed25519 (RFC 8032) over
/// the RFC 8785 bytes of `receipt`.
struct Receipt
{
    QString submissionId; ///< UUID
    QString digest; ///< "sha-256:<hex>" of the sealed bytes
    QString form; ///< id of the form
    QString applicationNumber; ///< the e-aanvraagnummer
    QString caseNumber; ///< the zaaknummer, empty while not known
    QDateTime receivedAt; ///< UTC
    QStringList documents; ///< SHA-256 of each, lower-case hex
    QString paymentMethod; ///< empty: no fee
    QString amount; ///< euros with two decimals, empty: nothing paid online
    QDateTime paidAt; ///< UTC, invalid: not paid online
    QString environment; ///< name of the environment; practiceEnvironment never counts elsewhere

    bool isPractice() const { return environment == practiceEnvironment; }
    QJsonObject toJson() const; ///< the object that is signed
    /// Every field of the right type and within bounds, or an error; says nothing about the signature.
    static Result<Receipt> fromJson(const QJsonObject &json);
};

} // namespace Verder
