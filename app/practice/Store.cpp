#include "practice/Store.h"

#include "base/JsonFields.h"
#include "practice/Transaction.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace Verder {

namespace {

const QStringList schema = {
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS application (id TEXT PRIMARY KEY, kvk TEXT NOT NULL, intermediary TEXT "
        "NOT NULL, bytes BLOB NOT NULL, digest TEXT NOT NULL, revision INTEGER NOT NULL, form TEXT NOT NULL, "
        "version TEXT NOT NULL, person TEXT NOT NULL, fee TEXT NOT NULL, method TEXT NOT NULL, "
        "online INTEGER NOT NULL) STRICT"),
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS document (application TEXT NOT NULL REFERENCES application(id), "
        "sha256 TEXT NOT NULL, PRIMARY KEY (application, sha256)) STRICT, WITHOUT ROWID"),
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS payment (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
        "application TEXT NOT NULL REFERENCES application(id), key TEXT NOT NULL, amount TEXT NOT NULL, "
        "state TEXT NOT NULL, expires TEXT NOT NULL, UNIQUE (application, key)) STRICT"),
    // The two facts that may never be double, kept by the database itself.
    QStringLiteral(
        "CREATE UNIQUE INDEX IF NOT EXISTS one_open_payment ON payment(application) WHERE state = 'open'"),
    QStringLiteral(
        "CREATE UNIQUE INDEX IF NOT EXISTS one_paid_payment ON payment(application) WHERE state = 'paid'"),
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS capture (id TEXT PRIMARY KEY, payment TEXT NOT NULL REFERENCES "
        "payment(id), amount TEXT NOT NULL, at TEXT NOT NULL, refund TEXT NOT NULL) STRICT"),
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS registration (number INTEGER PRIMARY KEY AUTOINCREMENT, application TEXT "
        "NOT NULL UNIQUE REFERENCES application(id), received TEXT NOT NULL, envelope BLOB NOT NULL) STRICT"),
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT"),
    // Codes and tokens of people who signed in, by their hash: the file gives nobody access.
    QStringLiteral(
        "CREATE TABLE IF NOT EXISTS grant_ (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, family TEXT NOT NULL, "
        "details TEXT NOT NULL, expires TEXT NOT NULL) STRICT, WITHOUT ROWID"),
    QStringLiteral("PRAGMA user_version=2"),
};
constexpr int schemaVersion = 2;

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString text(const QDateTime &time)
{
    return timeText(time);
}

QDateTime toTime(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

// SQLite tells NULL and '' apart, QString hardly does.
QString notNull(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QString stateText(PaymentRecord::State state)
{
    switch (state) {
    case PaymentRecord::State::Open:
        return QStringLiteral("open");
    case PaymentRecord::State::Paid:
        return QStringLiteral("paid");
    case PaymentRecord::State::Cancelled:
        return QStringLiteral("cancelled");
    case PaymentRecord::State::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

PaymentRecord::State toState(const QString &name)
{
    using State = PaymentRecord::State;
    for (const State state : {State::Open, State::Paid, State::Cancelled}) {
        if (stateText(state) == name) {
            return state;
        }
    }
    return State::Expired;
}

const QString paymentColumns
    = QStringLiteral("SELECT id, application, key, amount, state, expires FROM payment ");
const QString registrationColumns
    = QStringLiteral("SELECT r.application, r.number, r.received, r.envelope FROM registration r ");

std::optional<PaymentRecord> readPayment(QSqlQuery query)
{
    if (!query.next()) {
        return std::nullopt;
    }
    return PaymentRecord{query.value(0).toUuid(), query.value(1).toUuid(), query.value(2).toString(),
        query.value(3).toString(), toState(query.value(4).toString()), toTime(query.value(5))};
}

std::optional<RegistrationRecord> readRegistration(QSqlQuery &query)
{
    if (!query.next()) {
        return std::nullopt;
    }
    return RegistrationRecord{query.value(0).toUuid(), query.value(1).toLongLong(), toTime(query.value(2)),
        query.value(3).toByteArray()};
}

} // namespace

Store::Store(QString connection)
    : m_connection(std::move(connection))
{
}

Store::~Store()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    // SQLite gives its other files the rights of the database, so they are set before it writes anything.
    // Only once: closing a file takes away the locks that this process has on it, and SQLite counts on them.
    QFile file(path);
    const bool isNew = !file.exists();
    if (isNew
        && (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))) {
        return failure(
            ErrorKind::Io, tr("The data of the practice environment cannot be opened."), file.errorString());
    }
    file.close();

    std::unique_ptr<Store> store(new Store(text(QUuid::createUuid())));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store->m_connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        database.setDatabaseName(path);
        if (!database.open()) {
            return failure(ErrorKind::Io, tr("The data of the practice environment cannot be opened."),
                database.lastError().text());
        }
    }
    return store->prepare().map([&store] { return std::move(store); });
}

Result<void> Store::prepare()
{
    // FULL: what was answered to a client is on the disk, also after a power cut.
    for (const QString &sql : {QStringLiteral("PRAGMA journal_mode=WAL"),
             QStringLiteral("PRAGMA synchronous=FULL"), QStringLiteral("PRAGMA foreign_keys=ON")}) {
        if (const Result<QSqlQuery> done = run(sql); !done) {
            return tl::unexpected(done.error());
        }
    }
    const Result<int> version = run(QStringLiteral("PRAGMA user_version")).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > schemaVersion) {
        return failure(ErrorKind::NewerVersion,
            tr("The practice data were made by a later version of the program. Use that version, or another "
               "folder."));
    }
    return *version == schemaVersion ? Result<void>() : makeTables();
}

