#pragma once

#include "ui/look/Chip.h"

class QPushButton;

namespace Verder {

class IconLabel;
class Separator;
class TextLabel;

/// The top of a window, 56 px: menu, form and file at the left, save state and environment at the right.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    QPushButton *menuButton() const { return m_menu; }
    void setTitle(const QString &title);
    void setFileName(const QString &name);
    /// `icon` and `tint` as in the look ("check" in success, "warn" in warning). With `isAction` it is a
    /// button that says why: statusClicked.
    void setStatus(const QString &icon, Token tint, const QString &text, bool isAction = false);
    QString statusText() const;
    void setEnvironment(ChipKind kind, const QString &name);
    /// Narrow: 44 px high, title 14, file name hidden.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

signals:
    void statusClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    int roomForTitle() const;
    void fit();

    QPushButton *m_menu;
    Separator *m_line;
    TextLabel *m_title;
    TextLabel *m_file;
    IconLabel *m_statusIcon;
    TextLabel *m_status;
    QPushButton *m_statusButton;
    Chip *m_environment;
    QString m_fullTitle;
    bool m_isNarrow = false;
    bool m_isAction = false; ///< the save state is a button
};

} // namespace Verder
