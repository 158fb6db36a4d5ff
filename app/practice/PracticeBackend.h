#pragma once

#include "base/FileSystem.h"
#include "practice/Api.h"
#include "practice/Definitions.h"
#include "practice/HttpServer.h"
#include "practice/PaymentDesk.h"
#include "practice/PracticeOptions.h"
#include "practice/signin/Provider.h"

#include <QLockFile>

namespace Verder {

/// The whole practice environment over one data folder: puts its parts together, listens, and leaves a note
/// by which a program of the same user can join it. Everything that counts is in the folder; it may be killed
/// at any moment.
class PracticeBackend
{
    Q_DECLARE_TR_FUNCTIONS(PracticeBackend)

public:
    /// \a documentProgram: path of verder-document. Conflict when the port or the folder is in use.
    static Result<std::unique_ptr<PracticeBackend>> start(
        FileSystem &files, const PracticeOptions &options, const QString &documentProgram);
    ~PracticeBackend();
    PracticeBackend(const PracticeBackend &) = delete;
    PracticeBackend &operator=(const PracticeBackend &) = delete;

    /// {address, port, pid, keys: {"<keyId>": "<base64 public key>"}, token}: what a program needs to use it.
    QJsonObject note() const;

private:
    PracticeBackend(FileSystem &files, const PracticeOptions &options, const QString &documentProgram,
        std::unique_ptr<QLockFile> lock, SigningKey key, ProviderKey providerKey);
    static Result<void> makeFolders(FileSystem &files, const QString &folder);
    Result<void> listen(int port);
    Result<void> leaveNote();
    QString notePath() const;

    FileSystem &m_files;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    SigningKey m_key;
    ProviderKey m_providerKey;
    Provider m_provider;
    SignIn m_signIn;
    FormLibrary m_library;
    Definitions m_definitions;
    ApplicationCheck m_check;
    DocumentShelf m_shelf;
    Api m_api;
    PaymentDesk m_paymentDesk;
    Router m_router;
    std::unique_ptr<Store> m_store; ///< stays open, so that each request's own connection opens fast
    std::unique_ptr<HttpServer> m_server;
    int m_port = 0;
};

} // namespace Verder
