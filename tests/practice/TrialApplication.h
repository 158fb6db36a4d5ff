#pragma once

#include "base/Sha256.h"
#include "practice/PracticeServer.h"

#include <QJsonArray>
#include <QUuid>

namespace Verder {

/// A sealed application of the test's own form, and the requests that a program makes with it.
class TrialApplication
{
public:
    TrialApplication();

    QJsonObject answers; ///< complete, paid online, without document
    QString form = QStringLiteral("proefaanvraag");
    QString version = QStringLiteral("2");
    QString today = QStringLiteral("2026-02-10");

    /// Asks for a document, and names \a pdf as it.
    void addDocument(const QByteArray &pdf);

    QByteArray sealed() const;
    QString digest() const;
    QString path() const; ///< "/v1/aanvragen/{id}"
    QString documentPath(const QByteArray &pdf) const;

    Reply create(PracticeServer &server) const;
    Reply replace(PracticeServer &server, const QByteArray &etag) const;
    Reply upload(PracticeServer &server, const QByteArray &pdf) const;
    Reply pay(PracticeServer &server, const QByteArray &key = "betaling-1") const;
    QJsonObject status(PracticeServer &server) const;

private:
    QUuid m_id;
    QJsonArray m_attachments;
};

/// A small PDF with one page; \a text makes it another one.
QByteArray smallPdf(const QByteArray &text = "proef");
QByteArray contentDigest(const QByteArray &bytes);
/// What the "Betalen" button of the page at \a address sends.
QByteArray payButton(PracticeServer &server, const QString &address);
/// Does the signature of a receipt hold against the keys that the server made known?
bool isSigned(const QJsonObject &envelope, const QJsonObject &keys);

} // namespace Verder
