#pragma once

#include "session/SessionState.h"

#include <QUndoStack>

#include <functional>

namespace Verder {

/// What stands behind a Session; shared by the files that implement it, and by no others.
struct Session::Private
{
    Private(FormPtr form, QDate today)
        : state(std::move(form), today)
    {
    }

    SessionState state;
    QUndoStack stack;
    QJsonObject unknown; ///< answers that fit no item, kept
    QList<Attachment> unplaced; ///< documents that fit no slot, kept
    bool isSealed = false;
    QHash<int, Value> fromProfile; ///< by item index: what the profile gives, as it is stored

    const Item &shape(ItemRef ref) const { return state.form().items[ref.item]; }
    const DocumentSlot &shape(SlotRef ref) const { return state.form().documentSlots[ref.slot]; }
    /// What an item holds before its user changes it: from the profile, or by its rule.
    Value defaultOf(ItemRef ref) const;
    QString rowPath(int row) const;
    int rowOfPath(QString &path) const;
    /// Copies answers, inner rows and all, from one row to another of the same group.
    void copyRow(int from, int to);
    ItemRef groupOfRow(int row) const;
    void setSlot(Session *session, SlotRef ref, const QList<Attachment> &attachments, bool isPutOff);
    /// For commands: brings everything up to date and tells.
    std::function<void()> teller(Session *session);
};

} // namespace Verder
