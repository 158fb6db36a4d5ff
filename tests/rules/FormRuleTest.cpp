#include "rules/RuleSupport.h"

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Value text(const char *string)
{
    return Value(QString::fromUtf8(string));
}

/// Items of a form, one of them not answered, and a group "people" of three rows.
FormDouble makeForm()
{
    FormDouble form;
    form.addItem(QStringLiteral("name"), text("Ana"));
    form.addItem(QStringLiteral("salary"), Value(4000));
    form.addItem(QStringLiteral("empty"));
    form.addItem(QStringLiteral("contract.start"), text("2026-03-01"));
    form.addItem(QStringLiteral("languages"), Value(Value::Array{text("nl"), text("en")}));
    form.addItem(QStringLiteral("none"), Value(Value::Array()));
    form.addCondition(QStringLiteral("is-new"), true);
    form.addCondition(QStringLiteral("is-old"), false);
    const QString first = QStringLiteral("first");
    const QString age = QStringLiteral("age");
    form.addGroup(QStringLiteral("people"), {first, age},
        {{{first, text("Bo")}, {age, Value(17)}}, {{first, text("Cy")}, {age, Value(40)}},
            {{first, text("Di")}}});
    form.addGroup(QStringLiteral("nobody"), {first}, {});
    return form;
}

} // namespace

TEST_CASE("A name in a rule is the whole name of an item", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'var': 'name'}") == "'Ana'");
    CHECK(inForm(form, "{'var': ['name']}") == "'Ana'");
    CHECK(inForm(form, "{'val': 'name'}") == "'Ana'");
    CHECK(inForm(form, "{'var': 'contract.start'}") == "'2026-03-01'");
    CHECK(inForm(form, "{'var': 'empty'}") == "null");
    CHECK(inForm(form, "{'var': ['empty', 7]}") == "7");
    CHECK(inForm(form, "{'var': ['empty', {'var': 'name'}]}") == "'Ana'");
    CHECK(inForm(form, "{'var': ['name', 7]}") == "'Ana'");
}

TEST_CASE("A condition is read by its name", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'condition': 'is-new'}") == "true");
    CHECK(inForm(form, "{'and': [{'condition': ['is-new']}, {'condition': 'is-old'}]}") == "false");
}

TEST_CASE("An item is answered where it has a value", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'answered': 'name'}") == "true");
    CHECK(inForm(form, "{'answered': {'var': 'name'}}") == "true");
    CHECK(inForm(form, "{'answered': [{'var': 'empty'}]}") == "false");
    CHECK(inForm(form, "{'answered': 'none'}") == "false");
    CHECK(inForm(form, "{'answered': 'people'}") == "true");
    CHECK(inForm(form, "{'answered': {'var': 'nobody'}}") == "false");
    CHECK(inForm(form, "{'exists': 'empty'}") == "false");
    CHECK(inForm(form, "{'missing': ['name', 'empty', 'none']}") == "['empty','none']");
    CHECK(inForm(form, "{'missing_some': [1, ['name', 'empty']]}") == "[]");
    CHECK(inForm(form, "{'missing_some': [2, ['name', 'empty']]}") == "['empty']");
}

TEST_CASE("Rules over a group see each row", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'some': [{'var': 'people'}, {'<': [{'var': ['age', 99]}, 18]}]}") == "true");
    CHECK(inForm(form, "{'all': [{'var': 'people'}, {'answered': 'age'}]}") == "false");
    CHECK(inForm(form, "{'all': [{'var': 'people'}, {'answered': {'var': 'first'}}]}") == "true");
    CHECK(inForm(form, "{'none': [{'var': 'people'}, {'==': [{'var': 'first'}, 'Ed']}]}") == "true");
    CHECK(inForm(form, "{'map': [{'var': 'people'}, {'var': 'first'}]}") == "['Bo','Cy','Di']");
    CHECK(inForm(form, "{'map': [{'var': 'people'}, {'val': [[1], 'index']}]}") == "[0,1,2]");
    CHECK(inForm(form, "{'count': {'var': 'people'}}") == "3");
    CHECK(inForm(form, "{'count': [{'var': 'people'}, {'answered': 'age'}]}") == "2");
    CHECK(inForm(form, "{'sum': [{'var': 'people'}, {'var': 'age'}]}") == "57");
    CHECK(inForm(form,
              "{'reduce': [{'var': 'people'}, {'+': [{'var': 'accumulator'}, {'var': 'current.age'}]}, 1]}")
        == "58");
    CHECK(
        inForm(form, "{'reduce': [{'var': 'people'}, {'max': [{'var': 'accumulator'}, {'var': 'age'}]}, 0]}")
        == "40");
    CHECK(inForm(form, "{'some': [{'var': 'nobody'}, true]}") == "false");
    CHECK(inForm(form, "{'all': [{'var': 'nobody'}, true]}") == "false");
    CHECK(inForm(form, "{'count': {'var': 'nobody'}}") == "0");
    CHECK(inForm(form, "{'sum': [{'var': 'nobody'}, {'var': 'first'}]}") == "0");
}

