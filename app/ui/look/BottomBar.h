#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Verder {

/// The bottom of a form window, 68 px: Vorige at the left, what is missing, Verder. Aligned with the page
/// column.
class BottomBar : public QWidget
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    QPushButton *backButton() const { return m_back; }
    QPushButton *nextButton() const { return m_next; }
    /// What stands before Verder, also in the tab order; the bar takes it over.
    void setMiddle(QWidget *middle);
    /// Left margin and width of the page column, in device-independent pixels. Width 0: as wide as the bar.
    void setColumn(int left, int width);
    /// Narrow: 56 px high.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QHBoxLayout *m_row;
    QPushButton *m_back;
    QPushButton *m_next;
    QWidget *m_middle = nullptr;
    int m_left = -1;
    int m_width = -1;
    bool m_isNarrow = false;
};

} // namespace Verder
