#pragma once

#include "base/Json.h"
#include "form/Attachment.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Verder {

class Form;

/// One step that carries the answers of an earlier version over. Ids are those of Form: "gezin[].naam" is the
/// item "naam" of the rows of "gezin".
struct MigrationStep
{
    enum class Kind {
        Rename, ///< an item, group or document has another id
        Map, ///< stored values mean something else
        Drop, ///< the answer has no place any more; it is kept aside
    };
    Kind kind = Kind::Rename;
    QString id;
    QString to; ///< Rename
    QJsonObject values; ///< Map: by the stored value as a text; null takes the answer away
};

/// The way from an earlier version to the version of the next migration in the list; from the last one to the
/// form's own.
struct Migration
{
    QString from;
    QList<MigrationStep> steps;
    QStringList revisit; ///< ids of pages that the user should look at again
};

/// Everything in a draft that names items or documents of its form.
struct StoredAnswers
{
    QJsonObject answers;
    QList<Attachment> attachments;
    QStringList putOff; ///< paths of document slots
    QStringList acknowledged; ///< "path check"
};

/// What a migration did to one answer; paths with row ids, of the version that they belong to.
struct MigrationEntry
{
    MigrationStep::Kind kind = MigrationStep::Kind::Rename;
    QString path; ///< as it was
    QString to; ///< Rename: as it is now
    QJsonValue before; ///< Map and Drop
    QJsonValue after; ///< Map
};

struct MigrationReport
{
    QString from;
    QString to;
    QList<MigrationEntry> entries;
    QJsonObject dropped; ///< answers by path, to be kept aside
    QStringList revisit; ///< ids of pages
};

/// Can a draft of version \a from become one of this form?
bool canMigrate(const Form &form, const QString &from);

/// Carries \a stored, a copy, from version \a from over to the form's own; nullopt where there is no way.
std::optional<MigrationReport> migrate(const Form &form, const QString &from, StoredAnswers &stored);

} // namespace Verder
