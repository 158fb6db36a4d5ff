#pragma once

#include <QLineEdit>

namespace Verder {

/// A line edit with a button inside at the right, as an icon that the keyboard reaches with Alt+Down.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// \a icon is drawn at the right; a click there, or Alt+Down, is buttonPressed().
    void setButton(const QString &icon, const QString &toolTip);
    void showReadOnly(bool readOnly);

signals:
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect buttonRect() const;
    bool hasButton() const { return !m_icon.isEmpty() && !isReadOnly(); }
    void fitMargins();

    QString m_icon;
};

} // namespace Verder
