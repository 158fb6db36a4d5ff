#pragma once

#include "backend/ApiAnswer.h"
#include "base/LocalText.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace Verder {

/// What the service says of itself, without signing in.
struct ServiceStatus
{
    enum class Severity { Information, Warning, Outage };
    struct Notice
    {
        QString id;
        Severity severity = Severity::Information;
        LocalText text;
        QDateTime until; ///< UTC, invalid: not said
    };

    QString name; ///< of the service, for people
    QString environment; ///< as in receipts
    bool isPractice = false;
    QDate today; ///< where the service is
    QList<Notice> notices;
    QString contactEmail;
    QString contactPhone; ///< may be empty
    QString oldestProgramVersion; ///< "0.1.0"
    QStringList closedForms; ///< that are not accepted for now, by id
    qint64 documentLimit = 0; ///< bytes
    QStringList mediaTypes; ///< of documents

    /// May a program of \a version ("1.2.0") still send?
    bool accepts(const QString &version) const;

    /// From the answer to GET /dienst; BadInput names what is wrong.
    static Result<ServiceStatus> fromJson(const QJsonObject &json);
};

ApiRequest serviceStatusRequest();

} // namespace Verder
