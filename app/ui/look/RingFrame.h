#pragma once

#include <QPointer>
#include <QWidget>

namespace Verder {

/// The painted ring: 2 px, 2 px off the control, radius + 3. Follows its target; mouse and screen readers
/// pass through.
class RingFrame : public QWidget
{
    Q_OBJECT

public:
    explicit RingFrame(QWidget *parent);

    QWidget *target() const { return m_target; }
    /// `target` is inside this frame's parent.
    void surround(QWidget *target);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void watch(bool on);

    QPointer<QWidget> m_target;
};

} // namespace Verder
