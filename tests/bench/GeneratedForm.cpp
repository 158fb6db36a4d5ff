#include "bench/BenchForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Verder;

namespace VerderBench {

namespace {

QJsonObject text(const QString &words)
{
    return {{QStringLiteral("nl"), words}, {QStringLiteral("en"), words}};
}

QJsonObject variable(int field)
{
    return {{QStringLiteral("var"), QStringLiteral("f%1").arg(field)}};
}

QJsonObject rule(const QString &operation, const QJsonValue &left, const QJsonValue &right)
{
    return {{operation, QJsonArray{left, right}}};
}

/// Numbers, so that every rule has something to compare; and every fourth a text, as in a real form.
bool isNumber(int field)
{
    return field % 4 != 3;
}

/// Every question of a form that grows only in length: what it reads stands at most thirty questions before
/// it, as in a real form.
class Generator
{
public:
    explicit Generator(int fields)
        : m_fields(fields)
        , m_random(static_cast<quint32>(fields))
    {
    }

    QJsonArray pages()
    {
        const int perPage = qBound(20, m_fields / 100, 100);
        QJsonArray pages;
        for (int first = 0; first < m_fields; first += perPage) {
            QJsonArray items;
            for (int field = first; field < qMin(first + perPage, m_fields); ++field)
                items.append(item(field));
            pages.append(page(static_cast<int>(pages.size()), items));
        }
        pages.append(page(static_cast<int>(pages.size()), {group()}));
        return pages;
    }

private:
    static QJsonObject page(int number, const QJsonArray &items)
    {
        return {{QStringLiteral("id"), QStringLiteral("page%1").arg(number)},
            {QStringLiteral("title"), text(QStringLiteral("Page %1").arg(number + 1))},
            {QStringLiteral("items"), items}};
    }

    QJsonObject item(int field)
    {
        QJsonObject item{{QStringLiteral("id"), QStringLiteral("f%1").arg(field)},
            {QStringLiteral("type"), isNumber(field) ? QStringLiteral("number") : QStringLiteral("text")},
            {QStringLiteral("label"), text(QStringLiteral("Question %1").arg(field + 1))}};
        if (field < 4)
            return item;
        const int share = field % 10;
        if (share < 3)
            item.insert(QStringLiteral("visible"), rule(QStringLiteral(">"), variable(before(field)), 50));
        else if (share < 5)
            item.insert(QStringLiteral("required"), rule(QStringLiteral("<"), variable(before(field)), 50));
        else if (share == 5) {
            item.insert(QStringLiteral("checks"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("order")},
                    {QStringLiteral("assert"),
                        rule(
                            QStringLiteral("!="), variable(field), variable(before(field, isNumber(field))))},
                    {QStringLiteral("message"), text(QStringLiteral("Choose another value."))}}});
        }
        return item;
    }

    static QJsonObject group()
    {
        return {{QStringLiteral("id"), QStringLiteral("rows")},
            {QStringLiteral("type"), QStringLiteral("group")},
            {QStringLiteral("rowTitle"), text(QStringLiteral("Row"))},
            {QStringLiteral("repeat"), QJsonObject{{QStringLiteral("min"), 50}, {QStringLiteral("max"), 50}}},
            {QStringLiteral("items"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                               {QStringLiteral("type"), QStringLiteral("number")},
                               {QStringLiteral("label"), text(QStringLiteral("Amount"))}},
                    QJsonObject{{QStringLiteral("id"), QStringLiteral("b")},
                        {QStringLiteral("type"), QStringLiteral("text")},
                        {QStringLiteral("label"), text(QStringLiteral("Why"))},
                        {QStringLiteral("visible"),
                            rule(QStringLiteral(">"),
                                QJsonObject{{QStringLiteral("var"), QStringLiteral("a")}}, 50)}}}}};
    }

    /// A question shortly before \a field: a number, or a text.
    int before(int field, bool wantsNumber = true)
    {
        int other = qMax(0, field - 1 - m_random.bounded(qMin(field, 30)));
        while (other > 3 && isNumber(other) != wantsNumber)
            --other;
        return isNumber(other) == wantsNumber ? other : wantsNumber ? 0 : 3;
    }

    int m_fields;
    QRandomGenerator m_random;
};

} // namespace

BenchForm generatedForm(int fields)
{
    BenchForm bench;
    bench.name = QStringLiteral("generated-%1").arg(fields);
    bench.definition = QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("generated")},
                                         {QStringLiteral("version"), QStringLiteral("1")},
                                         {QStringLiteral("title"), text(QStringLiteral("Generated"))},
                                         {QStringLiteral("pages"), Generator(fields).pages()}})
                           .toJson(QJsonDocument::Compact);
    bench.today = QDate(2026, 2, 10);
    bench.tables = std::make_shared<const Tables>();
    for (int field = 0; field < fields; ++field) {
        const int number = (field * 37) % 100;
        bench.filled.insert(QStringLiteral("f%1").arg(field),
            isNumber(field) ? QJsonValue(number) : QJsonValue(QStringLiteral("text %1").arg(number)));
    }
    // All over the form: an engine that looks at everything cannot hide behind a small first page.
    QRandomGenerator random(1);
    for (int edit = 0; edit < 400; ++edit) {
        const int field = random.bounded(fields);
        const int number = random.bounded(100);
        bench.edits.append({QStringLiteral("f%1").arg(field),
            isNumber(field) ? Value(number) : Value(QStringLiteral("text %1").arg(number)), {}, {}});
    }
    return bench;
}

} // namespace VerderBench
