#pragma once

#include <QProgressBar>

namespace Verder {

/// A bar of 4 px (8 with an edge in high contrast) that shows a real share, 0 to 100 %; painted by the style.
class ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0 to 1.
    void setShare(double share);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace Verder
