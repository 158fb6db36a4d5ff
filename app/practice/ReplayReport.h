#pragma once

#include "practice/SealedJson.h"
#include "session/Session.h"

namespace Verder {

/// What stands in the way of an application whose answers were replayed into \a session, as entries of a
/// `validation` problem. Lives for one judgement.
class ReplayReport
{
public:
    ReplayReport(const Session &session, const SealedJson &sealed, Language language);

    QJsonArray problems();

private:
    void add(const Missing &missing);
    void addItem(ItemRef ref, const char *code, const LocalText &text);
    void addWrong(ItemRef ref);
    void addSlot(SlotRef ref);
    void addForeignAnswers();
    void addForeignDocuments();
    QString pointer(ItemRef ref) const;

    const Session &m_session;
    const SealedJson &m_sealed;
    Language m_language;
    QJsonArray m_problems;
};

} // namespace Verder
