#pragma once

#include "base/Result.h"
#include "draft/Draft.h"
#include "draft/DraftKey.h"

#include <QByteArray>
#include <QJsonObject>

namespace Verder {

/// One record in bytes: length and number (each four, little-endian), the JSON, and a CRC-32 over all of it.
QByteArray journalRecord(quint32 sequence, const QJsonObject &content);
/// The same of what is canonical JSON already.
QByteArray journalRecord(quint32 sequence, const QByteArray &json);

/// The records of a journal in order, up to the first that is torn, damaged or out of order.
QList<QJsonObject> readJournalRecords(const QByteArray &bytes);

/// A record of an encrypted draft: nothing of \a content can be read without the key.
QJsonObject sealedRecord(const QJsonObject &content, const DraftKey &key);
QJsonObject sealedRecord(const QByteArray &json, const DraftKey &key);
std::optional<QJsonObject> openedRecord(const QJsonObject &record, const DraftKey &key);

/// All of a draft and \a more, as canonical JSON: what the first record holds. The form is not read for it.
QByteArray wholeDraftJson(const Draft &draft, const QJsonObject &more);
Result<Draft> readWholeDraft(const QJsonObject &json);

/// What turns \a before into \a after: answers set and removed, attachments and state where they changed.
QJsonObject draftPatch(const Draft &before, const Draft &after);
void applyPatch(Draft &draft, const QJsonObject &patch);

} // namespace Verder
