#pragma once

#include "attachment/DocumentCheck.h"
#include "attachment/PictureToPdf.h"
#include "dossier/Dossier.h"

#include <QObject>

namespace Verder {

/// Takes one file into a document slot: checks it first, makes a PDF of a picture, and adds it where the
/// check accepts it. Finishes once; a destroyed one adds nothing.
class DocumentIntake : public QObject
{
    Q_OBJECT

public:
    /// \a replaces: SHA-256 of the document that it comes in place of; empty: it is added.
    DocumentIntake(
        Dossier *dossier, SlotRef slot, QString file, QString replaces = {}, QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    QString name() const;
    void start();

signals:
    void added();
    /// \a reason: translated, what is wrong and how to repair it.
    void refused(Verder::DocumentVerdict::Outcome outcome, const QString &reason);

private:
    void judge(const DocumentVerdict &verdict);
    Result<Attachment> checkedDocument(const DocumentVerdict &verdict);
    void finish(const Result<Attachment> &document);
    Result<void> put(const Attachment &document);

    Dossier *m_dossier;
    SlotRef m_slot;
    QString m_file;
    QString m_replaces;
    DocumentCheck m_check;
    PictureToPdf m_picture;
};

} // namespace Verder
