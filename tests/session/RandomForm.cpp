#include "RandomForm.h"

#include <QJsonDocument>

namespace {

QJsonObject local(const QString &text)
{
    return {{QStringLiteral("nl"), text}, {QStringLiteral("en"), text}};
}

QJsonObject rule(const QString &name, const QJsonValue &arguments)
{
    return {{name, arguments}};
}

QJsonObject variable(const QString &name)
{
    return rule(QStringLiteral("var"), name);
}

QJsonArray choices()
{
    QJsonArray list;
    for (const char *key : {"a", "b", "c"})
        list.append(QJsonObject{{QStringLiteral("key"), QLatin1String(key)},
            {QStringLiteral("label"), local(QLatin1String(key))}});
    return list;
}

} // namespace

QByteArray RandomForm::json()
{
    QJsonArray pages;
    const int count = 1 + upTo(3);
    for (int i = 0; i < count; ++i) {
        QJsonObject page{{QStringLiteral("id"), QStringLiteral("page%1").arg(i)},
            {QStringLiteral("title"), local(QStringLiteral("Page %1").arg(i))}};
        if (chance(30) && i > 0)
            page.insert(QStringLiteral("visible"), truth());
        if (chance(60))
            addCondition();
        page.insert(QStringLiteral("items"), makeItems(2 + upTo(7)));
        pages.append(page);
    }
    // Only now: a check may read what stands further on.
    for (int i = 0; i < count; ++i) {
        QJsonObject page = pages.at(i).toObject();
        QJsonArray items = page.value(QStringLiteral("items")).toArray();
        addChecks(items);
        page.insert(QStringLiteral("items"), items);
        pages.replace(i, page);
    }
    const QJsonArray documents = makeDocuments();
    QJsonArray names;
    for (const QJsonValueConstRef document : documents)
        names.append(document.toObject().value(QStringLiteral("id")));
    QJsonObject last = pages.last().toObject();
    QJsonArray items = last.value(QStringLiteral("items")).toArray();
    items.append(QJsonObject{{QStringLiteral("documents"), names}});
    last.insert(QStringLiteral("items"), items);
    pages.replace(count - 1, last);
    return QJsonDocument(
        QJsonObject{{QStringLiteral("id"), QStringLiteral("random")},
            {QStringLiteral("version"), QStringLiteral("1")},
            {QStringLiteral("title"), local(QStringLiteral("Random"))}, {QStringLiteral("blocks"), m_blocks},
            {QStringLiteral("conditions"), m_conditions}, {QStringLiteral("documents"), documents},
            {QStringLiteral("pages"), pages}})
        .toJson();
}

QJsonArray RandomForm::makeItems(int count)
{
    QJsonArray items;
    for (int i = 0; i < count; ++i)
        items.append(chance(m_levels.size() < 3 ? 18 : 0) ? makeGroup() : makeItem());
    return items;
}

QJsonObject RandomForm::makeItem()
{
    const QString type = QLatin1String(oneOf({"text", "integer", "money", "date", "yes-no", "choice", "multi",
        "statement", "text-long", "partial-date", "postcode", "stop", "information"}));
    QJsonObject item{{QStringLiteral("id"), QStringLiteral("i%1").arg(++m_next)},
        {QStringLiteral("type"), type},
        {QStringLiteral("label"), local(QStringLiteral("Item %1").arg(m_next))}};
    const QString id = item.value(QStringLiteral("id")).toString();
    fillIn(item, type);
    if (type != QLatin1String("stop") && type != QLatin1String("information"))
        m_levels.back().push_back({id, type, {}});
    return item;
}

