#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

namespace Verder {

/// Reads the members of a JSON object that came from outside, strictly: each has its kind and its bounds. The
/// first member that breaks its rule is remembered, so that a reader can ask once, at its end.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object, QString where = {});

    /// At most \a maximum characters; absent, of another kind or empty is an error.
    QString text(const char *name, qsizetype maximum);
    /// The same, but absent or empty gives the empty text.
    QString optionalText(const char *name, qsizetype maximum);
    /// RFC 3339 with an offset; the result is UTC.
    QDateTime time(const char *name);
    QDateTime optionalTime(const char *name);
    QDate date(const char *name);
    QUuid uuid(const char *name);
    bool boolean(const char *name);
    int integer(const char *name, int minimum, int maximum);
    QJsonObject object(const char *name);
    QJsonArray array(const char *name, qsizetype maximum);
    /// An array of texts, none of them empty.
    QStringList texts(const char *name, qsizetype maximum, qsizetype maximumLength);

    bool has(const char *name) const; ///< there, and not null
    /// Records \a name as broken unless \a holds.
    void require(bool holds, const char *name);
    /// The JSON pointer of the first broken member; empty: none.
    QString broken() const { return m_broken; }
    bool isValid() const { return m_broken.isEmpty(); }

private:
    QJsonValue take(const char *name, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_where;
    QString m_broken;
};

/// "2026-02-01T08:15:30Z", with milliseconds only where there are some.
QString timeText(const QDateTime &time);

} // namespace Verder
