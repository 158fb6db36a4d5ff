#pragma once

#include "backend/Environment.h"
#include "base/Result.h"

namespace Verder {

/// What the practice backend says of itself in its ready line and in practice.json:
/// `{"address": "http://127.0.0.1:<port>", "keys": {"<key id>": "<base64>"}, "token": "..."}`.
struct PracticeNote
{
    Environment environment;
    QString startToken; ///< signs anybody in who practises

    /// BadInput when it is not such a note, or does not lead to this machine.
    static Result<PracticeNote> read(const QByteArray &json);
};

} // namespace Verder
