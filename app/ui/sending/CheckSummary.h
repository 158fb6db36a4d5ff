#pragma once

#include "session/Session.h"
#include "ui/look/Card.h"

class QVBoxLayout;

namespace Verder {

/// The card Samenvatting: what is asked, with what, how it is paid and what it costs.
class CheckSummary : public Card
{
    Q_OBJECT

public:
    CheckSummary(const Session &session, Language language, QWidget *parent = nullptr);

signals:
    void notApplicableRequested();

private:
    void add(const QString &label, const QString &text);
    void add(const QString &label, QWidget *value);
    void addDocuments();
    void addNotApplicable();
    void addFee();
    QString shown(int item) const;

    const Session &m_session;
    Language m_language;
    QVBoxLayout *m_column;
};

} // namespace Verder