Result<void> Store::makeTables()
{
    Result<Transaction> transaction = Transaction::begin(*this);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const QString &sql : schema) {
        if (const Result<QSqlQuery> done = run(sql); !done) {
            return tl::unexpected(done.error());
        }
    }
    return transaction->commit();
}

Result<QSqlQuery> Store::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    if (!isDone) {
        return failure(ErrorKind::Io, tr("The data of the practice environment cannot be read or written."),
            query.lastError().text());
    }
    return query;
}

Result<std::optional<ApplicationRecord>> Store::application(const QUuid &id)
{
    const QString sql
        = QStringLiteral("SELECT kvk, intermediary, bytes, digest, revision, form, version, person, fee, "
                         "method, online FROM application WHERE id = ?");
    return run(sql, {text(id)}).map([&id](QSqlQuery query) -> std::optional<ApplicationRecord> {
        if (!query.next()) {
            return std::nullopt;
        }
        return ApplicationRecord{id, query.value(0).toString(), query.value(1).toString(),
            query.value(2).toByteArray(), query.value(3).toString(), query.value(4).toInt(),
            query.value(5).toString(), query.value(6).toString(), query.value(7).toString(),
            query.value(8).toString(), query.value(9).toString(), query.value(10).toBool()};
    });
}

Result<void> Store::insert(const ApplicationRecord &a)
{
    return run(QStringLiteral("INSERT INTO application VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {text(a.id), notNull(a.kvkNumber), notNull(a.intermediaryKvk), a.bytes, a.digest, a.revision, a.form,
            a.version, notNull(a.person), notNull(a.fee), notNull(a.paymentMethod), a.isPaidOnline ? 1 : 0})
        .map([](const QSqlQuery &) {});
}

Result<void> Store::replace(const ApplicationRecord &a)
{
    return run(
        QStringLiteral("UPDATE application SET bytes = ?, digest = ?, revision = ?, form = ?, version = ?, "
                       "person = ?, fee = ?, method = ?, online = ? WHERE id = ?"),
        {a.bytes, a.digest, a.revision, a.form, a.version, notNull(a.person), notNull(a.fee),
            notNull(a.paymentMethod), a.isPaidOnline ? 1 : 0, text(a.id)})
        .map([](const QSqlQuery &) {});
}

Result<QStringList> Store::documents(const QUuid &application)
{
    return run(QStringLiteral("SELECT sha256 FROM document WHERE application = ?"), {text(application)})
        .map([](QSqlQuery query) {
            QStringList hashes;
            while (query.next()) {
                hashes.append(query.value(0).toString());
            }
            return hashes;
        });
}

