#include "print/PageWriter.h"
#include "print/PrintedNames.h"
#include "print/SummaryPrinter.h"
#include "session/RowTitle.h"

#include <QCoreApplication>

namespace Verder {

namespace {

struct CoverSheetPrinter
{
    Q_DECLARE_TR_FUNCTIONS(CoverSheetPrinter)
};

void addPair(QList<PrintBlock> &blocks, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        blocks.append({PrintBlock::Kind::Pair, label, text});
}

} // namespace

QList<PrintBlock> coverSheetContent(
    const Session &session, SlotRef slot, const std::optional<Receipt> &receipt, Language language)
{
    QList<PrintBlock> blocks;
    blocks.append({PrintBlock::Kind::Title, {}, CoverSheetPrinter::tr("Cover sheet")});
    blocks.append({PrintBlock::Kind::Text, {},
        CoverSheetPrinter::tr("Send this sheet by post, together with what it is about. The address is in "
                              "the letter from the IND, or on ind.nl.")});
    blocks.append({PrintBlock::Kind::Section, {}, slotTitle(session, slot, language)});
    const QString help = session.form().documentSlots.at(slot.slot).help.in(language);
    if (!help.isEmpty())
        blocks.append({PrintBlock::Kind::Text, {}, help});
    blocks.append({PrintBlock::Kind::Heading, {}, CoverSheetPrinter::tr("Belongs to")});
    addPair(blocks, CoverSheetPrinter::tr("Application"), session.form().title.in(language));
    addPair(blocks, CoverSheetPrinter::tr("For"), printedPerson(session, language));
    addPair(blocks, CoverSheetPrinter::tr("Sponsor"), printedSponsor(session, language));
    addPair(blocks, CoverSheetPrinter::tr("E-application number"),
        receipt ? receipt->applicationNumber
                : CoverSheetPrinter::tr("Not known yet. Print this sheet again when the application has "
                                        "been received."));
    if (receipt)
        addPair(blocks, CoverSheetPrinter::tr("Case number"), receipt->caseNumber);
    return blocks;
}

bool printCoverSheet(QPagedPaintDevice &device, const Session &session, SlotRef slot,
    const std::optional<Receipt> &receipt, Language language)
{
    PageFrame frame;
    frame.headerLeft = session.form().title.in(language);
    frame.footer = CoverSheetPrinter::tr("This is not an official form of the IND.");
    return PageWriter(device, frame).write(coverSheetContent(session, slot, receipt, language));
}

} // namespace Verder
