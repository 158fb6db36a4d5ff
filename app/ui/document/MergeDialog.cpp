#include "ui/document/MergeDialog.h"

#include "attachment/PictureToPdf.h"
#include "draft/SafeName.h"
#include "ui/document/SmallButton.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
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

MergeDialog::MergeDialog(
    const QString &title, const QStringList &files, int room, Language language, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_language(language)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
{
    new FocusRing(this);
    setWindowTitle(tr("Several files"));
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(pathRole, file);
    }
    build(title);
    m_list->setCurrentRow(0);
    showState();
    m_list->setFocus();
    resize(lookOf(this).px(600), lookOf(this).px(440));
}

void MergeDialog::build(const QString &title)
{
    const Look look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    auto *heading = new TextLabel(title, TextRole::Title);
    heading->setWraps(true);
    column->addWidget(heading);
    auto *help = new TextLabel(
        tr("The pages come in the order of this list. Drag a file, or move it with Alt and an arrow key."));
    help->setWraps(true);
    column->addWidget(help);
    buildList(column);
    buildName(column);
    column->addSpacing(look.px(8));
    buildButtons(column);
}

void MergeDialog::buildList(QVBoxLayout *column)
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
    column->addLayout(row, 1);
}

void MergeDialog::buildName(QVBoxLayout *column)
{
    auto *label = new TextLabel(tr("Name of the document"), TextRole::BodyBold);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("mergeName"));
    m_name->setAccessibleName(label->plainText());
    m_name->setText(QFileInfo(m_list->item(0)->data(pathRole).toString()).completeBaseName());
    column->addWidget(label);
    column->addWidget(m_name);
}

void MergeDialog::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *together = buttons->addButton(tr("Add as one document"), QDialogButtonBox::AcceptRole);
    together->setObjectName(QStringLiteral("mergeTogether"));
    setButtonKind(together, ButtonKind::Main);
    together->setDefault(true);
    if (m_room > 1) {
        m_apart = buttons->addButton(tr("Add apart"), QDialogButtonBox::ActionRole);
        m_apart->setObjectName(QStringLiteral("mergeApart"));
        connect(m_apart, &QPushButton::clicked, this, [this] {
            m_isApart = true;
            accept();
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
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
    // A button that ends its own use hands the focus back to what it worked on.
    if (focused != nullptr && !focused->isEnabled())
        m_list->setFocus();
}

} // namespace Verder
