#pragma once

#include "session/SessionState.h"

#include <QUndoCommand>

#include <functional>

namespace Verder {

/// The session's own hook: what is called after a step was done or undone.
using StateChanged = std::function<void()>;

/// One answer. Redo and undo are the same exchange.
class AnswerCommand : public QUndoCommand
{
public:
    AnswerCommand(SessionState &state, StateChanged changed, ItemRef ref, const Value &answer, bool isOwn,
        bool isTyped, bool isTakenOver = false);

    void redo() override { exchange(); }
    void undo() override { exchange(); }
    int id() const override { return m_isTyped ? 1 : -1; }
    /// Typing on in the same field is the same step; typing back to the start is none.
    bool mergeWith(const QUndoCommand *other) override;

private:
    void exchange();

    SessionState &m_state;
    StateChanged m_changed;
    ItemRef m_ref;
    Value m_answer;
    bool m_isOwn;
    bool m_isTakenOver;
    bool m_isTyped;
};

/// The rows of one group: adding, removing and moving are all another list. Rows that leave stay with the
/// state, so that undo brings back the very same ones.
class RowsCommand : public QUndoCommand
{
public:
    RowsCommand(SessionState &state, StateChanged changed, ItemRef group, QList<int> rows);

    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();

    SessionState &m_state;
    StateChanged m_changed;
    ItemRef m_group;
    QList<int> m_rows;
};

/// The documents of one slot, and whether it was put off.
class SlotCommand : public QUndoCommand
{
public:
    SlotCommand(
        SessionState &state, StateChanged changed, SlotRef ref, QList<Attachment> attachments, bool isPutOff);

    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();

    SessionState &m_state;
    StateChanged m_changed;
    SlotRef m_ref;
    QList<Attachment> m_attachments;
    bool m_isPutOff;
};

/// "Zo laten": a warning that the user chose to keep.
class AcknowledgeCommand : public QUndoCommand
{
public:
    AcknowledgeCommand(
        SessionState &state, StateChanged changed, ItemRef ref, QMap<QString, Value> acknowledged);

    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();

    SessionState &m_state;
    StateChanged m_changed;
    ItemRef m_ref;
    QMap<QString, Value> m_acknowledged;
};

} // namespace Verder
