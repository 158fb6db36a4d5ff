#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Verder {

/// A request as the practice backend sees it: values only, so that nothing but HttpServer knows the HTTP
/// library.
struct HttpRequest
{
    QString method;
    QString path; ///< decoded, without the query
    QString query; ///< as it was sent, without "?"
    QMap<QString, QString> headers; ///< names in lower case; of a repeated one the first
    QByteArray body;

    QString header(const QString &lowerCaseName) const { return headers.value(lowerCaseName); }
    bool hasHeader(const QString &lowerCaseName) const { return headers.contains(lowerCaseName); }
};

} // namespace Verder
