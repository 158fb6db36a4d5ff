#pragma once

#include "session/Session.h"

#include <QStringList>

/// Every item of the form as it is filled in, those included that do not apply, row by row.
QList<Verder::ItemRef> everyItem(const Verder::Session &session);

/// Everything that a session says of itself, a line each: two sessions that stand alike have the same
/// picture.
QStringList pictureOf(const Verder::Session &session);

/// Where the two differ first, for a message; empty: nowhere.
QString firstDifference(const QStringList &left, const QStringList &right);

/// What holds up that page, worked out anew from what the session says of its items: "kind path".
QStringList expectedMissing(const Verder::Session &session, int page);
QStringList namesOfMissing(const Verder::Session &session, const QList<Verder::Missing> &missing);
