#include "ui/form/editors/CheckEditor.h"

#include "ui/form/editors/OptionButton.h"
#include "ui/form/editors/Options.h"
#include "ui/form/editors/OptionsBox.h"

namespace Verder {

CheckEditor::CheckEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, new OptionsBox(parent))
    , m_box(static_cast<OptionsBox *>(widget()))
{
    for (const Option &option : optionsOf(*session, item(), language)) {
        auto *box = new OptionButton<QCheckBox>(option.name, m_box);
        m_box->add(box);
        m_keys.append(option.key);
        watch(box);
        connect(box, &QCheckBox::clicked, this, &CheckEditor::passChecked);
    }
}

QList<QWidget *> CheckEditor::stops() const
{
    QList<QWidget *> stops;
    for (QAbstractButton *button : m_box->options())
        stops.append(button);
    return stops;
}

void CheckEditor::setReadOnly(bool readOnly)
{
    for (QAbstractButton *box : m_box->options())
        static_cast<OptionButton<QCheckBox> *>(box)->setReadOnly(readOnly);
}

void CheckEditor::show()
{
    const Value chosen = answer();
    for (int i = 0; i < m_keys.size(); ++i) {
        const bool isChosen = chosen.isArray() && chosen.array().contains(Value(m_keys.at(i)));
        m_box->options().at(i)->setChecked(isChosen);
    }
}

void CheckEditor::passChecked()
{
    Value::Array chosen;
    for (int i = 0; i < m_keys.size(); ++i) {
        if (m_box->options().at(i)->isChecked())
            chosen.append(Value(m_keys.at(i)));
    }
    pass(chosen.isEmpty() ? Value() : Value(chosen));
}

} // namespace Verder
