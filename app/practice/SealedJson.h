#pragma once

#include "form/Attachment.h"
#include "practice/Refusal.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Verder {

/// The content of sealed bytes, read and of the right shape; says nothing yet about the answers.
struct SealedJson
{
    QString form;
    QString version;
    QDate today;
    QJsonObject answers;
    QList<Attachment> attachments;

    /// Malformed when \a bytes are no JSON, else Validation: shape and canonical form.
    static Outcome<SealedJson> read(const QByteArray &bytes, Language language);

    QStringList documents() const; ///< SHA-256 of each document, once
};

/// One entry of the list of a `validation` problem.
QJsonObject validationProblem(const QString &pointer, const char *code, const QString &message);
tl::unexpected<Refusal> invalid(const QJsonArray &problems);

/// The RFC 6901 pointer into sealed JSON of an item's path, as "gezin[<row id>].naam".
QString answerPointer(const QJsonObject &answers, const QString &path);

} // namespace Verder
