// Reads the notation that several form engines are measured with, and writes it as a definition.
#include "bench/BenchForm.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Verder;

namespace VerderBench {

namespace {

Result<QJsonDocument> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QStringLiteral("%1 cannot be read.").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadInput, path + QStringLiteral(": ") + error.errorString());
    return document;
}

QJsonObject bothLanguages(const QJsonValue &text)
{
    return {{QStringLiteral("nl"), text}, {QStringLiteral("en"), text}};
}

/// Ids here are of letters, digits, hyphens and dots.
QString ourId(const QJsonValue &id)
{
    return id.toString().replace(u'_', u'-');
}

/// A rule with the names in it as they are here.
QJsonValue ourRule(const QJsonValue &rule)
{
    if (rule.isArray()) {
        QJsonArray list;
        for (const QJsonValue &argument : rule.toArray())
            list.append(ourRule(argument));
        return list;
    }
    if (!rule.isObject())
        return rule;
    QJsonObject object;
    const QJsonObject given = rule.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        object.insert(it.key(), it.key() == QLatin1String("var") ? QJsonValue(ourId(*it)) : ourRule(*it));
    return object;
}

QString ourType(const QString &type)
{
    // What is ticked or not, is ticked or open here: null in rules, and not equal to true either way.
    return type == QLatin1String("checkbox") ? QStringLiteral("statement") : type;
}

QJsonObject ourItem(const QJsonObject &field)
{
    QJsonObject item{{QStringLiteral("id"), ourId(field.value(QStringLiteral("id")))},
        {QStringLiteral("type"), ourType(field.value(QStringLiteral("type")).toString())},
        {QStringLiteral("label"), bothLanguages(field.value(QStringLiteral("title")))}};
    QJsonArray choices;
    for (const QJsonValue &choice : field.value(QStringLiteral("choices")).toArray()) {
        choices.append(QJsonObject{{QStringLiteral("key"), choice[QStringLiteral("value")]},
            {QStringLiteral("label"), bothLanguages(choice[QStringLiteral("text")])}});
    }
    if (!choices.isEmpty())
        item.insert(QStringLiteral("choices"), choices);
    if (field.contains(QStringLiteral("visibleIf")))
        item.insert(QStringLiteral("visible"), ourRule(field.value(QStringLiteral("visibleIf"))));
    if (field.contains(QStringLiteral("requiredIf")))
        item.insert(QStringLiteral("required"), ourRule(field.value(QStringLiteral("requiredIf"))));
    if (field.contains(QStringLiteral("validIf"))) {
        item.insert(QStringLiteral("checks"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("valid")},
                {QStringLiteral("assert"), ourRule(field.value(QStringLiteral("validIf")))},
                {QStringLiteral("message"), bothLanguages(field.value(QStringLiteral("validMessage")))}}});
    }
    return item;
}

QJsonArray ourItems(const QJsonArray &fields)
{
    QJsonArray items;
    for (const QJsonValue &field : fields)
        items.append(ourItem(field.toObject()));
    return items;
}

QJsonObject ourPage(const QJsonObject &page)
{
    QJsonArray items = ourItems(page.value(QStringLiteral("fields")).toArray());
    const QJsonObject group = page.value(QStringLiteral("group")).toObject();
    if (!group.isEmpty()) {
        items.append(QJsonObject{{QStringLiteral("id"), ourId(group.value(QStringLiteral("id")))},
            {QStringLiteral("type"), QStringLiteral("group")},
            {QStringLiteral("rowTitle"), bothLanguages(group.value(QStringLiteral("title")))},
            {QStringLiteral("repeat"),
                QJsonObject{{QStringLiteral("min"), 0}, {QStringLiteral("max"), 1000}}},
            {QStringLiteral("items"), ourItems(group.value(QStringLiteral("fields")).toArray())}});
    }
    return {{QStringLiteral("id"), ourId(page.value(QStringLiteral("id")))},
        {QStringLiteral("title"), bothLanguages(page.value(QStringLiteral("title")))},
        {QStringLiteral("items"), items}};
}

/// Rows get an id and their answers apart, as in a draft.
QJsonObject ourAnswers(const QJsonObject &neutral)
{
    QJsonObject answers;
    for (auto it = neutral.begin(); it != neutral.end(); ++it) {
        if (!it->isArray()) {
            if (*it != QJsonValue(false)) // not ticked is open
                answers.insert(ourId(it.key()), *it);
            continue;
        }
        QJsonArray rows;
        for (const QJsonValue &row : it->toArray()) {
            rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("r%1").arg(rows.size() + 1)},
                {QStringLiteral("answers"), ourAnswers(row.toObject())}});
        }
        answers.insert(ourId(it.key()), rows);
    }
    return answers;
}

QStringList ourIds(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(ourId(value));
    return list;
}

} // namespace

Result<BenchForm> neutralForm(const QString &folder)
{
    const Result<QJsonDocument> form = readDocument(QDir(folder).filePath(QStringLiteral("form.json")));
    const Result<QJsonDocument> filled = readDocument(QDir(folder).filePath(QStringLiteral("filled.json")));
    const Result<QJsonDocument> edits = readDocument(QDir(folder).filePath(QStringLiteral("edits.json")));
    for (const auto *document : {&form, &filled, &edits}) {
        if (!*document)
            return tl::unexpected(document->error());
    }
    QJsonArray pages;
    for (const QJsonValue &page : form->object().value(QStringLiteral("pages")).toArray())
        pages.append(ourPage(page.toObject()));
    BenchForm bench;
    bench.name = QDir(folder).dirName();
    bench.definition = QJsonDocument(
        QJsonObject{{QStringLiteral("id"), QStringLiteral("neutral")},
            {QStringLiteral("version"), QStringLiteral("1")},
            {QStringLiteral("title"), bothLanguages(form->object().value(QStringLiteral("title")))},
            {QStringLiteral("pages"),
                pages}}).toJson(QJsonDocument::Compact);
    bench.filled = ourAnswers(filled->object());
    bench.today = QDate(2026, 2, 10);
    bench.tables = std::make_shared<const Tables>();
    for (const QJsonValue &edit : edits->array()) {
        const QJsonValue value = edit[QStringLiteral("value")];
        bench.edits.append({ourId(edit[QStringLiteral("id")]),
            Value::fromJson(value == QJsonValue(false) ? QJsonValue() : value),
            ourIds(edit[QStringLiteral("show")]), ourIds(edit[QStringLiteral("hide")])});
    }
    return bench;
}

} // namespace VerderBench
