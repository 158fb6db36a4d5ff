#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

namespace Verder {

/// One icon in the colour of a token. Without a name for screen readers it is decoration beside words and is
/// skipped.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(
        const QString &icon, Token tint = Token::TextMuted, double measure = 20, QWidget *parent = nullptr);

    QString icon() const { return m_icon; }
    void setIcon(const QString &icon, Token tint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    Token m_tint;
    double m_measure;
};

} // namespace Verder
