#pragma once

#include "backend/ApiCall.h"

#include <QFuture>
#include <QPointer>

#include <optional>

namespace Verder {

class ApiClient;

/// One document on its way to the server. Its bytes are hashed meanwhile, in another thread. What happens to
/// it is kept until somebody follows it, so that a document may leave before its turn: storing one is
/// idempotent.
class DocumentUpload : public QObject
{
    Q_OBJECT
public:
    DocumentUpload(ApiClient &client, QString sha256, const ApiRequest &request);
    ~DocumentUpload() override; ///< ends the request, where there is no answer yet

    const QString &sha256() const { return m_sha256; } ///< what was sealed
    /// What went out is not what was sealed: no server can have taken it for the document, and its answer is
    /// about something else. Waits for the hash.
    bool isAnotherDocument() const { return m_hash.result() != m_sha256; }

    /// From now on emits what happens, and from the event loop what has happened already.
    void follow();

signals:
    void sent(); ///< all of it has left; the server looks at it
    void answered(const Verder::ApiAnswer &answer); ///< once

private:
    void tell();

    QString m_sha256;
    QFuture<QString> m_hash;
    QPointer<ApiCall> m_call;
    bool m_isFollowed = false;
    bool m_wasSent = false; ///< and not told yet
    std::optional<ApiAnswer> m_answer; ///< the same
};

} // namespace Verder
