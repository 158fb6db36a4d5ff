#include "ui/form/editors/StatementEditor.h"

#include "ui/form/editors/OptionButton.h"

namespace Verder {

StatementEditor::StatementEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language,
        new OptionButton<QCheckBox>(session->fillIn(session->item(ref).label, ref, language), parent))
    , m_box(qobject_cast<QCheckBox *>(widget()))
{
    watch(m_box);
    // Not ticked is not an answer "no": it is no answer.
    connect(
        m_box, &QCheckBox::clicked, this, [this](bool isTicked) { pass(isTicked ? Value(true) : Value()); });
}

void StatementEditor::setReadOnly(bool readOnly)
{
    static_cast<OptionButton<QCheckBox> *>(m_box)->setReadOnly(readOnly);
}

void StatementEditor::show()
{
    m_box->setChecked(answer() == Value(true));
}

} // namespace Verder
