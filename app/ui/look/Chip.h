#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

namespace Verder {

enum class ChipKind { Practice, Organisation, Warning, Success, Info };

/// A small mark with an icon and a word: the environment, "Nu gesloten".
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(ChipKind kind, const QString &text, QWidget *parent = nullptr);

    void setChip(ChipKind kind, const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipKind m_kind;
    QString m_text;
};

} // namespace Verder
