#pragma once

#include "attachment/DocumentCheck.h"
#include "dossier/Dossier.h"

#include <QObject>

namespace Verder {

/// Takes one file into a document slot: checks it first, and adds it where the check accepts it. Finishes
/// once; a destroyed one adds nothing.
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
    Result<void> take(const DocumentVerdict &verdict);
    Result<void> replace(const DocumentVerdict &verdict);

    Dossier *m_dossier;
    SlotRef m_slot;
    QString m_file;
    QString m_replaces;
    DocumentCheck m_check;
};

} // namespace Verder
