#pragma once

#include "attachment/PdfMaking.h"
#include "attachment/PictureToPdf.h"
#include "dossier/Dossier.h"

#include <QObject>

namespace Verder {

/// What is to become one document of a slot.
struct IntakePlan
{
    QStringList files; ///< in order; several become one PDF
    QString name; ///< of the document
    QString replaces = {}; ///< SHA-256 of the document that it comes in place of; empty: it is added
    bool isShrunk = false; ///< made smaller first, and shown before it is used
    bool isSignatureTold = false; ///< the user knows that a digital signature gets lost
};

/// A plan for one file as it is.
IntakePlan planFor(const QString &file, const QString &replaces = {});

/// Takes what is planned into a document slot: checks it first, makes a PDF where it is not one yet, and adds
/// it where that succeeds. Finishes once; a destroyed one adds nothing.
class DocumentIntake : public QObject
{
    Q_OBJECT

public:
    DocumentIntake(Dossier *dossier, SlotRef slot, IntakePlan plan, QObject *parent = nullptr);

    const IntakePlan &plan() const { return m_plan; }
    void start();
    /// Adds what was shown.
    void use(const MadePdf &made);

signals:
    void added();
    /// A digital signature under one of the files does not hold in what is added, and nobody said so yet.
    void signatureLost();
    /// \a reason: translated, what is wrong and how to repair it.
    void refused(Verder::DocumentVerdict::Outcome outcome, const QString &reason);
    /// The smaller document; waits for use().
    void shown(const Verder::MadePdf &made);

private:
    void judge(const DocumentVerdict &verdict);
    void take(const MadePdf &made);
    Result<Attachment> checkedDocument(const DocumentVerdict &verdict);
    void finish(const Result<Attachment> &document);
    Result<void> put(const Attachment &document);
    QString file() const { return m_plan.files.value(0); }
    Making making() const { return m_plan.isShrunk ? Making::Shrink : Making::Merge; }

    Dossier *m_dossier;
    SlotRef m_slot;
    IntakePlan m_plan;
    DocumentCheck m_check;
    PictureToPdf m_picture;
    PdfMaking m_making;
};

} // namespace Verder
