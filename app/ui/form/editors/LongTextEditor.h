#pragma once

#include "ui/form/editors/FieldEditor.h"

class QPlainTextEdit;

namespace Verder {

/// Several lines of text; Tab leaves it.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void setWrong(bool wrong) override;
    int measure() const override { return 708; }

protected:
    void show() override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace Verder
