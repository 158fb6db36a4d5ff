#pragma once

#include "backend/Environment.h"
#include "backend/signin/SecretStore.h"
#include "base/FileSystem.h"
#include "practice/PracticeServer.h"
#include "support/FaultProxy.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace VerderTest {

/// A service that is reached by a way that can break, and what a program needs to go there.
struct ProxiedService
{
    explicit ProxiedService(const QStringList &options = {});

    QTemporaryDir folder;
    std::unique_ptr<Verder::PracticeServer> server;
    FaultProxy proxy;
    std::unique_ptr<Verder::FileSystem> files = Verder::systemFiles();
    QNetworkAccessManager network;
    Verder::Environment environment; ///< by that way
};

/// The same as the service of an organisation, for which somebody signs in; one form of it is closed.
struct ProxiedOrganisation : ProxiedService
{
    ProxiedOrganisation();

    Verder::MemorySecrets secrets;
};

} // namespace VerderTest
