#pragma once

#include "backend/CaseList.h"
#include "base/FileSystem.h"

#include <QSet>

#include <optional>

namespace Verder {

/// The pending applications as they were when the service was asked last, for reading without a connection:
/// one 0600 file for each environment, of the company that was signed in for last.
class CaseCopy
{
public:
    CaseCopy(FileSystem &files, const QString &folder, const QString &environment);

    struct Kept
    {
        QString kvkNumber;
        QDateTime askedAt; ///< UTC
        CaseList list;
        QSet<QUuid> seen; ///< every submission that was ever in the list
    };
    /// Nothing where there is none, or none that can be read: the next answer replaces it.
    std::optional<Kept> load() const;
    /// Keeps \a body, the answer to GET /zaken, and remembers what was in the lists before it.
    Result<void> save(const QString &kvkNumber, const QDateTime &askedAt, const QJsonObject &body);
    void forget();

private:
    FileSystem &m_files;
    QString m_folder;
    QString m_path;
};

} // namespace Verder
