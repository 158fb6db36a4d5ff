#pragma once

#include "ui/form/editors/FieldEditor.h"

namespace Verder {

class FieldEdit;

/// One line of text: names, numbers, amounts and the checked codes. What is typed stays as it is until the
/// focus leaves; then the canonical notation is shown, or what was typed where it cannot be read.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void setWrong(bool wrong) override;
    int measure() const override;

protected:
    FieldEdit *edit() const { return m_edit; }
    void show() override;

private:
    FieldEdit *m_edit;
};

} // namespace Verder
