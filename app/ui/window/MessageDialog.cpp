#include "ui/window/MessageDialog.h"

#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace Verder {

namespace {

constexpr QSize firstSize{520, 0};

std::pair<QString, Token> signOf(MessageDialog::Kind kind)
{
    switch (kind) {
    case MessageDialog::Kind::Question:
        return {QStringLiteral("help"), Token::Accent};
    case MessageDialog::Kind::Warning:
        return {QStringLiteral("warn"), Token::Warning};
    case MessageDialog::Kind::Information:
        break;
    }
    return {QStringLiteral("info"), Token::Accent};
}

} // namespace

MessageDialog::MessageDialog(Kind kind, const QString &title, const QString &text, QWidget *parent)
    : FramedDialog(firstSize, parent)
    , m_words(title)
{
    setWindowTitle(title);
    const auto [icon, tone] = signOf(kind);
    auto *head = new QHBoxLayout;
    head->setSpacing(lookOf(this).px(12));
    auto *words = new TextLabel(title, TextRole::Number);
    words->setWraps(true);
    head->addWidget(new IconLabel(icon, tone, 24), 0, Qt::AlignTop);
    head->addWidget(words, 1);
    body()->addLayout(head);
    say(text);
}

void MessageDialog::say(const QString &text)
{
    if (text.isEmpty())
        return;
    TextLabel *words = addText(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be handed on to a help desk
    m_words += QLatin1Char('\n') + text;
    setAccessibleDescription(m_words);
}

void MessageDialog::choose(QPushButton *button, int number)
{
    connect(button, &QPushButton::clicked, this, [this, number] { done(number); });
}

void MessageDialog::addChoice(const QString &text, int number, ButtonKind kind)
{
    choose(addButton(text, kind), number);
}

void MessageDialog::addDestructive(const QString &text, int number)
{
    choose(addApart(text, ButtonKind::Destructive), number);
}

void MessageDialog::addCancel()
{
    FramedDialog::addCancel()->setFocus(); // until a main button comes
}

void MessageDialog::addOk()
{
    addChoice(tr("OK"), QDialog::Accepted, ButtonKind::Main);
}

void MessageDialog::showEvent(QShowEvent *event)
{
    // Nothing is to be typed, so the button that Enter presses is where the focus belongs.
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault())
            button->setFocus();
    }
    FramedDialog::showEvent(event);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Verder
