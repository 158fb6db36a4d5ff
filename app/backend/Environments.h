#pragma once

#include "backend/Environment.h"
#include "base/FileSystem.h"

#include <optional>

namespace Verder {

/// An environment as an administrator or the settings page keeps it: a JSON file. BadInput names what is
/// wrong.
Result<Environment> readEnvironment(const QByteArray &json, const QString &source);
QByteArray writeEnvironment(const Environment &environment);

/// The organisation's environment: the one that an administrator installed, which a user cannot change, else
/// the one of the settings page. Owned by main().
class Environments
{
public:
    /// \a installedFile comes first; neither need be there.
    Environments(FileSystem &files, const QString &installedFile, const QString &ownFile);

    const std::optional<Environment> &organisation() const { return m_organisation; }
    bool isInstalled() const { return m_isInstalled; }
    /// Why the file that is there is not used.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Keeps it for this user; none: forgets it. NoPermission where an administrator installed one.
    Result<void> setOrganisation(const std::optional<Environment> &environment);

    /// Where administrators put it on this system.
    static QString installedPath();

private:
    FileSystem &m_files;
    QString m_ownFile;
    std::optional<Environment> m_organisation;
    std::optional<Error> m_problem;
    bool m_isInstalled = false;
};

} // namespace Verder
