#pragma once

#include "draft/JournalRecord.h"

#include <QDir>
#include <QFile>

namespace Verder {

/// The bytes of a journal as the next start finds it after the process that wrote it was killed.
inline QByteArray ofDeadOwner(const QByteArray &journal)
{
    QList<QJsonObject> records = readJournalRecords(journal);
    if (records.isEmpty())
        return journal;
    QJsonObject owner = records.first().value(QStringLiteral("owner")).toObject();
    owner.insert(QStringLiteral("boot"), QStringLiteral("before"));
    records.first().insert(QStringLiteral("owner"), owner);
    QByteArray bytes;
    for (qsizetype i = 0; i < records.size(); ++i)
        bytes += journalRecord(static_cast<quint32>(i), records.at(i));
    return bytes;
}

/// The same for all journals in a folder.
inline void killOwners(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        const QByteArray bytes = ofDeadOwner(file.readAll());
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }
}

} // namespace Verder
