#pragma once

#include <QCheckBox>

namespace Verder {

/// A check box with a whole sentence that wraps; the box stands at its first line.
class StatementBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit StatementBox(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QRect textRect(int width) const;
};

} // namespace Verder
