#pragma once

#include <QFrame>

namespace Verder {

/// What opens under a field: a calendar, a list. Lies over the window of its field, so that no window system
/// has to place it or grab the keyboard for it; closes when the user clicks elsewhere or the field moves.
class FieldPopup : public QFrame
{
    Q_OBJECT
public:
    explicit FieldPopup(QWidget *field);

    /// Shows it below the field, or above where there is more room; \a wanted is shrunk to that room.
    void open(QSize wanted);
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dismissed();

protected:
    QWidget *field() const { return m_field; }
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *m_field;
};

} // namespace Verder