Result<void> Store::addDocument(const QUuid &application, const QString &sha256)
{
    return run(QStringLiteral("INSERT OR IGNORE INTO document VALUES (?, ?)"), {text(application), sha256})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<PaymentRecord>> Store::payment(const QUuid &id)
{
    return run(paymentColumns + QLatin1String("WHERE id = ?"), {text(id)}).map(readPayment);
}

Result<std::optional<PaymentRecord>> Store::paymentWithKey(const QUuid &application, const QString &key)
{
    return run(paymentColumns + QLatin1String("WHERE application = ? AND key = ?"), {text(application), key})
        .map(readPayment);
}

Result<std::optional<PaymentRecord>> Store::currentPayment(const QUuid &application)
{
    return run(paymentColumns
            + QLatin1String("WHERE application = ? ORDER BY state = 'paid' DESC, number DESC LIMIT 1"),
        {text(application)})
        .map(readPayment);
}

Result<void> Store::insert(const PaymentRecord &p)
{
    return run(
        QStringLiteral(
            "INSERT INTO payment (id, application, key, amount, state, expires) VALUES (?, ?, ?, ?, ?, ?)"),
        {text(p.id), text(p.application), p.key, p.amount, stateText(p.state), text(p.expires)})
        .map([](const QSqlQuery &) {});
}

Result<void> Store::setState(const QUuid &payment, PaymentRecord::State state)
{
    return run(QStringLiteral("UPDATE payment SET state = ? WHERE id = ?"), {stateText(state), text(payment)})
        .map([](const QSqlQuery &) {});
}

Result<void> Store::expirePayments(const QDateTime &now)
{
    return run(QStringLiteral("UPDATE payment SET state = 'expired' WHERE state = 'open' AND expires <= ?"),
        {text(now)})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<QString>> Store::refundReason(const QUuid &capture)
{
    return run(QStringLiteral("SELECT refund FROM capture WHERE id = ?"), {text(capture)})
        .map([](QSqlQuery query) -> std::optional<QString> {
            return query.next() ? std::optional<QString>(query.value(0).toString()) : std::nullopt;
        });
}

Result<void> Store::addCapture(
    const QUuid &capture, const PaymentRecord &payment, const QString &refundReason, const QDateTime &at)
{
    return run(QStringLiteral("INSERT INTO capture VALUES (?, ?, ?, ?, ?)"),
        {text(capture), text(payment.id), payment.amount, text(at), notNull(refundReason)})
        .map([](const QSqlQuery &) {});
}

Result<QList<RefundRecord>> Store::refunds(const QUuid &application)
{
    return run(
        QStringLiteral("SELECT c.payment, c.amount, c.refund, c.at FROM capture c JOIN payment p ON p.id = "
                       "c.payment WHERE p.application = ? AND c.refund <> '' ORDER BY c.rowid"),
        {text(application)})
        .map([](QSqlQuery query) {
            QList<RefundRecord> refunds;
            while (query.next()) {
                refunds.append({query.value(0).toUuid(), query.value(1).toString(), query.value(2).toString(),
                    toTime(query.value(3))});
            }
            return refunds;
        });
}

Result<qint64> Store::registerApplication(const QUuid &application, const QDateTime &receivedAt)
{
    return run(
        QStringLiteral("INSERT INTO registration (application, received, envelope) VALUES (?, ?, x'')"),
        {text(application), text(receivedAt)})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> Store::setEnvelope(const QUuid &application, const QByteArray &envelope)
{
    return run(QStringLiteral("UPDATE registration SET envelope = ? WHERE application = ?"),
        {envelope, text(application)})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<RegistrationRecord>> Store::registration(const QUuid &application)
{
    return run(registrationColumns + QLatin1String("WHERE r.application = ?"), {text(application)})
        .map([](QSqlQuery query) { return readRegistration(query); });
}

Result<std::optional<RegistrationRecord>> Store::registrationOfCase(const QString &caseNumber)
{
    const qint64 number = caseNumber.section(QLatin1Char('-'), -1).toLongLong();
    return run(registrationColumns + QLatin1String("WHERE r.number = ?"), {number})
        .map([&caseNumber](QSqlQuery query) {
            std::optional<RegistrationRecord> found = readRegistration(query);
            return found && found->caseNumber() == caseNumber ? found : std::nullopt;
        });
}

Result<QList<RegistrationRecord>> Store::registrations(const QString &kvkNumber)
{
    return run(registrationColumns
            + QLatin1String(
                "JOIN application a ON a.id = r.application WHERE a.kvk = ? ORDER BY r.number DESC"),
        {kvkNumber})
        .map([](QSqlQuery query) {
            QList<RegistrationRecord> registrations;
            while (const std::optional<RegistrationRecord> one = readRegistration(query)) {
                registrations.append(*one);
            }
            return registrations;
        });
}

Result<int> Store::number(const QString &name)
{
    return run(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name}).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

Result<void> Store::setNumber(const QString &name, int value)
{
    return run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES (?, ?)"), {name, value})
        .map([](const QSqlQuery &) {});
}

} // namespace Verder
