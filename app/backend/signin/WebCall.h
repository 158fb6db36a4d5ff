#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Verder {

/// What a provider of signing in answered: a JSON object with its status. It has no rules of its own.
struct WebAnswer
{
    int status = 0;
    QJsonObject body;
};

/// One request to a provider of signing in. No redirects, cookies or cache, a limit on time and size. Answers
/// once and deletes itself; never before control returns to the event loop. Offline: no answer, or none of
/// JSON.
class WebCall : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<WebAnswer> &)>;

    static constexpr std::chrono::milliseconds defaultTimeout = std::chrono::seconds(20);

    /// A GET of \a address; the whole answer must be there within \a timeout.
    static WebCall *get(QNetworkAccessManager &network, const QUrl &address,
        std::chrono::milliseconds timeout, QObject *parent, Done done);
    /// A POST of a form to \a address.
    static WebCall *post(QNetworkAccessManager &network, const QUrl &address,
        const QList<std::pair<QString, QString>> &form, std::chrono::milliseconds timeout, QObject *parent,
        Done done);
    ~WebCall() override;

private:
    WebCall(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *parent, Done done);
    void finish();
    void answer(const Result<WebAnswer> &result);

    QNetworkReply *m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    Done m_done;
};

} // namespace Verder