TEST_CASE("Within a row a name after a slash is an item of the form", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'map': [{'var': 'people'}, {'cat': [{'var': '/name'}, {'var': 'first'}]}]}")
        == "['AnaBo','AnaCy','AnaDi']");
    CHECK(inForm(form, "{'map': [{'var': 'people'}, {'count': {'var': '/people'}}]}") == "[3,3,3]");
    CHECK(inForm(form,
              "{'count': [{'var': 'people'}, {'some': [{'var': '/languages'}, "
              "{'and': [{'===': [{'var': ''}, 'nl']}, {'answered': 'age'}]}]}]}")
        == "2");
    CHECK(inForm(form, "{'some': [{'var': 'people'}, {'condition': 'is-new'}]}") == "true");
}

TEST_CASE("Rules over an item that holds a list see each element", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'some': [{'var': 'languages'}, {'===': [{'var': ''}, 'nl']}]}") == "true");
    CHECK(inForm(form, "{'filter': [{'var': 'languages'}, {'!==': [{'val': []}, 'nl']}]}") == "['en']");
    CHECK(inForm(form, "{'map': [{'var': 'languages'}, {'cat': [{'var': ''}, {'var': 'name'}]}]}")
        == "['nlAna','enAna']");
    CHECK(inForm(form,
              "{'reduce': [{'var': 'languages'}, {'cat': [{'var': 'accumulator'}, {'var': 'current'}]}, '']}")
        == "'nlen'");
    CHECK(inForm(form, "{'count': {'var': 'languages'}}") == "2");
    CHECK(inForm(form, "{'count': [{'var': 'languages'}, {'===': [{'var': ''}, 'nl']}]}") == "1");
}

TEST_CASE("A list that nobody answered is an empty one in a form, and counts as null", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'some': [{'var': 'empty'}, true]}") == "false");
    CHECK(inForm(form, "{'none': [{'var': 'empty'}, true]}") == "true");
    CHECK(inForm(form, "{'all': [{'var': 'empty'}, true]}") == "false");
    CHECK(inForm(form, "{'count': {'var': 'empty'}}") == "null");
    CHECK(inForm(form, "{'sum': {'var': 'empty'}}") == "null");
    CHECK(inForm(form, "{'count': {'var': 'name'}}") == "error: Invalid Arguments");
}

TEST_CASE("The length of a text or list is counted, of nothing it is null", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'length': {'var': 'name'}}") == "3");
    CHECK(inForm(form, "{'length': [{'var': 'languages'}]}") == "2");
    CHECK(inForm(form, "{'length': {'var': 'languages'}}") == "2");
    CHECK(inForm(form, "{'length': '\xf0\x9f\x98\x80\xc3\xa9'}") == "2");
    CHECK(inForm(form, "{'length': {'var': 'empty'}}") == "null");
    CHECK(inForm(form, "{'length': 5}") == "error: Invalid Arguments");
}

TEST_CASE("A pattern holds for a text and never for an unanswered item", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'matches': [{'var': 'name'}, '[A-Z][a-z]+']}") == "true");
    CHECK(inForm(form, "{'matches': [{'var': 'name'}, '[A-Z]']}") == "false");
    CHECK(inForm(form, "{'matches': [{'var': 'empty'}, '.*']}") == "false");
    CHECK(inForm(form, "{'matches': [{'var': 'salary'}, '4[0-9]{3}']}") == "true");
}

