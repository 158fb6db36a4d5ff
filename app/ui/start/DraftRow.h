#pragma once

#include "ui/start/StartModel.h"

#include <QWidget>

class QBoxLayout;

namespace Verder {

/// A draft as one row: person and form, last change, progress, what is missing, and the button to go on with
/// it.
class DraftRow : public QWidget
{
    Q_OBJECT

public:
    /// `canForget`: offers to take the draft off the list; the file stays.
    DraftRow(const DraftCard &card, const QDate &today, bool canForget, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeWords(const QDate &today);
    QWidget *makeProgress();
    QString titleText() const;
    QString fileName() const;
    QString missingText() const;
    QString sentText() const;
    bool isSubmitted() const { return m_card.sent == DraftSent::Submitted; }
    void addButtons(QBoxLayout *row, bool canForget);

    DraftCard m_card;
    QBoxLayout *m_middle;
};

} // namespace Verder
