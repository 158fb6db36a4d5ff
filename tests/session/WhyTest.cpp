// Every question and every blocked page can say why, in the words of its form.
#include "session/Session.h"
#include "support/TestForm.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

const QByteArray whyPages = R"([{"id":"een","title":{"nl":"Een","en":"One"},"items":[
  {"id":"rol","type":"choice","required":true,"label":{"nl":"Uw rol","en":"Your role"},
   "choices":[{"key":"zelf","label":{"nl":"Zelf","en":"Self"}},{"key":"ander","label":{"nl":"Een ander","en":"Someone else"}}]},
  {"id":"bedrag","type":"money","label":{"nl":"Bedrag","en":"Amount"}},
  {"id":"keten","type":"yes-no","label":{"nl":"Keten","en":"Chain"}},
  {"id":"naam","type":"text","label":{"nl":"Naam","en":"Name"},"visible":{"and":[{"condition":"ander"},{"!":{"condition":"ketting"}}]},
   "required":{">":[{"var":["bedrag",0]},100]}},
  {"id":"leden","type":"group","label":{"nl":"Gezin","en":"Family"},"repeat":{"min":0,"max":3},"rowTitle":{"nl":"Lid","en":"Member"},
   "items":[{"id":"kind","type":"yes-no","label":{"nl":"Kind","en":"Child"}},
     {"id":"school","type":"text","label":{"nl":"School","en":"School"},"visible":{"===":[{"var":"kind"},true]}}]},
  {"id":"oud","type":"stop","label":{"nl":"Gebruik een ander formulier","en":"Use another form"},
   "visible":{"some":[{"var":"leden"},{"===":[{"var":"kind"},true]}]}},
  {"id":"iets","type":"text","label":{"nl":"Iets","en":"Something"},"visible":{"or":[{"condition":"ander"},{"condition":"ind"}]}},
  {"id":"dag","type":"date","label":{"nl":"Dag","en":"Day"},
   "checks":[{"id":"c","assert":{"after":[{"var":"dag"},{"today":[]}]},"message":{"nl":"Kies een latere dag.","en":"Choose a later day."}}]},
  {"documents":["pas"]}]},
 {"id":"twee","title":{"nl":"Twee","en":"Two"},"visible":{"condition":"ander"},"items":[
  {"id":"extra","type":"text","label":{"nl":"Extra","en":"Extra"}}]}])";
const QByteArray whyConditions = R"({
  "ander":{"title":{"nl":"U dient in voor een ander","en":"You submit for someone else"},"when":{"===":[{"var":"rol"},"ander"]}},
  "ketting":{"title":{"nl":"Er is een ketenmachtiging","en":"There is a chain authorisation"},"when":{"===":[{"var":"keten"},true]}},
  "ind":{"title":{"nl":"IND vraagt erom","en":"IND asks for it"},"when":{">":[{"var":["bedrag",0]},1000]}}})";

struct Why
{
    Session session{
        formFromJson(definition(whyPages, whyConditions,
            R"([{"id":"pas","title":{"nl":"Paspoort","en":"Passport"},"when":{"condition":"ander"}}])")),
        QDate(2026, 3, 1)};
    void set(const char *id, const char *text)
    {
        session.setText(session.find(QString::fromLatin1(id)), QString::fromUtf8(text));
    }
    std::string why(const char *id, Language language = Language::Dutch) const
    {
        return session.why(session.find(QString::fromLatin1(id)), language).toStdString();
    }
    std::string page(int index, Language language = Language::Dutch) const
    {
        return session.why(index, language).toStdString();
    }
};

} // namespace

TEST_CASE("A question that nothing decides belongs to the form always", "[session][why]")
{
    const Why w;
    CHECK(w.why("bedrag") == "Dit hoort altijd bij dit formulier.");
    CHECK(w.why("rol", Language::English) == "This always belongs to this form. An answer is required here.");
}

