// Answers that come from the user's profile.
#include "form/FormLibrary.h"
#include "session/Session.h"
#include "support/TestForm.h"

#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray sponsorPages = R"([{"id": "p", "title": {"nl": "P", "en": "P"}, "items": [
    {"id": "naam", "type": "text", "profile": "company.name", "label": {"nl": "Naam", "en": "Name"}},
    {"id": "kvk", "type": "kvk", "profile": "company.kvk", "label": {"nl": "KvK", "en": "KvK"}},
    {"id": "nr", "type": "integer", "profile": "company.number", "label": {"nl": "Nr", "en": "No"}},
    {"id": "post", "type": "yes-no", "profile": "agent.letters", "label": {"nl": "Post", "en": "Post"}},
    {"id": "plaats", "type": "text", "default": "Delft", "label": {"nl": "Plaats", "en": "Town"}}]}])";

const Profile sponsor{{QStringLiteral("company.name"), QStringLiteral("Voorbeeld B.V.")},
    {QStringLiteral("company.kvk"), QStringLiteral("0347 5945")},
    {QStringLiteral("company.number"), QStringLiteral("12")},
    {QStringLiteral("agent.letters"), QStringLiteral("nee")}};

struct SponsorForm
{
    explicit SponsorForm(const Profile &profile)
        : session(formFromJson(definition(sponsorPages)), QDate(2026, 2, 10), profile)
    {
    }
    ItemRef at(const char *path) const { return session.find(QString::fromLatin1(path)); }
    Session session;
};

} // namespace

TEST_CASE("A profile fills in what it knows, and its user can ask for it again", "[session][profile]")
{
    SponsorForm form(sponsor);
    Session &session = form.session;
    CHECK(session.answer(form.at("kvk")).string() == QStringLiteral("03475945"));
    CHECK(session.answer(form.at("nr")).number() == 12);
    CHECK(session.answer(form.at("post")) == Value(false));
    CHECK(session.isFromProfile(form.at("naam")));
    CHECK_FALSE(session.canRestoreDefault(form.at("naam")));

    session.setText(form.at("naam"), QStringLiteral("Anders B.V."));
    CHECK_FALSE(session.isFromProfile(form.at("naam")));
    CHECK(session.canRestoreDefault(form.at("naam")));
    session.restoreDefault(form.at("naam"));
    CHECK(session.answer(form.at("naam")).string() == QStringLiteral("Voorbeeld B.V."));
    CHECK(session.isFromProfile(form.at("naam")));
    session.undoStack()->undo();
    CHECK(session.answer(form.at("naam")).string() == QStringLiteral("Anders B.V."));
}

TEST_CASE("What a profile holds that does not fit is left out", "[session][profile]")
{
    Profile wrong = sponsor;
    wrong.insert(QStringLiteral("company.kvk"), QStringLiteral("123"));
    wrong.insert(QStringLiteral("company.number"), QStringLiteral("twaalf"));
    const SponsorForm form(wrong);
    CHECK_FALSE(form.session.isAnswered(form.at("kvk")));
    CHECK_FALSE(form.session.isAnswered(form.at("nr")));
    CHECK(form.session.isAnswered(form.at("naam")));
}

TEST_CASE("A draft keeps its answers when it is compared with a profile", "[session][profile]")
{
    SponsorForm form({});
    form.session.load({{QStringLiteral("naam"), QStringLiteral("Voorbeeld B.V.")},
        {QStringLiteral("kvk"), QStringLiteral("12345678")}});
    const QJsonObject before = form.session.answers();
    form.session.setProfile(sponsor);
    CHECK(form.session.answers() == before);
    CHECK(form.session.isFromProfile(form.at("naam")));
    CHECK_FALSE(form.session.isFromProfile(form.at("kvk")));
    CHECK(form.session.canRestoreDefault(form.at("kvk")));
}

TEST_CASE(
    "A default by rule can be asked for again once it was changed, and not before", "[session][profile]")
{
    SponsorForm form({});
    CHECK_FALSE(form.session.canRestoreDefault(form.at("plaats")));
    form.session.setText(form.at("plaats"), QStringLiteral("Breda"));
    CHECK(form.session.canRestoreDefault(form.at("plaats")));
    form.session.restoreDefault(form.at("plaats"));
    CHECK(form.session.answer(form.at("plaats")).string() == QStringLiteral("Delft"));
    CHECK_FALSE(form.session.canRestoreDefault(form.at("plaats")));
}

TEST_CASE("Every profile key of a shipped form can be filled in in the profile", "[session][profile][forms]")
{
    FormLibrary library({QStringLiteral(":/forms")});
    CHECK_FALSE(library.ids().contains(QStringLiteral("profiel")));
    const Result<FormPtr> profile = library.form(QStringLiteral("profiel"));
    REQUIRE(profile.has_value());
    QSet<QString> known{QStringLiteral("case.number")}; // of the case that the user starts from
    for (const Item &item : (*profile)->items)
        known.insert(item.options->profileKey);
    const QStringList ids = library.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> form = library.form(id);
        REQUIRE(form.has_value());
        for (const Item &item : (*form)->items) {
            INFO(id.toStdString() << " " << item.id.toStdString() << " "
                                  << item.options->profileKey.toStdString());
            CHECK((item.options->profileKey.isEmpty() || known.contains(item.options->profileKey)));
        }
    }
}
