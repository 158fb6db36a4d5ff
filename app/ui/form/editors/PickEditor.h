#pragma once

#include "ui/form/editors/FieldEditor.h"

#include <QPointer>

namespace Verder {

class FieldEdit;
class PickModel;
class PickPopup;

/// One of a long list: typing searches in both names. A text that names nothing stays, and is said to on
/// leaving.
class PickEditor final : public FieldEditor
{
    Q_OBJECT
public:
    PickEditor(Session *session, ItemRef ref, Language language, QWidget *parent);
    ~PickEditor() override;

    void setReadOnly(bool readOnly) override;
    void setWrong(bool wrong) override;
    int measure() const override { return 440; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void show() override;

private:
    QString key() const;
    void search(const QString &text);
    void openList(const QString &needle);
    void choose(const QString &key);

    FieldEdit *m_edit;
    PickModel *m_model;
    QPointer<PickPopup> m_popup; ///< made when first opened; shows the model, so it goes with it
};

} // namespace Verder
