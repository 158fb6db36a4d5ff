#pragma once

#include "attachment/DocumentCheck.h"
#include "dossier/Dossier.h"
#include "ui/document/Desktop.h"
#include "ui/look/Panel.h"

#include <QWidget>

class QVBoxLayout;

namespace Verder {

class DocumentHead;
class DropZone;

/// A document that the form asks for: what is there already, what is being checked, what was refused and why,
/// and where files are dropped or chosen. The dossier must outlive it.
class DocumentSlotView : public QWidget
{
    Q_OBJECT

public:
    DocumentSlotView(Dossier *dossier, SlotRef ref, Language language, QWidget *parent = nullptr);
    /// How files are chosen and shown, in place of the system's own way.
    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }

    /// Checks the files and adds those that are accepted, as dropping them does.
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
    void take(const QString &file, const QString &replaces = {});
    void refuse(const QString &name, DocumentVerdict::Outcome outcome, const QString &reason);
    void addNote(PanelKind kind, const QString &title, const QString &text);
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
