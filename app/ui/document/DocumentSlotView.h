#pragma once

#include "attachment/DocumentCheck.h"
#include "dossier/Dossier.h"
#include "ui/document/Desktop.h"

#include <QWidget>

class QVBoxLayout;

namespace Verder {

class DocumentHead;
class DocumentIntake;
class DropZone;
class MessagePanel;
struct IntakePlan;
struct MadePdf;

/// A document that the form asks for: what is there already, what is being checked, what was refused and why,
/// and where files are dropped or chosen. The dossier must outlive it.
class DocumentSlotView : public QWidget
{
    Q_OBJECT

public:
    DocumentSlotView(Dossier *dossier, SlotRef ref, Language language, QWidget *parent = nullptr);
    /// How files are chosen and shown, in place of the system's own way.
    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }

    /// Checks the file and adds it where it is accepted, as dropping it does. Of several it asks first
    /// whether they are one document.
    void addFiles(const QStringList &files);

signals:
    /// The cover sheet of a document that goes by post is to be printed.
    void coverSheetRequested(Verder::SlotRef ref);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyMetrics();
    void follow(const Changes &changes);
    void refresh();
    void showState();
    void showDocuments();
    void focusMainStop();
    QString titleText() const;
    QWidget *makeDocument(const Attachment &attachment);
    QWidget *makeByPost();
    void choose(const QString &replaces = {});
    void askTogether(const QStringList &files);
    void take(const IntakePlan &plan);
    void refuse(const IntakePlan &plan, DocumentVerdict::Outcome outcome, const QString &reason);
    void showSmaller(DocumentIntake *intake, const MadePdf &made);
    void addNote(const QString &title, const QString &text); ///< an error
    void addNote(MessagePanel *note, const QString &title);
    void close(QWidget *noteOrRow);
    void clearNotes();
    void view(const QString &sha256);
    Session &session() const { return m_dossier->session(); }
    const DocumentSlot &shape() const;

    Dossier *m_dossier;
    SlotRef m_ref;
    Language m_language;
    Desktop m_desktop;
    DocumentHead *m_head;
    QVBoxLayout *m_column;
    QVBoxLayout *m_documents; ///< cards of what was added
    QVBoxLayout *m_notes; ///< what is being checked and what was refused
    DropZone *m_zone;
    QWidget *m_byPost = nullptr;
    QList<Attachment> m_shown;
    bool m_isShown = false;
    bool m_isSealedShown = false;
};

} // namespace Verder
