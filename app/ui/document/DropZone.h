#pragma once

#include "ui/look/Panel.h"

class QHBoxLayout;
class QPushButton;

namespace Verder {

class IconLabel;
class TextLabel;

/// Where files are dropped, with the buttons for who chooses them or does it later.
class DropZone : public Panel
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    QPushButton *chooseButton() const { return m_choose; }
    /// "Later toevoegen"; hidden where the form does not allow it.
    QPushButton *laterButton() const { return m_later; }
    void setTitle(const QString &title); ///< what is asked for, for screen readers

signals:
    void filesDropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QHBoxLayout *m_row;
    IconLabel *m_icon;
    TextLabel *m_words;
    QPushButton *m_later;
    QPushButton *m_choose;
};

} // namespace Verder
