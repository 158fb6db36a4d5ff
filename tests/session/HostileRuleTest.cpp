// Rules that were made to take for ever count as null; the form stays usable.
#include "session/Session.h"
#include "support/TestForm.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("Rules that take too long fail, one and all together, and block nothing", "[session][hostile]")
{
    // Three lists in each other: a million steps for each of 400 items.
    QByteArray list = "[1";
    for (int i = 0; i < 120; ++i)
        list += ",1";
    list += "]";
    const QByteArray slow
        = R"({"some":[)" + list + R"(,{"some":[)" + list + R"(,{"some":[)" + list + R"(,{"===":[1,2]}]}]}]})";
    QByteArrayList items;
    for (int i = 0; i < 400; ++i)
        items.append(R"({"id":"i)" + QByteArray::number(i)
            + R"(","type":"text","label":{"nl":"a","en":"a"},"required":{"!":[)" + slow + "]}}");
    QElapsedTimer timer;
    timer.start();
    Session session(formFromJson(definition(
                        R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[)" + items.join(',') + "]}]")),
        QDate(2026, 1, 1));
    CHECK(timer.elapsed() < 60'000); // some seconds in a debug build
    CHECK_FALSE(session.takeRuleFailures().isEmpty());
    CHECK(session.isPageComplete(0));
    timer.restart();
    session.setText(session.find(QStringLiteral("i0")), QStringLiteral("x"));
    CHECK(timer.elapsed() < 5'000);
    CHECK(session.value(session.find(QStringLiteral("i0"))) == Value(QStringLiteral("x")));
}

TEST_CASE("An application holds no more rows than can be handled", "[session][hostile]")
{
    const QByteArray pages = R"([{"id":"p","title":{"nl":"P","en":"P"},"items":[
      {"id":"a","type":"group","rowTitle":{"nl":"r","en":"r"},"repeat":{"min":0,"max":1000},"items":[
        {"id":"b","type":"group","rowTitle":{"nl":"r","en":"r"},"repeat":{"min":0,"max":1000},"items":[
          {"id":"x","type":"text","label":{"nl":"x","en":"x"}}]}]}]}])";
    const QJsonObject inner{
        {QStringLiteral("id"), QStringLiteral("r")}, {QStringLiteral("answers"), QJsonObject()}};
    QJsonArray innerRows;
    for (int i = 0; i < 100; ++i)
        innerRows.append(inner);
    QJsonArray rows;
    for (int i = 0; i < 300; ++i)
        rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("a%1").arg(i)},
            {QStringLiteral("answers"), QJsonObject{{QStringLiteral("b"), innerRows}}}});
    Session session(formFromJson(definition(pages)), QDate(2026, 1, 1));
    QElapsedTimer timer;
    timer.start();
    session.load({{QStringLiteral("a"), rows}});
    CHECK(timer.elapsed() < 20'000);
    int count = 0;
    for (int row : session.rows(session.find(QStringLiteral("a"))))
        count += 1 + static_cast<int>(session.rows({session.find(QStringLiteral("a")).item + 1, row}).size());
    CHECK(count < 10'000);
    CHECK(count > 5'000);
    CHECK(session.answers().value(QStringLiteral("a")).toArray().size() == 300); // what was not read is kept
    CHECK(session.addRow(session.find(QStringLiteral("a"))) == -1);
}
