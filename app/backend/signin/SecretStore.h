#pragma once

#include <QMap>
#include <QString>

#include <functional>

namespace Verder {

/// Keeps a few short secrets from one start of the program to the next. Owned by main().
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// \a done gets the secret, or an empty text where there is none; never later than a few seconds.
    virtual void read(const QString &name, std::function<void(const QString &)> done) = 0;
    virtual void write(const QString &name, const QString &secret) = 0;
    virtual void remove(const QString &name) = 0;
};

/// Keeps them until the program ends: where there is no key store, and in tests.
class MemorySecrets : public SecretStore
{
public:
    void read(const QString &name, std::function<void(const QString &)> done) override
    {
        done(m_secrets.value(name));
    }
    void write(const QString &name, const QString &secret) override { m_secrets.insert(name, secret); }
    void remove(const QString &name) override { m_secrets.remove(name); }

private:
    QMap<QString, QString> m_secrets;
};

} // namespace Verder