void RandomForm::fillIn(QJsonObject &item, const QString &type)
{
    if (chance(40) || type == QLatin1String("stop"))
        item.insert(QStringLiteral("visible"), truth());
    if (type == QLatin1String("stop") || type == QLatin1String("information"))
        return;
    if (type == QLatin1String("choice") || type == QLatin1String("multi"))
        item.insert(QStringLiteral("choices"), choices());
    if (type == QLatin1String("text") && chance(60))
        item.insert(QStringLiteral("length"), QJsonArray{1, 6});
    if (type == QLatin1String("integer") && chance(50))
        item.insert(QStringLiteral("max"), 40);
    const QJsonValue value = computed(type);
    if (chance(12) && !value.isNull())
        item.insert(QStringLiteral("value"), value);
    else if (chance(20) && !value.isNull())
        item.insert(QStringLiteral("default"), value);
    if (chance(50))
        item.insert(QStringLiteral("required"), chance(40) ? truth() : QJsonValue(true));
    if (chance(8))
        item.insert(QStringLiteral("readOnly"), truth());
}

QJsonObject RandomForm::makeGroup()
{
    QJsonObject group{{QStringLiteral("id"), QStringLiteral("g%1").arg(++m_next)},
        {QStringLiteral("type"), QStringLiteral("group")},
        {QStringLiteral("label"), local(QStringLiteral("Group %1").arg(m_next))}};
    const QString id = group.value(QStringLiteral("id")).toString();
    if (chance(40))
        group.insert(QStringLiteral("visible"), truth());
    if (chance(25)) {
        group.insert(QStringLiteral("items"), makeItems(1 + upTo(2))); // its items are those of the level
        return group;
    }
    const int least = upTo(2);
    group.insert(QStringLiteral("repeat"),
        QJsonObject{{QStringLiteral("min"), least}, {QStringLiteral("max"), least + 1 + upTo(2)}});
    group.insert(QStringLiteral("rowTitle"), local(QStringLiteral("Row")));
    const QString outerPrefix = m_rowPrefix;
    m_rowPrefix += id + QStringLiteral("[].");
    m_levels.emplace_back();
    const QStringList outerConditions = std::exchange(m_rowConditions, {});
    QJsonArray items = makeItems(1 + upTo(3));
    if (chance(40)) { // conditions of a row stand in a block
        const QString block = QStringLiteral("b%1").arg(++m_next);
        const QString condition = QStringLiteral("rc%1").arg(m_next);
        const QJsonObject met{{condition,
            QJsonObject{{QStringLiteral("title"), local(condition)}, {QStringLiteral("when"), truth()}}}};
        m_rowConditions.append(condition);
        const QJsonArray more = makeItems(1 + upTo(2));
        m_blocks.insert(block,
            QJsonObject{{QStringLiteral("id"), block}, {QStringLiteral("conditions"), met},
                {QStringLiteral("items"), more}});
        items.append(QJsonObject{{QStringLiteral("use"), block}});
    }
    // A check in a row may look at all rows.
    const Known known{id, QStringLiteral("group"), m_levels.back()};
    m_levels[m_levels.size() - 2].push_back(known);
    addChecks(items);
    m_rowConditions = outerConditions;
    group.insert(QStringLiteral("items"), items);
    m_levels.pop_back();
    m_rowPrefix = outerPrefix;
    m_groups.append({outerPrefix + id, known});
    return group;
}

void RandomForm::addChecks(QJsonArray &items)
{
    for (int i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        const QString type = item.value(QStringLiteral("type")).toString();
        if (type.isEmpty() || type == QLatin1String("group") || !chance(30))
            continue;
        item.insert(QStringLiteral("checks"), QJsonArray{makeCheck()});
        items.replace(i, item);
    }
}

QJsonObject RandomForm::makeCheck()
{
    QJsonObject check{{QStringLiteral("id"), QStringLiteral("k%1").arg(++m_next)},
        {QStringLiteral("assert"), truth()},
        {QStringLiteral("severity"), QLatin1String(oneOf({"error", "warning", "information"}))}};
    const QString named = someItem().first;
    check.insert(QStringLiteral("message"),
        local(named.isEmpty() ? QStringLiteral("Repair it.")
                              : QStringLiteral("Repair {%1} or {n}.").arg(named)));
    check.insert(QStringLiteral("with"),
        QJsonObject{{QStringLiteral("n"), rule(QStringLiteral("if"), QJsonArray{truth(), 1, 2})}});
    if (chance(25))
        check.insert(QStringLiteral("when"), chance(50) ? QJsonValue(QStringLiteral("always")) : truth());
    return check;
}

