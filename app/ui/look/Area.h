#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

namespace Verder {

/// A part of a window, filled with one token and without an edge: page (Surface), list at the left (Window).
class Area : public QWidget
{
    Q_OBJECT

public:
    explicit Area(Token fill = Token::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
};

} // namespace Verder
