#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace Verder {

class IconLabel;
class TextLabel;

/// One state of a submission: its icon with a line down to the next one, what it is, when it was reached, and
/// below it what can be done there.
class SubmissionRow : public QWidget
{
    Q_OBJECT

public:
    enum class Progress { Done, Current, Ahead };
    SubmissionRow(const QString &title, Progress progress, QWidget *parent = nullptr);

    Progress progress() const { return m_progress; }
    void setIcon(const QString &icon, Token tint);
    void setTime(const QString &time);
    void setDetail(const QString &detail);
    void setLast(bool isLast);
    /// Below the title; taken over.
    void addBelow(QWidget *widget);
    void addBelow(QLayout *layout);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();

    Progress m_progress;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_time;
    QVBoxLayout *m_words;
    TextLabel *m_detail = nullptr;
    bool m_isLast = false;
};

} // namespace Verder
