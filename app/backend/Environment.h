#pragma once

#include "form/Receipt.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Verder {

/// A place to send applications to. Records and receipts belong to one environment.
struct Environment
{
    QString name; ///< practiceEnvironment, or the organisation's own; as in receipts
    QString title; ///< for people; empty: as the name
    bool isPractice = false;
    QUrl address; ///< without /v1
    QMap<QString, QByteArray> receiptKeys; ///< key id -> Ed25519 public key, 32 bytes
    QUrl issuer; ///< the provider of signing in; empty: nobody can sign in
    QString clientId; ///< what this program is called there
    QMap<QString, QByteArray> definitionKeys; ///< as receiptKeys, of definitions of forms
    QStringList paymentHosts; ///< hosts allowed in a checkoutUrl; practice: loopback
};

/// Is \a host this machine?
bool isLoopback(const QString &host);

/// May a token, and what an application holds, be sent to \a address? Only over TLS, or to this machine.
bool isSafeAddress(const QUrl &address);

/// May \a page be opened for paying? Https on a host of the environment's list; practising, this machine
/// only.
bool isPaymentPage(const Environment &environment, const QUrl &page);

} // namespace Verder
