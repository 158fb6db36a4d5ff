#pragma once

#include <QPushButton>

namespace Verder {

/// The part of a form's row that opens and folds it. Paints only the mouse-over and the chevron: the words
/// lie on it.
class FormRowHead : public QPushButton
{
    Q_OBJECT

public:
    explicit FormRowHead(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Verder
