#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

namespace Verder {

class EmptyState;
class RowCard;

/// Te versturen: sealed applications that have no receipt yet.
class OutboxPage : public StartSection
{
    Q_OBJECT

public:
    explicit OutboxPage(QWidget *parent = nullptr);

    void setOutbox(const QList<OutboxCard> &outbox);

signals:
    void openRequested(const QString &path);

protected:
    void applyTexts() override;

private:
    void showOutbox();
    QWidget *makeRow(const OutboxCard &card);

    QList<OutboxCard> m_outbox;
    RowCard *m_rows;
    EmptyState *m_nothing;
};

} // namespace Verder
