#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace Verder {

/// A row with an icon, a bold line and a muted line; what is added stands at the right, or below the lines.
class InfoRow : public QWidget
{
    Q_OBJECT

public:
    InfoRow(const QString &icon, Token tint, const QString &title, const QString &text,
        QWidget *parent = nullptr);

    void addAtRight(QWidget *widget);
    void addBelow(QWidget *widget);

private:
    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
};

} // namespace Verder
