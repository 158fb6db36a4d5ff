#pragma once

#include "ui/look/Card.h"

#include <QElapsedTimer>
#include <QTimer>

class QPushButton;

namespace Verder {

class TextLabel;

/// A document that is being checked or made; says how long that takes where it takes long.
class CheckingRow : public Card
{
    Q_OBJECT

public:
    enum class Work { Checking, Merging, Shrinking };

    CheckingRow(Work work, const QString &name, QWidget *parent = nullptr);

    QPushButton *cancelButton() const { return m_cancel; }

private:
    void showTime();
    QString workText() const;

    Work m_work;
    TextLabel *m_state;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
    QTimer m_second;
};

} // namespace Verder
