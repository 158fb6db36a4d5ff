#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Verder {

/// The process that has something in use, as a lock file or a journal states it.
struct ProcessOwner
{
    QString user;
    QString host;
    QString boot; ///< differs after the host was started again
    qint64 pid = 0;
    QDateTime since; ///< UTC

    static ProcessOwner here(const QDateTime &now);
    static ProcessOwner fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Is it certain that the process has ended? Of another host nothing is certain.
    bool isDead() const;
    bool operator==(const ProcessOwner &) const = default;
};

} // namespace Verder
