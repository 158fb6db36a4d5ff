#pragma once

#include "archive/Deflate.h"
#include "base/Result.h"

#include <QString>

#include <optional>

namespace Verder {

/// form.json of a draft: the definition that it was filled in with, whole. It is large and never changes
/// while a draft is worked on, so that what a save needs of it is made once.
struct StoredForm
{
    QByteArray json; ///< canonical; empty: there is none
    QString sha256; ///< of json, lower-case hex
    std::optional<PackedBytes> packed; ///< of json, where it was read or made

    /// Fails with TooLarge for what could not be read back from a draft.
    static Result<StoredForm> of(const QByteArray &json);
    bool operator==(const StoredForm &other) const { return json == other.json; }
};

} // namespace Verder
