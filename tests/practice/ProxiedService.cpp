#include "practice/ProxiedService.h"

#include "backend/PracticeNote.h"
#include "support/FaultSweep.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Verder;

namespace VerderTest {

ProxiedService::ProxiedService(const QStringList &options)
    : folder(quickPlace())
    , server(std::make_unique<PracticeServer>(folder.filePath(QStringLiteral("practice")), options))
    , proxy(QUrl(server->note()[QLatin1String("address")].toString()))
{
    const auto note = PracticeNote::read(QJsonDocument(server->note()).toJson(QJsonDocument::Compact));
    REQUIRE(note.has_value());
    environment = note->environment;
    environment.address = proxy.address();
}

ProxiedOrganisation::ProxiedOrganisation()
    : ProxiedService({QStringLiteral("--closed"), QStringLiteral("proefaanvraag")})
{
    environment.isPractice = false;
    environment.name = QStringLiteral("ind.example");
}

} // namespace VerderTest
