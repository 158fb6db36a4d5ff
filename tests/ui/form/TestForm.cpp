#include "ui/form/TestForm.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace Verder {
namespace {

const char *const definition = R"({
"id": "proef", "version": "1", "validFrom": "2026-01-01", "status": "reconstruction",
"title": {"nl": "Proef", "en": "Trial"},
"summary": {"purpose": {"nl": "Proef", "en": "Trial"}, "needed": [], "person": ["naam"]},
"conditions": {"tijdelijk": {"title": {"nl": "Het contract is tijdelijk", "en": "The contract is temporary"},
    "when": {"===": [{"var": "duur"}, "bepaald"]}}},
"pages": [
 {"id": "werk", "title": {"nl": "Dienstverband", "en": "Employment"}, "items": [
   {"section": {"nl": "Contract", "en": "Contract"}},
   {"id": "naam", "type": "text", "required": true, "label": {"nl": "Naam", "en": "Name"}},
   {"id": "functie", "type": "text", "required": true, "label": {"nl": "Functie", "en": "Position"},
    "help": {"nl": "Zoals in het contract.", "en": "As in the contract."}},
   {"id": "duur", "type": "choice", "required": true, "label": {"nl": "Hoe lang?", "en": "How long?"}, "choices": [
     {"key": "bepaald", "label": {"nl": "Bepaalde tijd", "en": "Fixed term"}},
     {"key": "onbepaald", "label": {"nl": "Onbepaalde tijd", "en": "Permanent"}}]},
   {"id": "eind", "type": "date", "required": true, "label": {"nl": "Einddatum", "en": "End date"},
    "visible": {"condition": "tijdelijk"},
    "checks": [{"id": "decembereind", "severity": "warning", "assert": {"!==": [{"var": "eind"}, "2027-12-31"]},
       "title": {"nl": "Bedoelt u 1 januari 2028?", "en": "Do you mean 1 January 2028?"},
       "message": {"nl": "Vul dan 1 januari in.", "en": "Then fill in 1 January."},
       "suggest": {"item": "eind", "value": "2028-01-01"}}]},
   {"id": "loon", "type": "money", "required": true, "label": {"nl": "Bruto maandloon, zonder vakantiegeld",
     "en": "Gross monthly salary, without holiday pay"}, "hint": {"nl": "Alleen vast loon.", "en": "Fixed pay only."}},
   {"id": "vnr", "type": "v-number", "label": {"nl": "V-nummer", "en": "V-number"}}
 ]},
 {"id": "gezin", "title": {"nl": "Gezinsleden", "en": "Family members"}, "items": [
   {"id": "gezin", "type": "group", "repeat": {"min": 0, "max": 3}, "rowTitle": {"nl": "Gezinslid", "en": "Family member"},
    "rowName": ["voornaam"], "items": [
     {"id": "voornaam", "type": "text", "required": true, "label": {"nl": "Voornaam", "en": "First name"}},
     {"id": "nat", "type": "nationality", "required": true, "label": {"nl": "Nationaliteit", "en": "Nationality"}}]},
   {"id": "namen", "type": "group", "repeat": {"min": 0, "max": 5}, "rowTitle": {"nl": "Andere naam", "en": "Other name"},
    "rowName": ["ander"], "items": [
     {"id": "ander", "type": "text", "label": {"nl": "Andere naam", "en": "Other name"}}]}
 ]},
 {"id": "slot", "title": {"nl": "Verklaringen", "en": "Statements"}, "items": [
   {"id": "waar", "type": "statement", "required": true, "label": {"nl": "Ik heb alles naar waarheid ingevuld.",
     "en": "I have filled in everything truthfully."}},
   {"id": "klaar", "type": "yes-no", "required": true, "label": {"nl": "Klaar?", "en": "Done?"}},
   {"id": "stop", "type": "stop", "visible": {"===": [{"var": "klaar"}, false]},
    "label": {"nl": "U kunt niet verder.", "en": "You cannot go on."}, "help": {"nl": "Maak het af.", "en": "Finish."}},
   {"id": "talen", "type": "multi", "label": {"nl": "Talen", "en": "Languages"}, "choices": [
     {"key": "nl", "label": {"nl": "Nederlands", "en": "Dutch"}}, {"key": "en", "label": {"nl": "Engels", "en": "English"}}]}
 ]}
], "documents": [], "migrations": [], "scenarios": []})";

const char *const nationalities
    = R"({"id": "nationalities", "title": {"nl": "Nationaliteiten", "en": "Nationalities"},
"origin": "A few, for a test", "rows": [
 {"key": "IN", "name": {"nl": "Indiaas", "en": "Indian"}, "alternative": {"nl": "India", "en": "India"}},
 {"key": "ID", "name": {"nl": "Indonesisch", "en": "Indonesian"}, "alternative": {"nl": "Indonesië", "en": "Indonesia"}},
 {"key": "GB", "name": {"nl": "Brits", "en": "British"},
  "alternative": {"nl": "Brits Indische Oceaanterritorium", "en": "British Indian Ocean Territory"}},
 {"key": "AT", "name": {"nl": "Oostenrijks", "en": "Austrian"}, "alternative": {"nl": "Oostenrijk", "en": "Austria"}}
]})";

void write(const QString &path, const char *text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) > 0);
}

} // namespace

TestForm::TestForm()
{
    const QDir folder(m_folder.path());
    REQUIRE(folder.mkpath(QStringLiteral("tables")));
    write(folder.filePath(QStringLiteral("proef.json")), definition);
    write(folder.filePath(QStringLiteral("tables/nationalities.json")), nationalities);
    m_library = std::make_unique<FormLibrary>(QStringList{folder.path()});
    const Result<FormPtr> form = m_library->form(QStringLiteral("proef"));
    INFO((form ? std::string() : form.error().message.toStdString() + form.error().detail.toStdString()));
    REQUIRE(form.has_value());
    m_session = std::make_unique<Session>(*form, QDate(2026, 2, 10));
    m_window = std::make_unique<QWidget>();
    m_view = new FormView(m_session.get(), Language::Dutch, {});
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_window->resize(1280, 744);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

ItemRef TestForm::find(const char *path) const
{
    const ItemRef ref = m_session->find(QString::fromUtf8(path));
    INFO(path);
    REQUIRE(ref.isValid());
    return ref;
}

void TestForm::type(const char *path, const QString &text)
{
    auto *widget = editor(path);
    INFO(path);
    REQUIRE(widget != nullptr);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

QStringList TestForm::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    for (const QAbstractButton *shown : m_window->findChildren<QAbstractButton *>()) {
        if (shown->isVisible())
            texts.append(shown->text());
    }
    return texts;
}

bool TestForm::shows(const QString &text) const
{
    return visibleTexts().contains(text);
}

QAbstractButton *TestForm::button(const QString &text) const
{
    for (QAbstractButton *candidate : m_window->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace Verder
