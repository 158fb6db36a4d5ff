#pragma once

#include "form/FormLibrary.h"
#include "practice/Route.h"
#include "practice/SigningKey.h"

#include <QMutex>

namespace Verder {

/// The definitions and tables in force, signed. Needs no signing in: filling in works without. May be used
/// from every thread.
class Definitions
{
public:
    Definitions(const QStringList &folders, const SigningKey &key);

    /// The handlers use this object, which must outlive them.
    QList<Route> routes();

private:
    struct Entry
    {
        QString version; ///< empty: a table
        QString sha256; ///< of the canonical bytes of `json`
        QJsonObject json;
    };

    Outcome<HttpAnswer> list(const Call &call);
    Outcome<HttpAnswer> form(const Call &call);
    Outcome<HttpAnswer> table(const Call &call);
    HttpAnswer signedAnswer(const Call &call, const Entry &entry, const QString &kind) const;
    void read();

    QStringList m_folders;
    const SigningKey &m_key;
    QMutex m_mutex; ///< around reading, which is done when first asked for
    bool m_isRead = false;
    QMap<QString, Entry> m_forms;
    QMap<QString, Entry> m_tables;
};

} // namespace Verder
