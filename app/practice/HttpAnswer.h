#pragma once

#include "base/LocalText.h"
#include "practice/Refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace Verder {

/// An answer of the practice backend, before the HTTP library sends it.
struct HttpAnswer
{
    int status = 200;
    QByteArray mediaType; ///< empty: no body
    QByteArray body;
    QMap<QByteArray, QByteArray> headers;
};

HttpAnswer emptyAnswer(int status);
HttpAnswer jsonAnswer(int status, const QJsonObject &object);
HttpAnswer htmlAnswer(int status, const QString &html);
/// The problem document of RFC 9457 that says the refusal to a program and, in \a language, to a person.
HttpAnswer problemAnswer(const Refusal &refusal, Language language);

} // namespace Verder
