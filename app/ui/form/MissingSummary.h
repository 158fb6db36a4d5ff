#pragma once

#include "session/Session.h"

namespace Verder {

/// What the line before Verder says: how much is still to be done, and what.
struct MissingSummary
{
    enum class State { Open, Wrong, Complete };
    struct Entry
    {
        Missing missing;
        QString name;
        bool operator==(const Entry &other) const
        {
            return name == other.name && missing.item == other.missing.item
                && missing.slot == other.missing.slot;
        }
    };

    State state = State::Complete;
    QString text; ///< "2 questions to go"
    QString shortText; ///< "2 to go"
    QList<Entry> entries;

    bool operator==(const MissingSummary &) const = default;
};

/// For a page, or for sending (\a page after the last). A wrong answer that is still being typed is an open
/// question.
MissingSummary missingSummary(const Session &session, int page, ItemRef beingTyped, Language language);

} // namespace Verder
