#include "ui/window/ProfileChoiceDialog.h"

#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Verder {

ProfileChoiceDialog::ProfileChoiceDialog(const QStringList &names, int suggested, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    new FocusRing(this);
    const Look look = lookOf(this);
    setWindowTitle(tr("New draft"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    auto *question = new TextLabel(tr("For which organisation is it?"), TextRole::Title);
    question->setWraps(true);
    column->addWidget(question);
    m_list->addItems(names);
    m_list->addItem(tr("Another organisation: I fill in everything myself"));
    m_list->setCurrentRow(qBound(0, suggested, static_cast<int>(names.size())));
    m_list->setAccessibleName(question->plainText());
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *begin = buttons->addButton(tr("Begin"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonKind(begin, ButtonKind::Main);
    begin->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
    resize(look.px(480), look.px(320));
}

int ProfileChoiceDialog::chosen() const
{
    return m_list->currentRow();
}

} // namespace Verder
