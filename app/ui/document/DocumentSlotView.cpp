#include "ui/document/DocumentSlotView.h"

#include "session/RowTitle.h"
#include "ui/document/CheckingRow.h"
#include "ui/document/DocumentCard.h"
#include "ui/document/DocumentHead.h"
#include "ui/document/DocumentIntake.h"
#include "ui/document/DocumentState.h"
#include "ui/document/DropZone.h"
#include "ui/document/GonePanel.h"
#include "ui/document/MergeDialog.h"
#include "ui/document/SmallerDialog.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Verder {
namespace {

/// A layout alone would show it later, too late to be given the focus now.
void put(QWidget *widget, QVBoxLayout *rows)
{
    rows->addWidget(widget);
    widget->show();
}

qint64 sizeOf(const IntakePlan &plan)
{
    return std::accumulate(plan.files.cbegin(), plan.files.cend(), qint64{0},
        [](qint64 sum, const QString &file) { return sum + QFileInfo(file).size(); });
}

} // namespace

DocumentSlotView::DocumentSlotView(Dossier *dossier, SlotRef ref, Language language, QWidget *parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_ref(ref)
    , m_language(language)
    , m_desktop(systemDesktop())
    , m_head(new DocumentHead({}))
    , m_column(new QVBoxLayout(this))
    , m_documents(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_zone(new DropZone)
{
    build();
    showState();
    showDocuments();
    connect(&session(), &Session::changed, this, &DocumentSlotView::follow);
    connect(&session(), &Session::sealedChanged, this, &DocumentSlotView::refresh);
}

void DocumentSlotView::build()
{
    m_column->setContentsMargins({});
    m_column->addWidget(m_head);
    m_column->addLayout(m_documents);
    m_column->addLayout(m_notes);
    if (shape().byPost) {
        m_byPost = makeByPost();
        m_column->addWidget(m_byPost);
    }
    m_column->addWidget(m_zone);
    connect(m_zone, &DropZone::filesDropped, this, &DocumentSlotView::addFiles);
    connect(m_zone->chooseButton(), &QPushButton::clicked, this, [this] { choose(); });
    connect(m_zone->laterButton(), &QPushButton::clicked, this,
        [this] { session().setPutOff(m_ref, !session().isPutOff(m_ref)); });
    applyMetrics();
}

const DocumentSlot &DocumentSlotView::shape() const
{
    return m_dossier->session().form().documentSlots.at(m_ref.slot);
}

QString DocumentSlotView::titleText() const
{
    return slotTitle(session(), m_ref, m_language);
}

void DocumentSlotView::follow(const Changes &changes)
{
    const QList<int> names
        = shape().each >= 0 ? session().form().items.at(shape().each).group->rowName : QList<int>();
    const bool isRenamed = std::any_of(names.cbegin(), names.cend(), [&](int item) {
        return changes.items.contains({item, m_ref.row});
    });
    if (changes.all || changes.rows || isRenamed || changes.documentSlots.contains(m_ref))
        refresh();
}

void DocumentSlotView::refresh()
{
    const QWidget *focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    showState();
    showDocuments();
    // A card that goes, or the zone that does, hands the focus on within this document.
    if (hadFocus && !focused->isVisibleTo(this))
        focusMainStop();
}

/// The head, and what the drop zone offers.
void DocumentSlotView::showState()
{
    const QList<Attachment> attachments = session().attachments(m_ref);
    const bool isPutOff = session().isPutOff(m_ref);
    m_head->setTitle(session().fillIn(shape().title, {-1, m_ref.row}, m_language)); // under the row's name
    m_head->setHelp(session().fillIn(shape().help, {-1, m_ref.row}, m_language));
    m_head->setWhy(shape().when.isNull() ? QString() : session().why(m_ref, m_language));
    const DocumentState state = documentState(session(), m_ref);
    m_head->setState(state.icon, state.tint, state.text);
    m_zone->setTitle(titleText());
    m_zone->setVisible(!shape().byPost && !session().isSealed() && attachments.size() < shape().maximum);
    m_zone->laterButton()->setVisible(shape().later && attachments.isEmpty());
    m_zone->laterButton()->setText(isPutOff ? tr("Add it now after all") : tr("Add later"));
}

void DocumentSlotView::showDocuments()
{
    const QList<Attachment> attachments = session().attachments(m_ref);
    if (m_isShown && attachments == m_shown && m_isSealedShown == session().isSealed())
        return;
    while (QLayoutItem *item = m_documents->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Attachment &attachment : attachments)
        put(makeDocument(attachment), m_documents);
    m_shown = attachments;
    m_isShown = true;
    m_isSealedShown = session().isSealed();
}

void DocumentSlotView::focusMainStop()
{
    if (!m_zone->isHidden()) {
        m_zone->chooseButton()->setFocus();
        return;
    }
    const QWidget *card = m_documents->isEmpty() ? nullptr : m_documents->itemAt(0)->widget();
    const auto buttons = card != nullptr ? card->findChildren<QPushButton *>() : QList<QPushButton *>();
    if (!buttons.isEmpty())
        buttons.first()->setFocus();
}

QWidget *DocumentSlotView::makeDocument(const Attachment &attachment)
{
    const QString sha256 = attachment.sha256;
    if (attachment.state != Attachment::State::Accepted && !session().isSealed()) {
        auto *gone = new GonePanel(*m_dossier, attachment, m_language);
        connect(gone, &GonePanel::pointRequested, this, [this, sha256] { choose(sha256); });
        connect(gone, &GonePanel::takeRequested, this,
            [this, sha256](const QString &file) { take(planFor(file, sha256)); });
        connect(gone, &GonePanel::removeRequested, this,
            [this, sha256] { session().removeAttachment(m_ref, sha256); });
        return gone;
    }
    auto *card = new DocumentCard(attachment, session().isSealed(), m_language);
    connect(card, &DocumentCard::viewRequested, this, [this, sha256] { view(sha256); });
    connect(card, &DocumentCard::replaceRequested, this, [this, sha256] { choose(sha256); });
    connect(card, &DocumentCard::removeRequested, this,
        [this, sha256] { session().removeAttachment(m_ref, sha256); });
    return card;
}

QWidget *DocumentSlotView::makeByPost()
{
    auto *card = new MessagePanel(PanelKind::Card, {},
        tr("This goes by post. Print the cover sheet and send it along with the document."));
    card->setIcon(QStringLiteral("mail"));
    QPushButton *print = card->addButton(tr("Print cover sheet"));
    print->setObjectName(QStringLiteral("coverSheet"));
    setButtonIcon(print, QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, [this] { emit coverSheetRequested(m_ref); });
    return card;
}

void DocumentSlotView::choose(const QString &replaces)
{
    const QStringList files = m_desktop.chooseFiles(this, replaces.isEmpty(),
        m_dossier->path().isEmpty() ? QString() : QFileInfo(m_dossier->path()).path());
    if (files.isEmpty())
        return;
    clearNotes();
    if (replaces.isEmpty())
        addFiles(files);
    else
        take(planFor(files.first(), replaces));
}

void DocumentSlotView::addFiles(const QStringList &files)
{
    if (session().isSealed() || shape().byPost || files.isEmpty())
        return;
    if (files.size() > makingFiles)
        addNote(tr("The files have not been added"),
            tr("These are %1 files; at most %2 go at once.").arg(files.size()).arg(makingFiles));
    else if (files.size() > 1)
        askTogether(files);
    else
        take(planFor(files.first()));
}

void DocumentSlotView::askTogether(const QStringList &files)
{
    const auto there = static_cast<int>(session().attachments(m_ref).size());
    auto *dialog = new MergeDialog(
        titleText(), files, shape().maximum - there, m_language, m_dossier->context().documentProgram, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QStringList chosen = dialog->files();
        if (chosen.size() > 1 && !dialog->isApart()) {
            take({chosen, dialog->name(), {}, false, dialog->isSignatureTold()});
            return;
        }
        for (const QString &file : chosen)
            take(planFor(file));
    });
    dialog->open();
}

void DocumentSlotView::take(const IntakePlan &plan)
{
    const auto work = plan.isShrunk ? CheckingRow::Work::Shrinking
        : plan.files.size() > 1     ? CheckingRow::Work::Merging
                                    : CheckingRow::Work::Checking;
    // The intake lives in its row: closing the page or cancelling ends both.
    auto *row = new CheckingRow(work, plan.name);
    auto *intake = new DocumentIntake(m_dossier, m_ref, plan, row);
    connect(intake, &DocumentIntake::added, this, [this, row] { close(row); });
    connect(intake, &DocumentIntake::refused, this,
        [this, row, plan](DocumentVerdict::Outcome outcome, const QString &reason) {
            close(row);
            refuse(plan, outcome, reason);
        });
    connect(intake, &DocumentIntake::signatureLost, this, [this, name = plan.name] {
        const QString title = tr("A digital signature got lost in %1").arg(name);
        addNote(new MessagePanel(PanelKind::Warning, title,
                    tr("It does not hold in one document with other files. Remove the document and add the "
                       "files apart where it must stay valid.")),
            title);
    });
    connect(intake, &DocumentIntake::shown, this,
        [this, intake](const MadePdf &made) { showSmaller(intake, made); });
    connect(row->cancelButton(), &QPushButton::clicked, this, [this, row, intake] {
        delete intake;
        close(row);
    });
    put(row, m_notes);
    if (plan.isShrunk)
        row->cancelButton()->setFocus(); // what was pressed for it has gone
    intake->start();
}

void DocumentSlotView::showSmaller(DocumentIntake *intake, const MadePdf &made)
{
    auto *dialog
        = new SmallerDialog(intake->plan().name, sizeOf(intake->plan()), made, m_language, m_desktop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, intake, [intake, made] { intake->use(made); });
    connect(dialog, &QDialog::rejected, intake,
        [this, intake] { close(qobject_cast<QWidget *>(intake->parent())); });
    dialog->open();
}

void DocumentSlotView::refuse(const IntakePlan &plan, DocumentVerdict::Outcome outcome, const QString &reason)
{
    const bool isTooLarge = outcome == DocumentVerdict::Outcome::TooLarge;
    const QString title
        = isTooLarge ? tr("%1 is too large").arg(plan.name) : tr("%1 has not been added").arg(plan.name);
    auto *note = new MessagePanel(isTooLarge ? PanelKind::Warning : PanelKind::Error, title, reason);
    if (isTooLarge && !plan.isShrunk && sizeOf(plan) <= makingLimit) {
        QPushButton *shrink = note->addButton(tr("Make smaller"));
        shrink->setAccessibleName(tr("Make smaller: %1").arg(plan.name));
        setButtonIcon(shrink, QStringLiteral("shrink"));
        connect(shrink, &QPushButton::clicked, this, [this, note, plan] {
            IntakePlan smaller = plan;
            smaller.isShrunk = true;
            take(smaller);
            close(note);
        });
    }
    addNote(note, title);
}

void DocumentSlotView::addNote(const QString &title, const QString &text)
{
    addNote(new MessagePanel(PanelKind::Error, title, text), title);
}

void DocumentSlotView::addNote(MessagePanel *note, const QString &title)
{
    note->setObjectName(QStringLiteral("refused"));
    QPushButton *button = note->addButton(tr("Close"), ButtonKind::Flat);
    button->setAccessibleName(tr("Close: %1").arg(title));
    connect(button, &QPushButton::clicked, this, [this, note] { close(note); });
    put(note, m_notes);
    QAccessibleEvent told(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void DocumentSlotView::close(QWidget *noteOrRow)
{
    const QWidget *focused = focusWidget();
    const bool hadFocus = focused != nullptr && noteOrRow->isAncestorOf(focused);
    noteOrRow->hide();
    noteOrRow->deleteLater();
    if (hadFocus)
        focusMainStop();
}

void DocumentSlotView::clearNotes()
{
    const auto panels = findChildren<MessagePanel *>(QStringLiteral("refused"), Qt::FindDirectChildrenOnly);
    for (MessagePanel *panel : panels) {
        panel->hide();
        panel->deleteLater();
    }
}

void DocumentSlotView::view(const QString &sha256)
{
    const Result<QString> file = m_dossier->documentFile(sha256);
    if (!file) {
        clearNotes();
        addNote(tr("The document cannot be shown"), file.error().message);
    } else if (!m_desktop.openFile(*file)) {
        clearNotes();
        addNote(tr("The document cannot be shown"),
            tr("There is no program on this computer that opens a PDF. Install one and try again."));
    }
}

void DocumentSlotView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void DocumentSlotView::applyMetrics()
{
    const Look look = lookOf(this);
    m_column->setSpacing(look.px(8));
    m_documents->setSpacing(look.px(8));
    m_notes->setSpacing(look.px(8));
}

} // namespace Verder
