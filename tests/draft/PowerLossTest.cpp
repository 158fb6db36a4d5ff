// The power goes at any moment of a save: the draft is there, the old one or the new one, with its documents.
#include "draft/MemoryDesk.h"
#include "support/PowerCut.h"

#include <QHash>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

struct CutTotals
{
    int points = 0;
    int old = 0;
    int renewed = 0;
    int lost = 0;
    int lostAfterSaved = 0; ///< "saved" was said, and the old draft came back
};

int cutsPerEvent()
{
    const int wanted = qEnvironmentVariableIntValue("VERDER_POWER_CUTS");
    return wanted > 0 ? wanted : 50;
}

void cutEverywhere(
    const SaveCase &saveCase, const MemoryDesk &desk, const QList<DiskEvent> &events, CutTotals &totals)
{
    std::mt19937 random(1);
    for (qsizetype count = 0; count <= events.size(); ++count) {
        for (int attempt = 0; attempt < cutsPerEvent(); ++attempt) {
            const Loss loss = attempt == 0 ? Loss::Nothing : attempt == 1 ? Loss::All : Loss::Some;
            MemoryFileSystem disk(afterPowerCut(desk.start(), events, count, loss, random));
            const auto [isOld, isNew, isTidy] = desk.verdict(disk);
            Q_UNUSED(isTidy)
            ++totals.points;
            totals.old += isOld ? 1 : 0;
            totals.renewed += isNew ? 1 : 0;
            totals.lost += isOld || isNew ? 0 : 1;
            totals.lostAfterSaved += count == events.size() && !isNew ? 1 : 0;
            if (!isOld && !isNew)
                UNSCOPED_INFO(saveCase.name << ", after event " << count << " of " << events.size()
                                            << ", attempt " << attempt);
        }
    }
}

/// The usual "atomic" save: a temporary file and a rename, but no sync.
QList<DiskEvent> unsyncedSave(const MemoryDesk &desk)
{
    MemoryFileSystem elsewhere(desk.start());
    REQUIRE(desk.save(elsewhere));
    MemoryFileSystem disk(desk.start());
    const QString temporary = temporaryName(desk.target());
    const auto file = disk.create(temporary);
    REQUIRE((*file)->write(elsewhere.bytes(desk.target()).value_or(QByteArray())));
    REQUIRE(disk.rename(temporary, desk.target()));
    return disk.events();
}

} // namespace

TEST_CASE("whenever the power goes during a save, the old or the new draft is there", "[draft]")
{
    CutTotals totals;
    for (const SaveCase &saveCase : saveCases()) {
        const MemoryDesk desk(saveCase);
        MemoryFileSystem disk(desk.start());
        REQUIRE(desk.save(disk));
        cutEverywhere(saveCase, desk, disk.events(), totals);
    }
    std::cout << "power cut at " << totals.points << " points: " << totals.old << " old, " << totals.renewed
              << " new, " << totals.lost << " lost\n";
    CHECK(totals.lost == 0);
    CHECK(totals.lostAfterSaved == 0);
    CHECK(totals.points >= 5000);
    CHECK(totals.old > 0);
    CHECK(totals.renewed > 0);
}

TEST_CASE("the same power cuts find a saver that renames without a sync", "[draft]")
{
    CutTotals totals;
    const SaveCase saveCase{"answers changed", 0, 0, 0};
    const MemoryDesk desk(saveCase);
    cutEverywhere(saveCase, desk, unsyncedSave(desk), totals);
    CHECK(totals.lost > 0);
    CHECK(totals.lostAfterSaved > 0);
}
