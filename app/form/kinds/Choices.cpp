#include "form/kinds/Choices.h"

#include "form/kinds/Typed.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Verder {

namespace {

QString tableOf(const Item &item)
{
    if (item.options->table.isEmpty() && item.options->choices.isEmpty()) {
        return item.type == ItemType::Country    ? QStringLiteral("countries")
            : item.type == ItemType::Nationality ? QStringLiteral("nationalities")
                                                 : QString();
    }
    return item.options->table;
}

const Table *find(const Tables &tables, const QString &id)
{
    const auto found = tables.constFind(id);
    return found == tables.constEnd() ? nullptr : &found.value();
}

bool isNamed(const LocalText &name, const QString &folded)
{
    return typedLine(name.nl()).toCaseFolded() == folded || typedLine(name.en()).toCaseFolded() == folded;
}

std::optional<QString> keyOf(const Item &item, const Tables &tables, const QString &text)
{
    if (isChoice(item, tables, text)) {
        return text;
    }
    const QString folded = typedLine(text).toCaseFolded();
    const QList<Choice> choices = choicesOf(item, tables);
    for (const Choice &choice : choices) {
        if (choice.key.toCaseFolded() == folded || isNamed(choice.label, folded)) {
            return choice.key;
        }
    }
    if (const Table *table = find(tables, tableOf(item))) {
        const auto byOtherName = [&](const TableRow &row) {
            return isNamed(row.alternative, folded);
        };
        const auto row = std::find_if(table->rows.cbegin(), table->rows.cend(), byOtherName);
        return row == table->rows.cend() ? std::nullopt : std::optional(row->key);
    }
    return std::nullopt;
}

bool isShapedLikeKey(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    return shape.match(text).hasMatch();
}

FieldReading notInList()
{
    return refused(QStringLiteral("Dit staat niet in de lijst. Kies een antwoord uit de lijst."),
        QStringLiteral("This is not in the list. Choose an answer from the list."));
}

/// As the form lists them; on trust as they were typed.
Value::Array inOrder(const QStringList &keys, const QList<Choice> &choices)
{
    Value::Array result;
    for (const Choice &choice : choices) {
        if (keys.contains(choice.key)) {
            result.append(Value(choice.key));
        }
    }
    for (const QString &key : keys) {
        if (choices.isEmpty() && !result.contains(Value(key))) {
            result.append(Value(key));
        }
    }
    return result;
}

} // namespace

QList<Choice> choicesOf(const Item &item, const Tables &tables)
{
    const Table *table = find(tables, tableOf(item));
    if (!table) {
        return item.options->choices;
    }
    QList<Choice> result;
    QSet<QString> seen;
    for (const TableRow &row : table->rows) {
        if (!seen.contains(row.key)) {
            seen.insert(row.key);
            result.append({row.key, row.name});
        }
    }
    return result;
}

QString choiceText(const Item &item, const Tables &tables, const QString &key, Language language)
{
    if (const Table *table = find(tables, tableOf(item))) {
        const TableRow *row = table->find(key, QDate());
        return row ? row->name.in(language) : key;
    }
    for (const Choice &choice : item.options->choices) {
        if (choice.key == key) {
            return choice.label.in(language);
        }
    }
    return key;
}

bool isChoice(const Item &item, const Tables &tables, const QString &key)
{
    if (const Table *table = find(tables, tableOf(item))) {
        return table->find(key, QDate()) != nullptr;
    }
    if (item.options->choices.isEmpty()) {
        return isShapedLikeKey(key);
    }
    return std::any_of(item.options->choices.cbegin(), item.options->choices.cend(),
        [&](const Choice &choice) { return choice.key == key; });
}

FieldReading readChoice(const Item &item, const Tables &tables, const QString &text)
{
    const std::optional<QString> key = keyOf(item, tables, text.trimmed());
    return key ? accepted(*key) : notInList();
}

FieldReading readMulti(const Item &item, const Tables &tables, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\n;]"));
    QStringList names = text.split(between, Qt::SkipEmptyParts);
    if (names.size() == 1 && !keyOf(item, tables, names.first().trimmed())) {
        names = text.split(u',', Qt::SkipEmptyParts);
    }
    QStringList keys;
    for (const QString &name : std::as_const(names)) {
        const std::optional<QString> key = keyOf(item, tables, name.trimmed());
        if (!key) {
            return notInList();
        }
        keys.append(*key);
    }
    return {Value(inOrder(keys, choicesOf(item, tables))), {}};
}

FieldReading readYesNo(const QString &text)
{
    static const QSet<QString> yes{QStringLiteral("ja"), QStringLiteral("j"), QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1")};
    static const QSet<QString> no{QStringLiteral("nee"), QStringLiteral("n"), QStringLiteral("no"),
        QStringLiteral("neen"), QStringLiteral("false"), QStringLiteral("0")};
    const QString word = typedLine(text).toLower();
    if (yes.contains(word) || no.contains(word)) {
        return {Value(yes.contains(word)), {}};
    }
    return refused(QStringLiteral("Kies ja of nee."), QStringLiteral("Choose yes or no."));
}

FieldReading readStatement(const QString &text)
{
    FieldReading reading = readYesNo(text);
    if (!reading.isValid()) {
        return refused(QStringLiteral("Vink de verklaring aan, of laat die leeg."),
            QStringLiteral("Tick the statement, or leave it empty."));
    }
    return reading.canonical.boolean() ? reading : FieldReading{};
}

} // namespace Verder
