#include "ui/form/editors/RadioEditor.h"

#include "ui/form/editors/OptionButton.h"
#include "ui/form/editors/Options.h"
#include "ui/form/editors/OptionsBox.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace Verder {

RadioEditor::RadioEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, new OptionsBox(parent))
    , m_box(static_cast<OptionsBox *>(widget()))
    , m_group(new QButtonGroup(this))
{
    if (item().type == ItemType::YesNo) {
        addOption(tr("Yes"), Value(true));
        addOption(tr("No"), Value(false));
    } else {
        for (const Option &option : optionsOf(*session, item(), language))
            addOption(option.name, Value(option.key));
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int option) { pass(m_values.at(option)); });
}

void RadioEditor::addOption(const QString &text, const Value &value)
{
    auto *button = new OptionButton<QRadioButton>(text, m_box);
    m_group->addButton(button, static_cast<int>(m_values.size()));
    m_values.append(value);
    m_box->add(button);
    watch(button);
}

QList<QWidget *> RadioEditor::stops() const
{
    QList<QWidget *> stops;
    for (QAbstractButton *button : m_box->options())
        stops.append(button);
    return stops;
}

void RadioEditor::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_box->options())
        static_cast<OptionButton<QRadioButton> *>(button)->setReadOnly(readOnly);
}

void RadioEditor::show()
{
    const auto option = m_values.indexOf(answer());
    if (option >= 0) {
        m_group->button(static_cast<int>(option))->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void RadioEditor::choose(int option)
{
    if (session()->isReadOnly(ref()))
        return;
    QAbstractButton *button = m_group->button(option);
    button->setFocus(Qt::TabFocusReason);
    button->click();
}

bool RadioEditor::moveWithArrow(const QAbstractButton *from, int key)
{
    const int count = static_cast<int>(m_values.size());
    const int option = m_group->id(const_cast<QAbstractButton *>(from));
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        choose((option + 1) % count);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        choose((option + count - 1) % count);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        pass(Value());
        show();
        return true;
    default:
        return false;
    }
}

bool RadioEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    if (event->type() == QEvent::KeyPress && button != nullptr) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && moveWithArrow(button, key->key()))
            return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Verder