TEST_CASE("A table gives the row in force on a date", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal']}") == "423");
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal', '2025-06-01']}") == "405");
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal', {'var': 'contract.start'}]}") == "423");
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal', '2025-06-01', 'value']}") == "405");
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal', 'value']}") == "423");
    CHECK(inForm(form, "{'lookup': ['fees', 'renewal', {'var': 'empty'}]}") == "null");
    CHECK(inForm(form, "{'lookup': ['fees', 'wide']}") == "{'high':'two','low':1}");
    CHECK(inForm(form, "{'lookup': ['fees', 'wide', 'high']}") == "'two'");
    CHECK(inForm(form, "{'lookup': ['fees', 'wide', 'absent']}") == "null");
    CHECK(inForm(form, "{'lookup': ['fees', 'absent']}") == "null");
    CHECK(inForm(form, "{'lookup': ['fees', {'var': 'empty'}]}") == "null");
}

TEST_CASE("An error is tried again with what comes next, names meaning the same", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'try': [{'/': [1, 0]}, {'var': 'name'}]}") == "'Ana'");
    CHECK(inForm(form, "{'/': [{'var': 'salary'}, 0]}") == "error: NaN");
    CHECK(inForm(form, "{'throw': 'no'}") == "error: no");
}

TEST_CASE("A choice that nobody made equals no text and raises no error", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(inForm(form, "{'==': [{'var': 'empty'}, 'x']}") == "false");
    CHECK(inForm(form, "{'!=': [{'var': 'empty'}, 'x']}") == "true");
    CHECK(inForm(form, "{'in': [{'var': 'empty'}, ['x']]}") == "false");
    CHECK(inForm(form, "{'in': ['x', {'var': 'empty'}]}") == "false");
}

TEST_CASE("A rule knows which items it reads, and how", "[rules][form]")
{
    FormDouble form = makeForm();
    const Rule rule = formRule(form,
        "{'and': [{'condition': 'is-new'}, {'answered': 'empty'}, {'answered': 'name'}, {'var': 'name'},"
        " {'some': [{'var': 'people'}, {'<': [{'var': 'age'}, {'var': '/salary'}]}]}]}");
    const QList<int> expected{form.slotOf(QStringLiteral("?is-new")), form.slotOf(QStringLiteral("empty")),
        form.slotOf(QStringLiteral("name")), form.slotOf(QStringLiteral("people")),
        form.slotOf(QStringLiteral("salary"))};
    CHECK(rule.reads() == expected);
    CHECK(rule.answeredReads() == QList<int>{form.slotOf(QStringLiteral("empty"))});
    const int people = form.slotOf(QStringLiteral("people"));
    const QList<RuleRowRead> inRows{{people, form.slotOf(QStringLiteral("people/age")), people}};
    CHECK(rule.rowReads() == inRows);
    CHECK_FALSE(rule.readsToday());
}

TEST_CASE("A rule knows whether it depends on the calendar", "[rules][form]")
{
    const FormDouble form = makeForm();
    CHECK(formRule(form, "{'after': [{'var': 'contract.start'}, {'today': []}]}").readsToday());
    CHECK(formRule(form, "{'age': {'var': 'contract.start'}}").readsToday());
    CHECK_FALSE(formRule(form, "{'age': [{'var': 'contract.start'}, '2026-01-01']}").readsToday());
    CHECK(formRule(form, "{'lookup': ['fees', 'renewal']}").readsToday());
    CHECK_FALSE(formRule(form, "{'lookup': ['fees', 'renewal', '2026-01-01']}").readsToday());
}

TEST_CASE("A default-constructed rule is null", "[rules][form]")
{
    const Rule rule;
    CHECK(rule.isNull());
    CHECK(rule.reads().isEmpty());
    CHECK(rule.evaluate(makeForm())->isNull());
    CHECK_FALSE(formRule(makeForm(), "null").isNull());
}
