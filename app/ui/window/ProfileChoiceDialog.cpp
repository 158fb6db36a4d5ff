#include "ui/window/ProfileChoiceDialog.h"

#include "ui/look/TextLabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Verder {

ProfileChoiceDialog::ProfileChoiceDialog(const QStringList &names, int suggested, QWidget *parent)
    : FramedDialog({480, 320}, parent)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("New draft"));
    const TextLabel *question = addTitle(tr("For which organisation is it?"));
    m_list->addItems(names);
    m_list->addItem(tr("Another organisation: I fill in everything myself"));
    m_list->setCurrentRow(qBound(0, suggested, static_cast<int>(names.size())));
    m_list->setAccessibleName(question->plainText());
    body()->addWidget(m_list, 1);
    addCancel();
    connect(addButton(tr("Begin"), ButtonKind::Main), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
}

int ProfileChoiceDialog::chosen() const
{
    return m_list->currentRow();
}

} // namespace Verder
