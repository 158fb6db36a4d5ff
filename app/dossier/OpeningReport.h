#pragma once

#include "base/Result.h"
#include "form/Migration.h"
#include "session/Session.h"

#include <QDateTime>

#include <optional>

namespace Verder {

/// What opening a draft changed or found, that its user should know of.
struct OpeningReport
{
    std::optional<MigrationReport> migration; ///< its answers were carried over to a later version
    FormPtr before; ///< the version that it was made with, for the labels; may be null
    QStringList homeless; ///< ids of answers that fit no item after that; kept
    /// Its own copy of the form is used, for the one that is installed cannot take over its answers.
    bool isOtherVersion = false;
    QString draftVersion;
    QString installedVersion; ///< empty: the form is not installed

    /// An answer that is judged otherwise than on the day when it was last saved.
    struct JudgedAnew
    {
        ItemRef item;
        LocalText message;
    };
    QDate since;
    QList<JudgedAnew> judgedAnew;

    /// The file is damaged, and this is a copy of what could be saved of it; its path.
    QString damagedFile;
    QString brokenRule; ///< of the container, as "Z05"
    QDateTime previousOf; ///< valid: nothing could, and this is what it held before the save of that moment
    QStringList lostDocuments; ///< their names, of a damaged file
    /// It is of a later format: it can be looked at, and never saved.
    std::optional<Error> laterFormat;

    bool isEmpty() const
    {
        return !migration && !isOtherVersion && judgedAnew.isEmpty() && damagedFile.isEmpty() && !laterFormat;
    }
};

/// Errors and warnings that \a session gets by going from its date to \a today; moves it there.
QList<OpeningReport::JudgedAnew> judgeAnew(Session &session, QDate today);

/// The report in sentences, the most important first; labels in \a language.
QStringList openingNotes(const OpeningReport &report, const Session &session, Language language);

} // namespace Verder
