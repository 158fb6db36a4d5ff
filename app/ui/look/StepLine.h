#pragma once

#include <QStringList>
#include <QWidget>

namespace Verder {

/// Steps on one line with numbered discs: done, current, to come.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    /// From 0; the steps before it are done. steps.size(): all done.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyName();
    void drawStep(QPainter &painter, int step, const QRect &disc) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace Verder
