#include "session/SessionCommands.h"

#include <utility>

namespace Verder {

AnswerCommand::AnswerCommand(SessionState &state, StateChanged changed, ItemRef ref, const Value &answer,
    bool isOwn, bool isTyped, bool isTakenOver)
    : m_state(state)
    , m_changed(std::move(changed))
    , m_ref(ref)
    , m_answer(answer)
    , m_isOwn(isOwn)
    , m_isTakenOver(isTakenOver)
    , m_isTyped(isTyped)
{
}

void AnswerCommand::exchange()
{
    ItemState &item = m_state.item(m_ref);
    const Value before = item.answer;
    std::swap(item.isOwn, m_isOwn);
    std::swap(item.isTakenOver, m_isTakenOver);
    m_state.setAnswer(m_ref, m_answer);
    m_answer = before;
    m_changed();
}

bool AnswerCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const AnswerCommand *>(other); // the same id() says so
    if (next->m_ref != m_ref)
        return false;
    // Both hold what undo brings back; ours is the older one. The newer answer stands in the state already.
    const ItemState &now = m_state.item(m_ref);
    setObsolete(now.answer == m_answer && now.isOwn == m_isOwn);
    return true;
}

RowsCommand::RowsCommand(SessionState &state, StateChanged changed, ItemRef group, QList<int> rows)
    : m_state(state)
    , m_changed(std::move(changed))
    , m_group(group)
    , m_rows(std::move(rows))
{
}

void RowsCommand::exchange()
{
    QList<int> &rows = m_state.item(m_group).notes.edit().rows;
    std::swap(rows, m_rows);
    for (int gone : std::as_const(m_rows)) {
        if (!rows.contains(gone))
            m_state.setAttached(gone, false);
    }
    for (int there : std::as_const(rows)) {
        if (!m_rows.contains(there))
            m_state.setAttached(there, true);
    }
    m_state.touchRows(m_group);
    m_changed();
}

SlotCommand::SlotCommand(
    SessionState &state, StateChanged changed, SlotRef ref, QList<Attachment> attachments, bool isPutOff)
    : m_state(state)
    , m_changed(std::move(changed))
    , m_ref(ref)
    , m_attachments(std::move(attachments))
    , m_isPutOff(isPutOff)
{
}

void SlotCommand::exchange()
{
    SlotState &slot = m_state.slot(m_ref);
    std::swap(slot.attachments, m_attachments);
    std::swap(slot.isPutOff, m_isPutOff);
    m_state.touch(m_ref);
    m_changed();
}

AcknowledgeCommand::AcknowledgeCommand(
    SessionState &state, StateChanged changed, ItemRef ref, QMap<QString, Value> acknowledged)
    : m_state(state)
    , m_changed(std::move(changed))
    , m_ref(ref)
    , m_acknowledged(std::move(acknowledged))
{
}

void AcknowledgeCommand::exchange()
{
    std::swap(m_state.item(m_ref).notes.edit().acknowledged, m_acknowledged);
    m_state.touchJudgement(m_ref);
    m_changed();
}

} // namespace Verder
