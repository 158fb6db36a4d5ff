#pragma once

#include "session/Session.h"

namespace Verder {

/// One line of the check page.
struct CheckRow
{
    enum class Kind {
        Heading, ///< `text` alone, bold: a section, or the name of a row of a group
        Answer,
        Statement, ///< the sentence that was ticked, over the full width
    };
    Kind kind = Kind::Answer;
    QString label;
    QString text;
    bool isMuted = false; ///< not filled in, put off
    bool isWarned = false;

    bool operator==(const CheckRow &) const = default;
};

/// What stands on that page, answers and documents, as far as it applies.
QList<CheckRow> checkRows(const Session &session, int page, Language language);
/// The questions that do not apply now, by page.
QList<CheckRow> notApplicableRows(const Session &session, Language language);

} // namespace Verder
