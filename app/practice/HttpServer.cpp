#include "practice/HttpServer.h"

#include <httplib.h>
#include <thread>

namespace Verder {

namespace {

constexpr auto address = "127.0.0.1";
constexpr std::size_t threads = 4;
constexpr std::size_t mostBytes = std::size_t{16} * 1024 * 1024;
constexpr time_t readSeconds = 15;
constexpr time_t writeSeconds = 15;
constexpr time_t idleSeconds = 1;

HttpRequest toRequest(const httplib::Request &request)
{
    HttpRequest result;
    result.method = QString::fromStdString(request.method);
    result.path = QString::fromStdString(request.path);
    result.query = QString::fromStdString(request.target).section(QLatin1Char('?'), 1);
    for (const auto &[name, value] : request.headers) {
        const QString key = QString::fromStdString(name).toLower();
        if (!result.headers.contains(key)) {
            result.headers.insert(key, QString::fromStdString(value));
        }
    }
    // A form is taken apart by the library; its body stays as it was sent.
    result.body = QByteArray::fromStdString(request.body);
    return result;
}

void send(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (auto header = answer.headers.cbegin(); header != answer.headers.cend(); ++header) {
        response.set_header(header.key().toStdString(), header.value().toStdString());
    }
    if (answer.mediaType.isEmpty()) {
        return;
    }
    // Through a provider, because a plain body would be compressed: the length that a client holds an answer
    // against is the length of what it reads.
    response.set_content_provider(static_cast<std::size_t>(answer.body.size()),
        answer.mediaType.toStdString(),
        [body = answer.body](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
            return sink.write(body.constData() + offset, length);
        });
}

// What the library refuses by itself, before the router sees it.
Refusal refusalOfLibrary(int status)
{
    switch (status) {
    case 404:
        return {RefusalKind::UnknownPath, {}, 0, {}};
    case 413:
        return tooLarge();
    default:
        return {status < 500 ? RefusalKind::Malformed : RefusalKind::Internal, {}, 0, {}};
    }
}

} // namespace

struct HttpServer::Private
{
    explicit Private(const Router &used)
        : router(used)
    {
    }

    void limit();
    void connectRouter();

    const Router &router;
    httplib::Server server;
    std::thread listener;
};

void HttpServer::Private::limit()
{
    server.new_task_queue = [] {
        return new httplib::ThreadPool(threads);
    }; // the library takes it over
    server.set_payload_max_length(mostBytes);
    server.set_read_timeout(readSeconds);
    server.set_write_timeout(writeSeconds);
    // A connection that is kept open would hold one of the few threads.
    server.set_keep_alive_max_count(1);
    // So would one on which nothing is asked, as browsers open in advance; and ending waits for it.
    server.set_keep_alive_timeout(idleSeconds);
    // The library's default lets two servers share a port, and each would get half of the requests.
    server.set_socket_options([](socket_t socket) {
        const int on = 1;
#ifdef Q_OS_WIN
        setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
    });
}

void HttpServer::Private::connectRouter()
{
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        send(router.answer(toRequest(request)), response);
    };
    constexpr auto everything = ".*";
    server.Get(everything, handle);
    server.Post(everything, handle);
    server.Put(everything, handle);
    server.Patch(everything, handle);
    server.Delete(everything, handle);
    server.Options(everything, handle);
    // Called for every status of 400 and above, so also for answers of the router, which are complete.
    server.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (response.has_header("API-Version")) {
            return;
        }
        const int status = response.status;
        send(router.refused(toRequest(request), refusalOfLibrary(status)), response);
    });
}

HttpServer::HttpServer(const Router &router)
    : d(std::make_unique<Private>(router))
{
    d->limit();
    d->connectRouter();
}

HttpServer::~HttpServer()
{
    d->server.stop();
    if (d->listener.joinable()) {
        d->listener.join();
    }
}

Result<int> HttpServer::listen(int port)
{
    const int bound = port == 0 ? d->server.bind_to_any_port(address) : port;
    if (bound < 0 || (port != 0 && !d->server.bind_to_port(address, port))) {
        return failure(ErrorKind::Conflict,
            tr("Port %1 is in use by another program. Choose another one, or 0 for any that is free.")
                .arg(port));
    }
    d->listener = std::thread([this] { d->server.listen_after_bind(); });
    return bound;
}

} // namespace Verder
