#pragma once

#include "ui/sending/CheckContent.h"

#include <QWidget>

namespace Verder {

/// Answers below each other, label at the left and text at the right; painted, for a form has hundreds.
class AnswerRows : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRows(const QList<CheckRow> &rows, QWidget *parent = nullptr);

    const QList<CheckRow> &rows() const { return m_rows; }
    void setRows(const QList<CheckRow> &rows);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the two texts of a row stand when its top is at \a top.
    struct Place
    {
        QRect label;
        QRect text; ///< what the words take
        int textWidth = 0; ///< what they may take
        int height = 0;
    };
    Place place(const CheckRow &row, int top, int width) const;
    void paintRow(QPainter &painter, const CheckRow &row, const Place &place) const;

    QList<CheckRow> m_rows;
};

} // namespace Verder
