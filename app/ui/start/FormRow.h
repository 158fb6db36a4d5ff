#pragma once

#include "ui/start/StartModel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QSpacerItem;

namespace Verder {

class FormRowHead;
class IconLabel;

/// A form in the list: name, purpose and fee; opens in place with what to have at hand and the button to
/// begin.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(const FormCard &card, QWidget *parent = nullptr);

    const FormCard &card() const { return m_card; }
    bool isOpen() const;
    void setOpen(bool open);
    /// True when every word of `words` occurs in the name, the purpose or what is needed; case and accents do
    /// not count.
    bool matches(const QString &words) const;

signals:
    void opened();
    void beginRequested(const QString &formId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QBoxLayout *makeWords();
    QWidget *makeNeeded();
    QWidget *makeFee();
    void placeHead();
    void applyOpen(bool open);
    void applyMargins();

    FormCard m_card;
    FormRowHead *m_head;
    IconLabel *m_icon;
    QBoxLayout *m_middle;
    QWidget *m_needed;
    QPushButton *m_begin;
    QSpacerItem *m_gap; ///< above m_begin
    QList<QWidget *> m_sides; ///< in the middle while folded, at the top while open
};

} // namespace Verder
