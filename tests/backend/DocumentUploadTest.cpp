#include "backend/SendingBench.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

using State = SubmissionState;

bool isDocument(const SeenRequest &request)
{
    return request.path.contains("/documenten/");
}

/// The document that goes first is not what was sealed any more.
void changeFirst(SendingBench &desk)
{
    desk.context.documents
        = [whole = desk.context.documents, first = desk.sealed.attachments[0].sha256](const QString &hash) {
              return hash == first ? Result<QByteArray>("%PDF changed") : whole(hash);
          };
    desk.open();
}

bool runUntilTold(SendingBench &desk)
{
    desk.submitter().start();
    return QTest::qWaitFor(
        [&] { return !desk.submitter().isBusy() && !desk.record().lastError.isEmpty(); }, 5'000);
}

} // namespace

TEST_CASE("The next document leaves while the server looks at the one before", "[backend][document]")
{
    TestBackend backend;
    SendingBench desk(backend);
    int documents = 0;
    backend.setOverride([&](const SeenRequest &request) {
        return isDocument(request) && ++documents == 1 ? ScriptedAnswer::dripping() : ScriptedAnswer();
    });
    REQUIRE(desk.runUntil(State::Ingediend));
    const QList<SeenRequest> &seen = backend.server().seen();
    REQUIRE(seen.size() > 3);
    CHECK(isDocument(seen[1]));
    CHECK(isDocument(seen[2])); // before the first was given up, and before anybody asked
    CHECK(seen[1].path != seen[2].path);
    CHECK(documents == 3); // the first once more, the second not
    CHECK(backend.registrations() == 1);
}

TEST_CASE("What becomes of a document that left before its turn counts in its turn", "[backend][document]")
{
    TestBackend backend;
    SendingBench desk(backend);
    int documents = 0;
    SECTION("it was lost")
    {
        backend.setOverride([&](const SeenRequest &request) {
            return isDocument(request) && ++documents == 2 ? ScriptedAnswer::closing() : ScriptedAnswer();
        });
        CHECK(desk.runUntil(State::Ingediend));
        CHECK(documents == 3);
    }
    SECTION("it was refused")
    {
        backend.setOverride([&](const SeenRequest &request) {
            return isDocument(request) && ++documents == 2
                ? ScriptedAnswer::problem(422, QStringLiteral("not-a-pdf"))
                : ScriptedAnswer();
        });
        REQUIRE(desk.runUntil(State::Afgewezen));
        CHECK(desk.record().problems[0].pointer == QStringLiteral("/attachments/1"));
        CHECK(backend.hasDocument(desk.sealed.attachments[0].sha256));
    }
    SECTION("it cannot be read")
    {
        desk.context.documents = [whole = desk.context.documents, second = desk.sealed.attachments[1].sha256](
                                     const QString &hash) -> Result<QByteArray> {
            if (hash == second)
                return failure(ErrorKind::NotFound, QStringLiteral("It is gone."));
            return whole(hash);
        };
        desk.open();
        REQUIRE(runUntilTold(desk));
        CHECK(desk.record().lastError == QStringLiteral("It is gone."));
        CHECK(desk.record().missingDocuments == QStringList{desk.sealed.attachments[1].sha256});
        CHECK(backend.hasDocument(desk.sealed.attachments[0].sha256));
    }
}

TEST_CASE("A document that is not what was sealed is told by name, whatever the server says of it",
    "[backend][document]")
{
    TestBackend backend;
    SendingBench desk(backend);
    const auto whole = desk.context.documents;
    const bool isTaken = GENERATE(false, true);
    if (isTaken) {
        backend.setOverride([](const SeenRequest &request) {
            return isDocument(request) ? ScriptedAnswer::empty(201) : ScriptedAnswer();
        });
    }
    changeFirst(desk);
    REQUIRE(runUntilTold(desk));
    CHECK(desk.record().lastError.contains(QStringLiteral("“paspoort.pdf” has changed")));
    CHECK(desk.state() == State::Documenten);
    CHECK(desk.record().missingDocuments.contains(desk.sealed.attachments[0].sha256));

    QTest::qWait(50); // the next document may have left before
    const int requests = backend.requests();
    QTest::qWait(100);
    CHECK(backend.requests() == requests); // up to the user now

    backend.setOverride({});
    desk.context.documents = whole;
    desk.open();
    CHECK(desk.runUntil(State::Ingediend));
}

TEST_CASE("An application can be changed while a document is on its way that is not what was sealed",
    "[backend][document]")
{
    TestBackend backend;
    SendingBench desk(backend);
    changeFirst(desk);
    QObject::connect(&desk.submitter(), &Submitter::recordChanged, &desk.submitter(),
        [&, asked = false](const SubmissionRecord &record) mutable {
            if (record.state != State::Documenten || !desk.submitter().isBusy() || std::exchange(asked, true))
                return;
            desk.submitter().withdraw();
        });
    desk.submitter().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.withdrawals == 1; }, 5'000));
    CHECK(desk.refusals.isEmpty());
    CHECK(desk.state() == State::Concept);
}
