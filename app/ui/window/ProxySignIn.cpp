#include "ui/window/ProxySignIn.h"

#include <QApplication>
#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace Verder {

ProxySignIn::ProxySignIn(QNetworkAccessManager &network, Prompts &prompts)
    : m_prompts(prompts)
{
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
            const QString place = QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
            const auto known = m_kept.constFind(place);
            const bool isKnown = known != m_kept.constEnd();
            // While the question is open, other requests fail and are tried again later.
            if (m_isAsking || (isKnown && known->isGivenUp))
                return;
            const bool wasRefused = isKnown && authenticator->user() == known->answer.user
                && authenticator->password() == known->answer.password;
            if (isKnown && !wasRefused) {
                authenticator->setUser(known->answer.user);
                authenticator->setPassword(known->answer.password);
                return;
            }
            m_isAsking = true;
            const auto answer = m_prompts.proxySignIn(QApplication::activeWindow(), place, wasRefused);
            m_isAsking = false;
            m_kept.insert(place, {answer.value_or(ProxyAnswer()), !answer});
            if (!answer)
                return;
            authenticator->setUser(answer->user);
            authenticator->setPassword(answer->password);
        });
}

} // namespace Verder
