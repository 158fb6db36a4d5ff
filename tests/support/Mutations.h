#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace VerderTest {

/// A JSON object of which one member was taken away or is another value.
struct Mutation
{
    QString pointer; ///< of the member (RFC 6901)
    QJsonValue value; ///< undefined: it is missing
    QJsonObject json; ///< the whole
};

/// Every member of \a json, at any depth, missing, of each other kind, out of bounds, far too large and
/// hostile. Of an array, its first element.
QList<Mutation> mutationsOf(const QJsonObject &json);

} // namespace VerderTest
