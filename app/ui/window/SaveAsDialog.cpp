#include "ui/window/SaveAsDialog.h"

#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Verder {

SaveAsDialog::SaveAsDialog(bool isPackage, bool isSent, QWidget *parent)
    : FramedDialog({560, 0}, parent)
{
    setWindowTitle(tr("Save as"));
    const Look look = lookOf(this);
    QVBoxLayout *column = body();
    m_new = addChoices(column, tr("What do you want to save?"),
        {QStringLiteral("sameApplication"), tr("A copy of this draft"),
            tr("It stays the same draft: it can be sent once.")},
        {QStringLiteral("newApplication"), tr("A new draft based on this one"),
            tr("With the same answers and documents. Nothing of it was sent; it opens in a window of its "
               "own.")});
    column->addSpacing(look.px(16));
    m_package = addChoices(column, tr("Where do the documents go?"),
        {QStringLiteral("compact"), tr("In a folder beside the draft"),
            tr("Usual. The draft stays small and opens fast.")},
        {QStringLiteral("package"), tr("In the draft itself"),
            tr("One file with everything in it, to hand over or to mail.")});
    const auto choose = [this](const QString &name) {
        findChild<QRadioButton *>(name)->setChecked(true);
    };
    choose(isSent ? QStringLiteral("newApplication") : QStringLiteral("sameApplication"));
    choose(isPackage ? QStringLiteral("package") : QStringLiteral("compact"));
    column->addStretch(1);
    addCancel();
    connect(addButton(tr("Choose a place"), ButtonKind::Main), &QPushButton::clicked, this, &QDialog::accept);
}

QRadioButton *SaveAsDialog::addChoices(
    QVBoxLayout *column, const QString &question, const Choice &first, const Choice &second)
{
    const Look look = lookOf(this);
    column->addWidget(new TextLabel(question, TextRole::BodyBold));
    auto *group = new QButtonGroup(this);
    QRadioButton *button = nullptr;
    for (const Choice &choice : {first, second}) {
        button = new QRadioButton(choice.text);
        button->setObjectName(choice.name);
        button->setAccessibleDescription(choice.help);
        button->setMinimumHeight(look.px(24));
        group->addButton(button);
        auto *words = new QVBoxLayout;
        words->setSpacing(look.px(4)); // room for the focus ring
        words->addWidget(button);
        auto *help = new TextLabel(choice.help, TextRole::Small, Token::TextMuted);
        help->setWraps(true);
        help->setContentsMargins(look.px(28), 0, 0, 0);
        words->addWidget(help);
        column->addLayout(words);
    }
    return button;
}

SaveAsForm SaveAsDialog::form() const
{
    return {m_package->isChecked(), m_new->isChecked()};
}

} // namespace Verder
