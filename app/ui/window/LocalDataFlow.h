#pragma once

#include "dossier/LocalData.h"
#include "ui/start/StartModel.h"
#include "ui/window/Desk.h"

#include <QObject>

namespace Verder {

class LocalDataPage;
class Windows;

/// Shows on its page what is kept on this machine, and does what is asked for there. Owned by the start
/// window.
class LocalDataFlow : public QObject
{
    Q_OBJECT
public:
    LocalDataFlow(const Desk &desk, Windows &windows, LocalDataPage &page, QWidget *window);

    /// Looks again.
    void refresh();

signals:
    void wiped();

private:
    LocalDataCard cardOf(const LocalData::Part &part) const;
    BinCard binCardOf(const DiscardedWork &discarded) const;
    bool isAnyOpen() const;
    void wipe(int part);
    void remove(LocalData::Kind kind, const Result<void> &ready);

    Desk m_desk;
    Windows &m_windows;
    LocalDataPage &m_page;
    QWidget *m_window;
    QList<LocalData::Part> m_parts;
    QList<DiscardedWork> m_bin;
};

} // namespace Verder
