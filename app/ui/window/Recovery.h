#pragma once

#include "draft/Journal.h"
#include "ui/start/RecoveryDialog.h"
#include "ui/window/ComparisonDialog.h"
#include "ui/window/Desk.h"

#include <QCoreApplication>

class QWidget;

namespace Verder {

class FormWindow;
class Windows;

/// What becomes of work that was never saved: offered at the start, looked at, restored, or thrown into the
/// bin, from where it comes back for 14 days.
class Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Verder::Recovery)
public:
    Recovery(const Desk &desk, Windows &windows);

    /// Asks what to do with the work of a session that was cut off, where there is any.
    void offer(QWidget *asker);
    /// Opens the work as changed and not saved. False: its application is open already, with changes of its
    /// own, or cannot be opened; the work stays.
    bool restore(const UnsavedWork &found, QWidget *asker);
    /// What was filled in and not saved, beside what the draft had.
    void view(const UnsavedWork &work, QWidget *asker) const;
    RecoveryRow rowOf(const UnsavedWork &work) const;

private:
    /// The work itself, where it is encrypted by its password; nullopt: it stays closed.
    std::optional<UnsavedWork> unlocked(const UnsavedWork &work, QWidget *asker) const;
    Comparison comparisonOf(const UnsavedWork &work) const;
    bool makeWay(const UnsavedWork &work, QWidget *asker);

    Desk m_desk;
    Windows &m_windows;
};

} // namespace Verder
