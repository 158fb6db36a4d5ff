#include "backend/DocumentUpload.h"

#include "backend/ApiClient.h"
#include "base/Sha256.h"

#include <QtConcurrent>
#include <QTimer>

namespace Verder {

DocumentUpload::DocumentUpload(ApiClient &client, QString sha256, const ApiRequest &request)
    : m_sha256(std::move(sha256))
    , m_hash(QtConcurrent::run(Verder::sha256, request.body))
    , m_call(client.send(request))
{
    connect(m_call, &ApiCall::bodySent, this, [this] {
        m_wasSent = true;
        tell();
    });
    connect(m_call, &ApiCall::answered, this, [this](const ApiAnswer &answer) {
        m_call.clear(); // it deletes itself
        m_answer = answer;
        tell();
    });
}

DocumentUpload::~DocumentUpload()
{
    delete m_call.data();
}

void DocumentUpload::follow()
{
    m_isFollowed = true;
    QTimer::singleShot(0, this, &DocumentUpload::tell);
}

void DocumentUpload::tell()
{
    if (!m_isFollowed)
        return;
    if (std::exchange(m_wasSent, false))
        emit sent();
    if (const std::optional<ApiAnswer> answer = std::exchange(m_answer, std::nullopt))
        emit answered(*answer);
}

} // namespace Verder
