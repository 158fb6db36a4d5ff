#include "ui/form/editors/PickEditor.h"

#include "ui/form/editors/FieldEdit.h"
#include "ui/form/editors/PickModel.h"
#include "ui/form/editors/PickPopup.h"
#include "ui/look/Controls.h"

#include <QKeyEvent>

namespace Verder {
namespace {

QString exampleFor(ItemType type)
{
    switch (type) {
    case ItemType::Country:
        return PickEditor::tr("Type a country");
    case ItemType::Nationality:
        return PickEditor::tr("Type a country or nationality");
    default:
        return PickEditor::tr("Type to search");
    }
}

} // namespace

PickEditor::PickEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, new FieldEdit(parent))
    , m_edit(qobject_cast<FieldEdit *>(widget()))
    , m_model(new PickModel(optionsOf(*session, item(), language), this))
{
    m_edit->setPlaceholderText(exampleFor(item().type));
    m_edit->setButton(QStringLiteral("chev-d"), tr("Show the list (Alt+Down)"));
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PickEditor::search);
    connect(m_edit, &FieldEdit::buttonPressed, this, [this] {
        m_edit->setFocus();
        openList({});
    });
    connect(this, &FieldEditor::left, this, [this] {
        if (m_popup != nullptr)
            m_popup->dismiss();
        showAnswer();
    });
}

PickEditor::~PickEditor()
{
    delete m_popup;
}

void PickEditor::setReadOnly(bool readOnly)
{
    m_edit->showReadOnly(readOnly);
}

void PickEditor::setWrong(bool wrong)
{
    setFieldState(m_edit, wrong ? FieldState::Error : FieldState::Normal);
}

QString PickEditor::key() const
{
    return answer().isString() ? answer().string() : QString();
}

void PickEditor::show()
{
    const Option *option = m_model->withKey(key());
    const QString text = option != nullptr ? option->name : key();
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void PickEditor::search(const QString &text)
{
    const Option *option = m_model->named(text);
    if (option != nullptr)
        pass(Value(option->key));
    else
        pass(text);
    openList(text);
}

void PickEditor::openList(const QString &needle)
{
    if (m_popup == nullptr) {
        m_popup = new PickPopup(m_model, m_edit);
        connect(m_popup, &PickPopup::chosen, this, &PickEditor::choose);
    }
    m_model->filter(needle);
    m_popup->openAt(key());
}

void PickEditor::choose(const QString &key)
{
    m_popup->dismiss();
    pass(Value(key));
    show();
    m_edit->selectAll();
}

bool PickEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOpen = m_popup != nullptr && m_popup->isVisible();
        if (isOpen && key->modifiers() == Qt::NoModifier && m_popup->handleKey(*key))
            return true;
        if (!isOpen && key->key() == Qt::Key_Down && !m_edit->isReadOnly()) {
            openList({});
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Verder
