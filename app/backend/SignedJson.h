#pragma once

#include <QJsonObject>
#include <QMap>

namespace Verder {

/// Is the member \a name of \a envelope, `{"<name>": {...}, "keyId": "...", "signature": "<base64url>"}`,
/// signed with one of \a keys? Ed25519 (RFC 8032) over its RFC 8785 bytes.
bool isSigned(const QJsonObject &envelope, const QString &name, const QMap<QString, QByteArray> &keys);

} // namespace Verder
