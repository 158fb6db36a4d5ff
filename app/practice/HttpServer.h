#pragma once

#include "base/Result.h"
#include "practice/Router.h"

#include <QCoreApplication>

#include <memory>

namespace Verder {

/// Listens on 127.0.0.1 with limits on bodies, times and threads, and hands each request to the router. The
/// only class that knows the HTTP library.
class HttpServer
{
    Q_DECLARE_TR_FUNCTIONS(HttpServer)

public:
    explicit HttpServer(const Router &router);
    ~HttpServer(); ///< stops, after the requests under way
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Takes \a port, 0 being any that is free, and gives the one it has. Conflict when it is in use.
    Result<int> listen(int port);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Verder