void RandomForm::addCondition()
{
    const QString name = QStringLiteral("c%1").arg(++m_next);
    m_conditions.insert(
        name, QJsonObject{{QStringLiteral("title"), local(name)}, {QStringLiteral("when"), truth()}});
    m_conditionNames.append(name);
}

QJsonArray RandomForm::makeDocuments()
{
    QJsonArray documents;
    const int count = upTo(4);
    for (int i = 0; i < count; ++i) {
        QJsonObject document{{QStringLiteral("id"), QStringLiteral("d%1").arg(++m_next)},
            {QStringLiteral("title"), local(QStringLiteral("Document %1").arg(m_next))}};
        const int least = upTo(2);
        document.insert(QStringLiteral("min"), least);
        document.insert(QStringLiteral("max"), least + 1);
        document.insert(QStringLiteral("later"), chance(50));
        if (chance(10))
            document.insert(QStringLiteral("byPost"), true);
        if (chance(50) && !m_groups.isEmpty()) {
            const auto &group = m_groups.at(upTo(static_cast<int>(m_groups.size()) - 1));
            document.insert(QStringLiteral("each"), group.first);
            // Seen from a row; a name of the group around would need its own level.
            const size_t depth = static_cast<size_t>(group.first.count(QLatin1String("[]."))) + 1;
            while (m_levels.size() <= depth)
                m_levels.emplace_back();
            m_levels.back() = group.second.children;
            if (chance(60))
                document.insert(QStringLiteral("when"), truth());
            m_levels.resize(1);
        } else if (chance(50)) {
            document.insert(QStringLiteral("when"), truth());
        }
        documents.append(document);
    }
    return documents;
}

QString RandomForm::nameFrom(size_t of, const QString &id)
{
    const size_t here = m_levels.size() - 1;
    if (of == here)
        return chance(20) && here == 0 ? QString(u'/' + id) : id;
    if (of + 1 == here && (of > 0 || chance(50)))
        return QStringLiteral("../") + id;
    return u'/' + id;
}

std::pair<QString, const RandomForm::Known *> RandomForm::someItem()
{
    // Two levels up there are only the names of the form itself.
    const size_t here = m_levels.size() - 1;
    for (int attempt = 0; attempt < 4; ++attempt) {
        size_t level = chance(65) ? here : static_cast<size_t>(upTo(static_cast<int>(here)));
        if (level > 0 && level + 1 < here)
            level = 0;
        const Level &items = m_levels[level];
        if (items.empty())
            continue;
        const Known &item = items[static_cast<size_t>(upTo(static_cast<int>(items.size()) - 1))];
        return {nameFrom(level, item.id), &item};
    }
    return {};
}

QJsonValue RandomForm::truth(int depth)
{
    const int kind = upTo(99);
    if (kind < 10 && depth < 2)
        return rule(QStringLiteral("and"), QJsonArray{truth(depth + 1), truth(depth + 1)});
    if (kind < 20 && depth < 2)
        return rule(QStringLiteral("or"), QJsonArray{truth(depth + 1), truth(depth + 1)});
    if (kind < 26 && depth < 2)
        return rule(QStringLiteral("!"), QJsonArray{truth(depth + 1)});
    if (kind < 40 && !m_conditionNames.isEmpty())
        return rule(QStringLiteral("condition"),
            m_conditionNames.at(upTo(static_cast<int>(m_conditionNames.size()) - 1)));
    if (kind < 50 && !m_rowConditions.isEmpty())
        return rule(QStringLiteral("condition"), m_rowConditions.last());
    const auto [name, item] = someItem();
    return item == nullptr ? QJsonValue(chance(80)) : truthOf(name, *item, depth);
}