TEST_CASE("Of what hides a question only the part is told that does", "[session][why]")
{
    Why w;
    CHECK(w.why("naam")
        == "Dit geldt alleen als: u dient in voor een ander. Bij ‘Uw rol’ is nog niets ingevuld.");
    w.set("rol", "zelf");
    CHECK(w.why("naam") == "Dit geldt alleen als: u dient in voor een ander. Bij ‘Uw rol’ staat: Zelf.");
    w.set("rol", "ander");
    w.set("keten", "ja");
    CHECK(w.why("naam") == "Dit geldt niet als: er is een ketenmachtiging. Bij ‘Keten’ staat: Ja.");
    CHECK(w.why("extra", Language::English)
        == "This belongs here: you submit for someone else. The answer to ‘Your role’ is: Someone else.");
}

TEST_CASE("Of what shows and requires a question the answers are told, amounts as amounts", "[session][why]")
{
    Why w;
    w.set("rol", "ander");
    w.set("keten", "nee");
    w.set("bedrag", "250");
    const std::string why = w.why("naam");
    CHECK(why
        == "Dit hoort erbij: u dient in voor een ander. Dit hoort erbij, want dit is niet zo: er is een "
           "ketenmachtiging. Bij ‘Uw rol’ staat: Een ander. Bij ‘Keten’ staat: Nee. U moet hier iets "
           "invullen. Bij "
           "‘Bedrag’ staat: € 250,00.");
    w.set("bedrag", "2500");
    // Of two reasons that would do each, the first is told; a name in capitals keeps them.
    CHECK(w.why("iets").find("IND") == std::string::npos);
    w.set("rol", "zelf");
    CHECK(w.why("iets") == "Dit hoort erbij: IND vraagt erom. Bij ‘Bedrag’ staat: € 2.500,00.");
}

TEST_CASE("In a row the answers of that row are told, of rows their group", "[session][why]")
{
    Why w;
    w.session.addRow(w.session.find(QStringLiteral("leden")));
    w.session.addRow(w.session.find(QStringLiteral("leden")));
    w.set("leden[#2].kind", "ja");
    CHECK(w.why("leden[#1].school") == "Bij ‘Kind’ is nog niets ingevuld.");
    CHECK(w.why("leden[#2].school") == "Bij ‘Kind’ staat: Ja.");
    CHECK(w.why("oud") == "Dit volgt uit ‘Gezin’.");
}

TEST_CASE("A blocked page says everything that holds it up", "[session][why]")
{
    Why w;
    CHECK(w.page(0) == "U kunt nog niet verder. Nog in te vullen: ‘Uw rol’.");
    CHECK(w.page(1, Language::English)
        == "This page does not apply now. This only applies if: you submit for someone else. ‘Your role’ has "
           "no "
           "answer yet.");
    w.set("rol", "ander");
    w.set("dag", "1-3-2026");
    CHECK(w.page(0)
        == "U kunt nog niet verder. ‘Dag’: Kies een latere dag. Document nog toe te voegen: ‘Paspoort’.");
    w.session.addRow(w.session.find(QStringLiteral("leden")));
    w.set("leden[#1].kind", "ja");
    CHECK(w.page(0).find("Hier houdt het formulier op: ‘Gebruik een ander formulier’. Dit volgt uit ‘Gezin’.")
        != std::string::npos);
    w.set("leden[#1].kind", "nee");
    w.set("rol", "zelf");
    w.set("dag", "2-3-2026");
    CHECK(w.page(0) == "Deze pagina is klaar.");
}

TEST_CASE("A document says why it is asked for, and why not", "[session][why]")
{
    Why w;
    const SlotRef pas = w.session.findSlot(QStringLiteral("pas"));
    CHECK(w.session.why(pas, Language::Dutch).startsWith(QStringLiteral("Dit geldt alleen als: u dient in")));
    w.set("rol", "ander");
    CHECK(w.session.why(pas, Language::Dutch).startsWith(QStringLiteral("Dit hoort erbij: u dient in")));
}
