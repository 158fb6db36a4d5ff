#pragma once

#include "base/FileSystem.h"
#include "session/Session.h"

namespace Verder {

/// The sponsors that this user files for, each as it fills in a form; kept in one 0600 file, in the order in
/// which they are shown.
class ProfileStore
{
public:
    ProfileStore(FileSystem &files, QString path);

    /// None where there is no file yet; an error where it cannot be read, for it holds what was typed.
    Result<QList<Profile>> all() const;
    Result<void> save(const QList<Profile> &profiles);

private:
    FileSystem &m_files;
    QString m_path;
};

/// The KvK-nummer, which tells sponsors apart.
QString kvkOf(const Profile &profile);

/// "Voorbeeld B.V. (03475945)", or what there is of it.
QString profileName(const Profile &profile);
/// The number of the profile with that KvK-nummer, or -1.
qsizetype profileOf(const QList<Profile> &profiles, const QString &kvk);

/// What is filled in for items with a profile key, also where it is not right yet.
Profile profileFrom(const Session &session);

} // namespace Verder
