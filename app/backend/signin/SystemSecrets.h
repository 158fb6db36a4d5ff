#pragma once

#include "backend/signin/SecretStore.h"

#include <QObject>

#include <chrono>

namespace Verder {

/// The key store of the user's system (Secret Service, KWallet, Keychain, Credential Manager). Where it is
/// missing, locked or silent, secrets live in memory until the program ends; never in a plain file.
class SystemSecrets : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit SystemSecrets(std::chrono::milliseconds patience = std::chrono::seconds(5));

    void read(const QString &name, std::function<void(const QString &)> done) override;
    void write(const QString &name, const QString &secret) override;
    void remove(const QString &name) override;

private:
    std::chrono::milliseconds m_patience;
    MemorySecrets m_memory; ///< what was written since the start
};

} // namespace Verder
