#include "ui/document/MergeDialog.h"

#include "attachment/PictureToPdf.h"
#include "draft/SafeName.h"
#include "ui/document/SignatureSearch.h"
#include "ui/document/SmallButton.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace Verder {

namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

MergeDialog::MergeDialog(const QString &title, const QStringList &files, int room, Language language,
    const QString &program, QWidget *parent)
    : FramedDialog({600, 440}, parent)
    , m_room(room)
    , m_language(language)
    , m_list(new QListWidget)
    , m_signature(new MessagePanel(PanelKind::Warning, QString(), QString()))
{
    setWindowTitle(tr("Several files"));
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(pathRole, file);
    }
    addTitle(title);
    addText(
        tr("The pages come in the order of this list. Drag a file, or move it with Alt and an arrow key."));
    buildList();
    buildName();
    body()->addWidget(m_signature);
    m_signature->setObjectName(QStringLiteral("mergeSignature"));
    m_signature->hide();
    buildButtons();
    m_list->setCurrentRow(0);
    showState();
    m_list->setFocus();
    auto *search = new SignatureSearch(program, files, this);
    connect(search, &SignatureSearch::found, this, [this](const QString &file) {
        m_signed.append(file);
        showSigned();
    });
    search->start();
}

void MergeDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("mergeList"));
    m_list->setAccessibleName(tr("Files, in the order of the pages"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_up = makeSmallButton(QStringLiteral("mergeUp"), tr("Up"), QStringLiteral("chev-u"));
    m_down = makeSmallButton(QStringLiteral("mergeDown"), tr("Down"), QStringLiteral("chev-d"));
    m_remove = makeSmallButton(QStringLiteral("mergeRemove"), tr("Remove"), QStringLiteral("trash"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &MergeDialog::removeCurrent);
    const auto press = [this](const QKeySequence &keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    press(Qt::ALT | Qt::Key_Up, m_up);
    press(Qt::ALT | Qt::Key_Down, m_down);
    press(QKeySequence::Delete, m_remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::showState);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &MergeDialog::showState);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(12));
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    body()->addLayout(row, 1);
}

void MergeDialog::buildName()
{
    m_name = addField(tr("Name of the document"));
    m_name->setObjectName(QStringLiteral("mergeName"));
    m_name->setText(QFileInfo(m_list->item(0)->data(pathRole).toString()).completeBaseName());
}

void MergeDialog::buildButtons()
{
    addCancel();
    if (m_room > 1) {
        m_apart = addButton(tr("Add apart"));
        m_apart->setObjectName(QStringLiteral("mergeApart"));
        connect(m_apart, &QPushButton::clicked, this, [this] {
            m_isApart = true;
            accept();
        });
    }
    QPushButton *together = addButton(tr("Add as one document"), ButtonKind::Main);
    together->setObjectName(QStringLiteral("mergeTogether"));
    connect(together, &QPushButton::clicked, this, &QDialog::accept);
}

QStringList MergeDialog::files() const
{
    QStringList files;
    for (int row = 0; row < m_list->count(); ++row)
        files.append(m_list->item(row)->data(pathRole).toString());
    return files;
}

QString MergeDialog::name() const
{
    const QString ending = QStringLiteral(".pdf");
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty())
        return safeName(pdfName(QFileInfo(files().value(0)).fileName()));
    return safeName(typed.endsWith(ending, Qt::CaseInsensitive) ? typed : typed + ending);
}

void MergeDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void MergeDialog::removeCurrent()
{
    if (m_list->count() > 1)
        delete m_list->takeItem(m_list->currentRow());
    showState();
}

/// Numbers the files anew, so that a screen reader tells where one has moved to.
void MergeDialog::showState()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QFileInfo file(item->data(pathRole).toString());
        item->setText(QStringLiteral("%1. %2 (%3)")
                          .arg(QString::number(row + 1), file.fileName(), sizeText(file.size(), m_language)));
    }
    const int row = m_list->currentRow();
    const QWidget *focused = focusWidget();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(m_list->count() > 1);
    if (m_apart != nullptr)
        m_apart->setEnabled(m_list->count() <= m_room);
    showSigned();
    // A button that ends its own use hands the focus back to what it worked on.
    if (focused != nullptr && !focused->isEnabled())
        m_list->setFocus();
}

bool MergeDialog::isSignatureTold() const
{
    return !m_signature->isHidden();
}

/// Said before it happens, and only while it would: one file alone stays as it is.
void MergeDialog::showSigned()
{
    const QStringList all = files();
    QStringList names;
    for (const QString &file : all) {
        if (m_signed.contains(file))
            names.append(tr("“%1”").arg(QFileInfo(file).fileName()));
    }
    const bool isLost = all.size() > 1 && !names.isEmpty();
    const bool isNews = isLost && m_signature->isHidden();
    m_signature->setMessage(tr("A digital signature gets lost"),
        m_room > 1 ? tr("It does not hold in one document with others: %1. Add the files apart where it must "
                        "stay valid.")
                         .arg(names.join(QStringLiteral(", ")))
                   : tr("It does not hold in one document with others: %1. Keep the signed file itself too.")
                         .arg(names.join(QStringLiteral(", "))));
    m_signature->setVisible(isLost);
    if (!isNews)
        return;
    if (isVisible())
        makeRoom();
    QAccessibleEvent told(m_signature, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Verder
