#pragma once

#include "ui/form/editors/FieldEditor.h"

#include <QList>

class QAbstractButton;
class QButtonGroup;

namespace Verder {

class OptionsBox;

/// One of a few: yes or no, or the choices of the item. Arrow keys choose, Delete takes the answer back.
class RadioEditor final : public FieldEditor
{
    Q_OBJECT
public:
    RadioEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    QList<QWidget *> stops() const override;
    void setReadOnly(bool readOnly) override;
    int measure() const override { return 0; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void show() override;

private:
    void addOption(const QString &text, const Value &value);
    void choose(int option);
    bool moveWithArrow(const QAbstractButton *from, int key);

    OptionsBox *m_box;
    QButtonGroup *m_group;
    QList<Value> m_values;
};

} // namespace Verder
