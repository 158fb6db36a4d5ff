#include "draft/ProcessOwner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace Verder {

namespace {

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
