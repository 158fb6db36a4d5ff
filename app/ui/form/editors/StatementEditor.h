#pragma once

#include "ui/form/editors/FieldEditor.h"

class QCheckBox;

namespace Verder {

/// A sentence to tick; the sentence is the label of the item.
class StatementEditor final : public FieldEditor
{
    Q_OBJECT
public:
    StatementEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    int measure() const override { return 0; }
    bool hasOwnLabel() const override { return true; }

protected:
    void show() override;

private:
    QCheckBox *m_box;
};

} // namespace Verder
