#include "practice/PracticeBackend.h"

#include <QDir>
#include <QJsonDocument>

namespace Verder {

namespace {

const QString portSetting = QStringLiteral("port");

QString databasePath(const QString &folder)
{
    return folder + QLatin1String("/practice.sqlite");
}

QString documentsPath(const QString &folder)
{
    return folder + QLatin1String("/documents");
}

// The service's clock: whole seconds, and the date that was asked for.
std::function<QDateTime()> clock(QDate today)
{
    return [today] {
        QDateTime now = QDateTime::currentDateTimeUtc();
        now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
        if (today.isValid()) {
            now.setDate(today);
        }
        return now;
    };
}

} // namespace

PracticeBackend::PracticeBackend(FileSystem &files, const PracticeOptions &options,
    const QString &documentProgram, std::unique_ptr<QLockFile> lock, SigningKey key, ProviderKey providerKey)
    : m_files(files)
    , m_folder(options.folder)
    , m_lock(std::move(lock))
    , m_key(std::move(key))
    , m_providerKey(std::move(providerKey))
    , m_provider(m_providerKey, std::chrono::seconds(options.tokenSeconds))
    , m_library(options.formFolders + QStringList{QStringLiteral(":/forms")})
    , m_definitions(options.formFolders + QStringList{QStringLiteral(":/forms")}, m_key)
    , m_check(m_library, options.closedForms)
    , m_shelf(files, documentsPath(options.folder), documentProgram)
    , m_api(m_check, m_shelf, m_key, m_signIn)
    , m_paymentDesk(m_key)
    , m_router({databasePath(options.folder), clock(options.today), options.language}, m_signIn,
          m_api.routes() + m_paymentDesk.routes() + m_definitions.routes() + m_provider.routes())
{
}

PracticeBackend::~PracticeBackend()
{
    m_server.reset();
    if (m_port != 0) {
        (void)m_files.remove(notePath());
    }
}

Result<std::unique_ptr<PracticeBackend>> PracticeBackend::start(
    FileSystem &files, const PracticeOptions &options, const QString &documentProgram)
{
    if (const Result<void> made = makeFolders(files, options.folder); !made) {
        return tl::unexpected(made.error());
    }
    auto lock = std::make_unique<QLockFile>(options.folder + QLatin1String("/practice.lock"));
    lock->setStaleLockTime(0); // never by age: only the end of its process frees it
    if (!lock->tryLock()) {
        return failure(ErrorKind::Conflict,
            tr("A practice environment is running in this folder already. Use it, or choose another folder."),
            options.folder);
    }
    Result<SigningKey> key = SigningKey::loadOrCreate(files, options.folder + QLatin1String("/signing.key"));
    if (!key) {
        return tl::unexpected(key.error());
    }
    Result<ProviderKey> providerKey
        = ProviderKey::loadOrCreate(files, options.folder + QLatin1String("/provider.key"));
    if (!providerKey) {
        return tl::unexpected(providerKey.error());
    }
    std::unique_ptr<PracticeBackend> backend(
        new PracticeBackend(files, options, documentProgram, std::move(lock), *key, *providerKey));
    Result<std::unique_ptr<Store>> store = Store::open(databasePath(options.folder));
    if (!store) {
        return tl::unexpected(store.error());
    }
    backend->m_store = std::move(*store);
    return backend->listen(options.port)
        .and_then([&backend] { return backend->leaveNote(); })
        .map([&backend] { return std::move(backend); });
}

Result<void> PracticeBackend::makeFolders(FileSystem &files, const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent)) {
        return failure(ErrorKind::Io, tr("The folder %1 cannot be made. Choose another one.").arg(parent));
    }
    return files.makeFolder(folder).and_then([&] { return files.makeFolder(documentsPath(folder)); });
}

Result<void> PracticeBackend::listen(int port)
{
    // The port is kept, so that a payment page that is open in a browser still leads here after a restart.
    const Result<int> last = m_store->number(portSetting);
    m_server = std::make_unique<HttpServer>(m_router);
    Result<int> bound = m_server->listen(port == 0 && last ? *last : port);
    if (!bound && port == 0) {
        m_server = std::make_unique<HttpServer>(m_router);
        bound = m_server->listen(0);
    }
    if (!bound) {
        return tl::unexpected(bound.error());
    }
    m_port = *bound;
    return m_store->setNumber(portSetting, m_port);
}

QJsonObject PracticeBackend::note() const
{
    return {
        {QLatin1String("address"), QStringLiteral("http://127.0.0.1:%1").arg(m_port)},
        {QLatin1String("port"), m_port},
        {QLatin1String("pid"), QCoreApplication::applicationPid()},
        {QLatin1String("keys"), QJsonObject{{m_key.id(), QString::fromLatin1(m_key.publicKey().toBase64())}}},
        {QLatin1String("clientId"), m_providerKey.clientId()},
        {QLatin1String("token"), m_signIn.startToken()},
    };
}

QString PracticeBackend::notePath() const
{
    return m_folder + QLatin1String("/practice.json");
}

Result<void> PracticeBackend::leaveNote()
{
    return replaceFile(m_files, notePath(), QJsonDocument(note()).toJson());
}

} // namespace Verder
