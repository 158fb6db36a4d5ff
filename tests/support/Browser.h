#pragma once

#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

namespace VerderTest {

/// Plays the user's browser on the pages of the practice environment.
class Browser
{
public:
    /// What a page said.
    struct Seen
    {
        int status = 0;
        QUrl location; ///< where it leads on to
        QString text;
    };

    /// Chooses \a person on the page for signing in, and goes where that leads.
    Seen signIn(const QUrl &page, const QString &person);
    /// Presses "Betalen" or, with "cancel", "Annuleren" on the payment page.
    Seen pay(const QUrl &page, const QString &action = QStringLiteral("pay"));
    Seen get(const QUrl &page);
    Seen post(const QUrl &page, const QList<std::pair<QString, QString>> &form);

private:
    Seen wait(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

} // namespace VerderTest
