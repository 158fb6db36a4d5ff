#pragma once

#include <QDateTime>
#include <QString>

namespace Verder {

/// A document that belongs to an application: what is known of it, never its bytes.
struct Attachment
{
    enum class State {
        Checking, ///< the document check has not answered yet
        Accepted,
        Refused, ///< it was accepted once, and is not any more
        Missing, ///< not found where it should be
        Changed, ///< found, with other bytes
    };

    QString sha256; ///< lower-case hex, its identity
    QString name; ///< as the user knows it; data, never a path
    qint64 size = 0; ///< bytes
    QString slot; ///< id of the document slot
    QString row; ///< id of the row of the slot's group, else empty
    QString mediaType = QStringLiteral("application/pdf");
    QDateTime added; ///< UTC
    int pages = 0; ///< 0: not known
    State state = State::Accepted;
    QDateTime checked; ///< UTC, invalid: not yet

    bool operator==(const Attachment &) const = default;
};

} // namespace Verder
