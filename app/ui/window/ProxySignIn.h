#pragma once

#include "ui/window/Prompts.h"

#include <QMap>
#include <QObject>

class QNetworkAccessManager;

namespace Verder {

/// Answers a proxy that asks for a name and a password: asks the user once, and again only where they were
/// refused. Keeps them in memory until the program ends. Owned by main().
class ProxySignIn : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    ProxySignIn(QNetworkAccessManager &network, Prompts &prompts);

private:
    struct Kept
    {
        ProxyAnswer answer;
        bool isGivenUp = false; ///< the user cancelled: not asked again
    };

    Prompts &m_prompts;
    QMap<QString, Kept> m_kept; ///< by host and port
    bool m_isAsking = false;
};

} // namespace Verder
