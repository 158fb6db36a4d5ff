#include "draft/ProcessOwner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace Verder {

namespace {

/// As the system knows the user, where the environment does not say.
QString nameOfUser()
{
    struct passwd entry = {};
    struct passwd *found = nullptr;
    std::array<char, 4096> texts{};
    if (::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found) != 0 || !found)
        return QString::number(::getuid());
    return QString::fromLocal8Bit(found->pw_name);
}

/// Ended, but its parent has not asked yet how: it works on nothing any more.
bool isZombie(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll(); // "PID (NAME) STATE ...", and NAME may hold anything
    return stat.mid(stat.lastIndexOf(')') + 2, 1) == "Z";
}

} // namespace

ProcessOwner ProcessOwner::here(const QDateTime &now)
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME");
    if (user.isEmpty())
        user = nameOfUser();
    return ProcessOwner{user, QSysInfo::machineHostName(), QString::fromLatin1(QSysInfo::bootUniqueId()),
        QCoreApplication::applicationPid(), now.toUTC()};
}

ProcessOwner ProcessOwner::fromJson(const QJsonObject &json)
{
    return ProcessOwner{json.value(QStringLiteral("user")).toString(),
        json.value(QStringLiteral("host")).toString(), json.value(QStringLiteral("boot")).toString(),
        json.value(QStringLiteral("pid")).toInteger(),
        QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs).toUTC()};
}

QJsonObject ProcessOwner::toJson() const
{
    return {{QStringLiteral("user"), user}, {QStringLiteral("host"), host}, {QStringLiteral("boot"), boot},
        {QStringLiteral("pid"), pid}, {QStringLiteral("since"), since.toString(Qt::ISODateWithMs)}};
}

bool ProcessOwner::isDead() const
{
    if (host != QSysInfo::machineHostName())
        return false;
    if (pid <= 0 || boot != QString::fromLatin1(QSysInfo::bootUniqueId()))
        return true;
    // Signal 0 only asks whether the process is there.
    return (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH) || isZombie(pid);
}

} // namespace Verder
