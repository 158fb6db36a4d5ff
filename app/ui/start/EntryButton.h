#pragma once

#include <QPushButton>

namespace Verder {

/// One entry of the list at the left of the start page, 40 px: icon, words, and a count or a lock.
class EntryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit EntryButton(const QString &icon, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// 0 shows nothing.
    void setCount(int count);
    void setLocked(bool locked);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyName();

    QString m_icon;
    int m_count = 0;
    bool m_isLocked = false;
};

} // namespace Verder
