#include "support/PowerCut.h"

#include <QFileInfo>

namespace Verder {

namespace {

constexpr int sectorSize = 512;

/// Was \a events[at] on the disk for certain before event \a count?
bool isSynced(const QList<DiskEvent> &events, qsizetype at, qsizetype count)
{
    const DiskEvent &event = events.at(at);
    for (qsizetype i = at + 1; i < count; ++i) {
        const DiskEvent &later = events.at(i);
        if (event.kind == DiskEvent::Kind::Write
                ? later.kind == DiskEvent::Kind::Sync && later.file == event.file
                : later.kind == DiskEvent::Kind::SyncFolder && later.path == event.folder())
            return true;
    }
    return false;
}

int below(int limit, std::mt19937 &random)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(random);
}

/// A write of which the disk has done a part, or only made the room.
DiskEvent torn(DiskEvent write, std::mt19937 &random)
{
    switch (below(3, random)) {
    case 0: { // the first sectors
        const int sectors = static_cast<int>(write.bytes.size() / sectorSize) + 1;
        write.bytes.truncate(qsizetype(below(sectors, random)) * sectorSize);
        break;
    }
    case 1: // the length without the content
        write.bytes.fill('\0');
        break;
    default: // one sector holds what was there before
        for (qsizetype i = qsizetype(below(static_cast<int>(write.bytes.size()) + 1, random)),
                       end = i + sectorSize;
             i < qMin(end, write.bytes.size()); ++i)
            write.bytes[i] = 'x';
    }
    return write;
}

/// What lies in a folder that was lost cannot be reached.
void dropUnreachable(DiskState &state)
{
    for (auto it = state.names.begin(); it != state.names.end();)
        it = state.folders.contains(QFileInfo(it.key()).path()) ? std::next(it) : state.names.erase(it);
}

} // namespace

DiskState afterPowerCut(
    const DiskState &before, const QList<DiskEvent> &events, qsizetype count, Loss loss, std::mt19937 &random)
{
    DiskState state = before;
    for (qsizetype i = 0; i < count; ++i) {
        const DiskEvent &event = events.at(i);
        if (loss == Loss::Nothing || isSynced(events, i, count))
            event.applyTo(state);
        else if (loss == Loss::Some && event.kind == DiskEvent::Kind::Write && below(2, random) == 0)
            torn(event, random).applyTo(state);
        else if (loss == Loss::Some && below(2, random) == 0)
            event.applyTo(state);
    }
    dropUnreachable(state);
    return state;
}

} // namespace Verder