QJsonValue RandomForm::truthOf(const QString &name, const Known &item, int depth)
{
    if (item.type == QLatin1String("group"))
        return truthOfRows(name, item, depth);
    if (chance(20))
        return rule(QStringLiteral("answered"), name);
    if (item.type == QLatin1String("yes-no") || item.type == QLatin1String("statement"))
        return rule(QStringLiteral("==="), QJsonArray{variable(name), chance(70)});
    if (item.type == QLatin1String("choice"))
        return rule(QStringLiteral("==="), QJsonArray{variable(name), QLatin1String(oneOf({"a", "b"}))});
    if (item.type == QLatin1String("multi"))
        return rule(QStringLiteral("in"), QJsonArray{QLatin1String(oneOf({"a", "b"})), variable(name)});
    if (item.type == QLatin1String("integer") || item.type == QLatin1String("money"))
        return rule(QLatin1String(oneOf({"<", ">="})), QJsonArray{variable(name), upTo(40)});
    if (item.type == QLatin1String("date") || item.type == QLatin1String("partial-date"))
        return rule(QLatin1String(oneOf({"after", "notAfter"})),
            QJsonArray{variable(name),
                chance(50) ? QJsonValue(QStringLiteral("2026-03-01"))
                           : QJsonValue(rule(QStringLiteral("today"), QJsonArray()))});
    return chance(50)
        ? rule(QStringLiteral("matches"), QJsonArray{variable(name), QStringLiteral("[a-m].*")})
        : rule(QStringLiteral(">"), QJsonArray{rule(QStringLiteral("length"), variable(name)), 2});
}

QJsonValue RandomForm::truthOfRows(const QString &name, const Known &group, int depth)
{
    const QJsonObject rows = variable(name);
    const int kind = upTo(99);
    if (kind < 20)
        return rule(
            QStringLiteral(">"), QJsonArray{rule(QStringLiteral("count"), QJsonArray{rows}), upTo(3)});
    if (kind < 30)
        return rule(QStringLiteral("answered"), name);
    for (const Known &child : group.children) {
        if (child.type == QLatin1String("integer") && chance(50)) {
            return rule(QStringLiteral(">"),
                QJsonArray{rule(QStringLiteral("sum"), QJsonArray{rows, variable(child.id)}), upTo(60)});
        }
    }
    if (group.children.empty() || depth > 2)
        return rule(QStringLiteral("<"), QJsonArray{rule(QStringLiteral("count"), rows), 2});
    const Known &child
        = group.children[static_cast<size_t>(upTo(static_cast<int>(group.children.size()) - 1))];
    return rule(QLatin1String(oneOf({"some", "all", "none", "count"})),
        QJsonArray{rows, truthOf(child.id, child, depth + 1)});
}

QJsonValue RandomForm::computed(const QString &type)
{
    const auto [name, item] = someItem();
    if (item == nullptr)
        return {};
    if (type == QLatin1String("yes-no"))
        return truth();
    if (type == QLatin1String("text"))
        return rule(QStringLiteral("cat"), QJsonArray{QStringLiteral("t"), variable(name)});
    const bool isNumber = item->type == QLatin1String("integer") || item->type == QLatin1String("money");
    if (type == QLatin1String("integer") && item->type == QLatin1String("group"))
        return rule(QStringLiteral("count"), QJsonArray{variable(name)});
    if ((type == QLatin1String("integer") || type == QLatin1String("money")) && isNumber)
        return rule(QStringLiteral("+"), QJsonArray{variable(name), 1});
    if (type == QLatin1String("date") && item->type == QLatin1String("date"))
        return rule(QStringLiteral("plusTime"), QJsonArray{variable(name), 1, QStringLiteral("months")});
    if (type == QLatin1String("choice"))
        return rule(QStringLiteral("if"), QJsonArray{truth(), QStringLiteral("a"), QStringLiteral("b")});
    return {};
}
