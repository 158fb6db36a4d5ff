#pragma once

#include "practice/HttpAnswer.h"
#include "practice/HttpRequest.h"
#include "practice/Store.h"
#include "practice/Visit.h"

#include <functional>

namespace Verder {

/// One request on its way through a handler.
struct Call
{
    const HttpRequest &request;
    QStringList parameters; ///< what stood in the places of "{}"
    Visit visit;
    Store &store;

    /// The UUID in place \a index, or UnknownPath.
    Outcome<QUuid> id(qsizetype index) const;
};

/// An address of the service and what it does.
struct Route
{
    QString method;
    QString pattern; ///< "/v1/aanvragen/{}"; "{}" is one segment
    bool isOpen = false; ///< needs no signing in
    std::function<Outcome<HttpAnswer>(const Call &)> handler;
};

inline Outcome<QUuid> Call::id(qsizetype index) const
{
    const QUuid id = QUuid::fromString(parameters.value(index));
    return id.isNull() ? refuse(RefusalKind::UnknownPath) : Outcome<QUuid>(id);
}

} // namespace Verder
