#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Verder {

class RingFrame;

/// The focus ring of one window: around whatever has the focus, fields always, the rest when reached by
/// keyboard. Made with the window as parent.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

    /// The widget with the ring, or null.
    QWidget *target() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusChanged(QWidget *widget, Qt::FocusReason reason);
    void show(QWidget *widget);
    void dropFrame();

    QWidget *m_window;
    // A ring lives inside what scrolls, so that it moves and is clipped with its control: and it dies with
    // it.
    QPointer<RingFrame> m_frame;
    bool m_isKeyboard = true; ///< the last thing used was the keyboard
};

} // namespace Verder
