#pragma once

#include "ui/form/editors/FieldEditor.h"

#include <QStringList>

namespace Verder {

class OptionsBox;

/// Any number of a few: check boxes. The answer keeps the order of the form.
class CheckEditor final : public FieldEditor
{
    Q_OBJECT
public:
    CheckEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    QList<QWidget *> stops() const override;
    void setReadOnly(bool readOnly) override;
    int measure() const override { return 0; }

protected:
    void show() override;

private:
    void passChecked();

    OptionsBox *m_box;
    QStringList m_keys;
};

} // namespace Verder
