#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace Verder {

/// Options of a question: two or three short ones beside each other, else below each other.
class OptionsBox : public QWidget
{
public:
    explicit OptionsBox(QWidget *parent);

    void add(QAbstractButton *option);
    const QList<QAbstractButton *> &options() const { return m_options; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool fitsOnOneLine(int width) const;

    QList<QAbstractButton *> m_options;
};

} // namespace Verder
