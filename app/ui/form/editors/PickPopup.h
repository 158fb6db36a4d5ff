#pragma once

#include "ui/form/editors/FieldPopup.h"

class QListView;

namespace Verder {

class PickModel;
class TextLabel;

/// The list under a long-list picker. The keys arrive at the field, which hands the ones for the list on.
class PickPopup : public FieldPopup
{
    Q_OBJECT
public:
    PickPopup(PickModel *model, QWidget *field);

    /// Opens with what the model shows now, at the option with that key where it is shown.
    void openAt(const QString &key);
    /// True when \a key was one for the list.
    bool handleKey(const QKeyEvent &key);

signals:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void move(int rows);
    void announce();

    PickModel *m_model;
    QListView *m_list;
    TextLabel *m_footer;
};

} // namespace Verder
