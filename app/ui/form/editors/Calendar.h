#pragma once

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace Verder {

/// A month to choose a day from, by mouse or with the arrow keys; Page Up and Down turn the month, with Ctrl
/// the year. The week starts on Monday.
class Calendar : public QWidget
{
    Q_OBJECT
public:
    Calendar(const QLocale &locale, QDate today, QWidget *parent);

    void setDay(QDate day);
    QDate day() const { return m_day; }

    QSize sizeHint() const override;

signals:
    void chosen(QDate day);
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate firstShown() const;
    QRect cell(int index) const;
    QRect turnButton(bool isNext) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, int index) const;

    QLocale m_locale;
    QDate m_today;
    QDate m_day;
};

} // namespace Verder
