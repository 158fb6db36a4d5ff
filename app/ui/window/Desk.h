#pragma once

#include "dossier/Dossier.h"
#include "dossier/LocalData.h"
#include "draft/RecentDrafts.h"
#include "ui/document/Desktop.h"

#include <functional>

class QNetworkAccessManager;

namespace Verder {

class ConnectionKeeper;
class Environments;
class ProfileStore;
class Prompts;
class Settings;

/// What every window works with. main() owns the objects; they outlive the windows.
struct Desk
{
    DossierContext dossiers;
    RecentDrafts &recent;
    Settings &settings;
    Environments &environments;
    ConnectionKeeper &connection;
    LocalData &localData;
    QNetworkAccessManager &network;
    Prompts &prompts;
    Desktop desktop;
    QString outboxFolder;
    QString journalFolder;
    QString caseFolder; ///< what is pending, for reading without a connection
    QString draftFolder; ///< where Save as starts
    std::function<QDate()> today;
    ProfileStore &profiles;
};

} // namespace Verder
