// What stands at the bottom of a passport is filled in where the form says, and nothing else.
#include "session/PassportFill.h"

#include "form/FormLibrary.h"
#include "form/kinds/IcaoStates.h"

#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QDate today(2026, 2, 10);

MachineReadableZone indianPassport()
{
    return {QStringLiteral("P"), QStringLiteral("IND"), QStringLiteral("KUMAR"), QStringLiteral("ASHA RANI"),
        QStringLiteral("Z1234567"), QStringLiteral("IND"), QStringLiteral("1990-05-17"), QStringLiteral("F"),
        QStringLiteral("2031-04-03")};
}

struct Application
{
    FormLibrary library{{QStringLiteral(":/forms")}};
    Session session{*library.form(QStringLiteral("kennismigrant")), today};

    QString text(const char *path) const
    {
        return session.answer(session.find(QString::fromLatin1(path))).toJson().toString();
    }
};

} // namespace

TEST_CASE("A passport fills in the person that it is of, in one step", "[session][passport]")
{
    Application application;
    Session &session = application.session;
    const ItemRef name = session.find(QStringLiteral("p.achternaam"));
    const QList<ItemRef> filled = fillFromPassport(session, name, indianPassport());
    CHECK(application.text("p.achternaam") == QStringLiteral("KUMAR"));
    CHECK(application.text("p.voornamen") == QStringLiteral("ASHA RANI"));
    CHECK(application.text("p.geboren") == QStringLiteral("1990-05-17"));
    CHECK(application.text("p.nat[#1].nationaliteit") == QStringLiteral("IN"));
    CHECK(application.text("p.geslacht") == QStringLiteral("vrouw"));
    CHECK(application.text("r.soort") == QStringLiteral("paspoort"));
    CHECK(application.text("r.land") == QStringLiteral("IN"));
    CHECK(application.text("r.nr") == QStringLiteral("Z1234567"));
    CHECK(application.text("r.tot") == QStringLiteral("2031-04-03"));
    CHECK(session.isTakenOver(name));
    CHECK(filled.size() == 9);
    CHECK(application.text("gezin[#1].p.achternaam").isEmpty());
    for (const ItemRef ref : filled)
        CHECK(session.problems(ref).isEmpty());
    // What the user changes is the user's own.
    session.setText(name, QStringLiteral("Kumar"));
    CHECK_FALSE(session.isTakenOver(name));
    session.undoStack()->undo();
    CHECK(session.isTakenOver(name));
    session.undoStack()->undo();
    CHECK(application.text("p.achternaam").isEmpty());
    CHECK(application.text("r.nr").isEmpty());
    CHECK_FALSE(session.undoStack()->canUndo());
}

TEST_CASE("A passport that changes nothing leaves no undo step", "[session][passport]")
{
    Application application;
    Session &session = application.session;
    const ItemRef name = session.find(QStringLiteral("p.achternaam"));
    fillFromPassport(session, name, indianPassport());
    const int steps = session.undoStack()->count();
    CHECK(fillFromPassport(session, name, indianPassport()).isEmpty());
    CHECK(session.undoStack()->count() == steps);
    session.undoStack()->undo();
    CHECK(application.text("p.achternaam").isEmpty());
}

TEST_CASE(
    "What was filled in already is marked as it was, once the passport is undone", "[session][passport]")
{
    Application application;
    Session &session = application.session;
    const ItemRef name = session.find(QStringLiteral("p.achternaam"));
    session.setText(name, QStringLiteral("Getypt"));
    fillFromPassport(session, name, indianPassport());
    CHECK(session.isTakenOver(name));
    session.undoStack()->undo();
    CHECK(application.text("p.achternaam") == QStringLiteral("Getypt"));
    CHECK_FALSE(session.isTakenOver(name));
}

TEST_CASE("A passport of a family member is filled in in its row, and nowhere else", "[session][passport]")
{
    Application application;
    Session &session = application.session;
    const ItemRef member = session.findOrAddRows(QStringLiteral("gezin[#2].p.achternaam"));
    REQUIRE(member.isValid());
    fillFromPassport(session, member, indianPassport());
    CHECK(application.text("gezin[#2].p.achternaam") == QStringLiteral("KUMAR"));
    CHECK(application.text("gezin[#2].r.nr") == QStringLiteral("Z1234567"));
    CHECK(application.text("gezin[#2].p.nat[#1].nationaliteit") == QStringLiteral("IN"));
    CHECK(application.text("gezin[#1].p.achternaam").isEmpty());
    CHECK(application.text("p.achternaam").isEmpty());
    CHECK(application.text("r.nr").isEmpty());
}

TEST_CASE("What a passport leaves open stays open", "[session][passport]")
{
    Application application;
    Session &session = application.session;
    MachineReadableZone zone = indianPassport();
    zone.givenNames.clear();
    zone.sex.clear();
    zone.documentType = QStringLiteral("AC");
    zone.nationality = QStringLiteral("XXB");
    fillFromPassport(session, session.find(QStringLiteral("r.nr")), zone);
    CHECK(session.answer(session.find(QStringLiteral("p.eennaam"))) == Value(true));
    CHECK(application.text("p.achternaam") == QStringLiteral("KUMAR"));
    for (const char *path : {"p.voornamen", "p.geslacht", "r.soort", "p.nat[#1].nationaliteit"})
        CHECK(application.text(path).isEmpty());
}

TEST_CASE("A sealed application takes nothing from a passport", "[session][passport]")
{
    Application application;
    application.session.setSealed(true);
    const ItemRef name = application.session.find(QStringLiteral("p.achternaam"));
    CHECK(fillFromPassport(application.session, name, indianPassport()).isEmpty());
    CHECK(application.text("p.achternaam").isEmpty());
}

TEST_CASE("The states of a passport are those of the tables", "[passport]")
{
    CHECK(stateOfIcaoCode(QStringLiteral("IND")) == QStringLiteral("IN"));
    CHECK(stateOfIcaoCode(QStringLiteral("D")) == QStringLiteral("DE"));
    CHECK(stateOfIcaoCode(QStringLiteral("GBO")) == QStringLiteral("GB"));
    CHECK(stateOfIcaoCode(QStringLiteral("RKS")) == QStringLiteral("XK"));
    CHECK(stateOfIcaoCode(QStringLiteral("XXA")) == QStringLiteral("XXA"));
    CHECK(stateOfIcaoCode(QStringLiteral("UTO")).isEmpty());
    CHECK(stateOfIcaoCode({}).isEmpty());
}
