// What must hold of every form, whatever is answered. Each case is a form of its own, made from a number that
// a failure prints; VERDER_SEEDS="7" plays one again, VERDER_SEEDS="1-10000" plays many.
#include "RandomEdits.h"
#include "RandomForm.h"
#include "SessionPicture.h"
#include "support/TestForm.h"

#include <QUndoStack>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

const QDate today(2026, 3, 1);

std::pair<quint32, quint32> seeds()
{
    const QString wanted = qEnvironmentVariable("VERDER_SEEDS", QStringLiteral("1-400"));
    return {wanted.section(u'-', 0, 0).toUInt(), wanted.section(u'-', -1).toUInt()};
}

QStringList recomputed(const Session &session)
{
    Session again(session.sharedForm(), session.today());
    again.load(session.answers(), session.attachments(), session.putOff(), session.acknowledged());
    return pictureOf(again);
}

void requireSame(const QStringList &left, const QStringList &right)
{
    const QString difference = firstDifference(left, right);
    INFO(difference.toStdString());
    REQUIRE(difference.isEmpty());
}

void requireHonestPages(const Session &session)
{
    for (const Page &page : session.form().pages) {
        QStringList missing = namesOfMissing(session, session.missing(page.index));
        CHECK(session.isPageComplete(page.index) == missing.isEmpty());
        CHECK(session.pageState(page.index).open == missing.size());
        missing.sort();
        requireSame(missing, expectedMissing(session, page.index));
    }
    for (const Missing &missing : session.missingForSending())
        REQUIRE(
            (missing.slot.isValid() ? session.isRelevant(missing.slot) : session.isRelevant(missing.item)));
}

/// Every question can say why it is there or not, and every page what holds it up.
void requireExplained(const Session &session)
{
    for (ItemRef ref : everyItem(session)) {
        INFO(session.path(ref).toStdString());
        CHECK((!session.isRelevant(ref) || !session.why(ref, Language::Dutch).isEmpty()));
    }
    for (const Page &page : session.form().pages)
        CHECK_FALSE(session.why(page.index, Language::English).isEmpty());
}

/// Hidden counts as not there, all the way down.
void requireHiddenIsNothing(const Session &session)
{
    for (ItemRef ref : everyItem(session)) {
        const Item &item = session.item(ref);
        INFO(session.path(ref).toStdString());
        if (session.isRelevant(ref)) {
            if (item.row < 0 && item.parent >= 0)
                CHECK(session.isRelevant(ItemRef{item.parent, 0}));
            CHECK((item.page < 0 || session.pageState(item.page).isRelevant));
            continue;
        }
        CHECK(session.value(ref).isNull());
        CHECK(session.problems(ref).isEmpty());
    }
}

void requireUndoLeadsBack(Session &session, const QStringList &first)
{
    QUndoStack &stack = *session.undoStack();
    const QStringList last = pictureOf(session);
    const int index = stack.index();
    while (stack.canUndo())
        stack.undo();
    requireSame(pictureOf(session), first);
    while (stack.index() < index)
        stack.redo();
    requireSame(pictureOf(session), last);
}

/// Another answer and then the old one again: everything is as it was, whatever came and went between.
void requireHidingKeepsAnswers(Session &session, RandomEdits &edits)
{
    for (ItemRef ref : everyItem(session)) {
        const Item &item = session.item(ref);
        if (item.type != ItemType::YesNo || session.isReadOnly(ref) || !session.isRelevant(ref)
            || !item.defaultValue.isNull())
            continue;
        const Value before = session.answer(ref);
        const QStringList picture = pictureOf(session);
        session.setAnswer(ref, Value(before == Value(false)));
        session.setAnswer(ref, edits.someAnswer(item));
        session.setAnswer(ref, before);
        requireSame(pictureOf(session), picture);
    }
}

} // namespace

TEST_CASE("Whatever is done to whatever form, what follows is what a fresh look gives", "[session][property]")
{
    const auto [first, last] = seeds();
    int items = 0;
    int edited = 0;
    for (quint32 seed = first; seed <= last; ++seed) {
        INFO("VERDER_SEEDS=" << seed);
        const QByteArray json = RandomForm(seed).json();
        const FormReading reading = readingFromJson(json);
        for (const Finding &finding : reading.findings)
            UNSCOPED_INFO(finding.place.toStdString() << ": " << finding.message.toStdString());
        REQUIRE(reading.form);
        items += static_cast<int>(reading.form->items.size());
        Session session(reading.form, today);
        const QStringList start = pictureOf(session);
        RandomEdits edits(session, seed);
        QStringList done;
        for (int step = 1; step <= 40; ++step) {
            done.append(edits.edit());
            ++edited;
            if (step % 4 != 0)
                continue;
            INFO(done.join(QStringLiteral("; ")).toStdString());
            requireSame(pictureOf(session), recomputed(session));
            requireHonestPages(session);
            requireHiddenIsNothing(session);
            requireExplained(session);
        }
        INFO(done.join(QStringLiteral("; ")).toStdString());
        requireHidingKeepsAnswers(session, edits);
        requireSame(pictureOf(session), recomputed(session));
        session.takeRuleFailures();
    }
    std::cout << last - first + 1 << " random forms with " << items << " items, " << edited << " edits\n";
}

TEST_CASE("Undoing everything leads to the start, redoing everything back", "[session][property]")
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last; ++seed) {
        INFO("VERDER_SEEDS=" << seed);
        Session session(formFromJson(RandomForm(seed).json()), today);
        const QStringList start = pictureOf(session);
        RandomEdits edits(session, seed + 1);
        QStringList done;
        for (int step = 1; step <= 25; ++step)
            done.append(edits.edit());
        INFO(done.join(QStringLiteral("; ")).toStdString());
        requireUndoLeadsBack(session, start);
    }
}
