#include "form/Table.h"

#include "base/Sha256.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Verder {

namespace {

template <typename... Results> const Error *firstError(const Results &...results)
{
    const Error *first = nullptr;
    ((first || results ? void() : void(first = &results.error())), ...);
    return first;
}

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(Table)

public:
    QString source;

    tl::unexpected<Error> wrong(const JsonNode &node, const QString &sentence) const
    {
        return failure(
            ErrorKind::BadInput, QStringLiteral("%1: %2").arg(placeText(source, node.place), sentence));
    }

    Result<QString> text(const JsonNode &parent, const QString &name) const
    {
        const JsonNode *node = parent.find(name);
        if (!node) {
            return wrong(parent, tr("“%1” is missing. Add it as a text.").arg(name));
        }
        if (!node->isString() || node->string.trimmed().isEmpty()) {
            return wrong(*node, tr("“%1” must be a text that is not empty.").arg(name));
        }
        return node->string;
    }

    /// Absent gives an empty text where that is allowed.
    Result<LocalText> localText(const JsonNode &parent, const QString &name, bool isNeeded) const
    {
        const JsonNode *node = parent.find(name);
        if (!node && !isNeeded) {
            return LocalText{};
        }
        if (!node || !node->isObject()) {
            return wrong(
                node ? *node : parent, tr("“%1” must be there as {\"nl\": …, \"en\": …}.").arg(name));
        }
        for (const JsonMember &member : node->members) {
            if (member.name != QLatin1String("nl") && member.name != QLatin1String("en")) {
                return wrong(member.value, tr("“%1” is not a language. Use “nl” and “en”.").arg(member.name));
            }
        }
        const Result<QString> dutch = text(*node, QStringLiteral("nl"));
        if (!dutch) {
            return tl::unexpected(dutch.error());
        }
        const Result<QString> english = text(*node, QStringLiteral("en"));
        if (!english) {
            return tl::unexpected(english.error());
        }
        return LocalText{*dutch, *english};
    }

    Result<QDate> date(const JsonNode &parent, const QString &name) const
    {
        const JsonNode *node = parent.find(name);
        if (!node) {
            return QDate();
        }
        const QDate value = QDate::fromString(node->string, QStringLiteral("yyyy-MM-dd"));
        if (!node->isString() || !value.isValid()) {
            return wrong(*node, tr("“%1” must be a date, written as 2026-01-31.").arg(name));
        }
        return value;
    }

    Result<Value> value(const JsonNode &row) const
    {
        static const QSet<QString> own{QStringLiteral("key"), QStringLiteral("name"),
            QStringLiteral("alternative"), QStringLiteral("validFrom"), QStringLiteral("validUntil")};
        Value::Object columns;
        for (const JsonMember &member : row.members) {
            if (!own.contains(member.name)) {
                columns.insert(member.name, Value::fromJson(member.value.toJson()));
            }
        }
        const JsonNode *single = row.find(u"value");
        if (single && columns.size() > 1) {
            return wrong(*single, tr("A row has either “value” or other columns, not both."));
        }
        if (single) {
            return columns.first();
        }
        return columns.isEmpty() ? Value() : Value(columns);
    }

    Result<TableRow> row(const JsonNode &node) const
    {
        if (!node.isObject()) {
            return wrong(node, tr("A row must be an object with “key” and “name”."));
        }
        const auto key = text(node, QStringLiteral("key"));
        const auto name = localText(node, QStringLiteral("name"), true);
        const auto alternative = localText(node, QStringLiteral("alternative"), false);
        const auto from = date(node, QStringLiteral("validFrom"));
        const auto until = date(node, QStringLiteral("validUntil"));
        const auto columns = value(node);
        if (const Error *error = firstError(key, name, alternative, from, until, columns)) {
            return tl::unexpected(*error);
        }
        if (from->isValid() && until->isValid() && *until < *from) {
            return wrong(node, tr("“validUntil” lies before “validFrom”. Correct one of the two."));
        }
        return TableRow{*key, *name, *alternative, *from, *until, *columns};
    }

    Result<void> onlyKnown(const JsonNode &top) const
    {
        static const QSet<QString> known{QStringLiteral("$schema"), QStringLiteral("id"),
            QStringLiteral("title"), QStringLiteral("origin"), QStringLiteral("rows")};
        for (const JsonMember &member : top.members) {
            if (!known.contains(member.name)) {
                return wrong(member.value, tr("A table has no “%1”. Take it out.").arg(member.name));
            }
        }
        return {};
    }

    Result<QList<TableRow>> rows(const JsonNode &top) const
    {
        const JsonNode *node = top.find(u"rows");
        if (!node || !node->isArray() || node->elements.isEmpty()) {
            return wrong(node ? *node : top, tr("“rows” must be a list with at least one row."));
        }
        QList<TableRow> result;
        for (const JsonNode &element : node->elements) {
            Result<TableRow> one = row(element);
            if (!one) {
                return tl::unexpected(one.error());
            }
            result.append(std::move(*one));
        }
        return result;
    }
};

/// A later row without an end before it ends the earlier one; the same start, or an end after it, is a
/// mistake.
bool follows(const TableRow &earlier, const TableRow &later)
{
    return earlier.validFrom != later.validFrom
        && (!earlier.validUntil.isValid() || earlier.validUntil < later.validFrom);
}

} // namespace

Result<Table> Table::read(const QByteArray &json, const QString &source)
{
    const Result<JsonNode> top = parseJson(json, JsonLimits{}, source);
    if (!top) {
        return tl::unexpected(top.error());
    }
    const Reader reader{source};
    if (!top->isObject()) {
        return reader.wrong(*top, Reader::tr("A table must be an object."));
    }
    const auto known = reader.onlyKnown(*top);
    const auto id = reader.text(*top, QStringLiteral("id"));
    const auto title = reader.localText(*top, QStringLiteral("title"), true);
    const auto origin = reader.text(*top, QStringLiteral("origin"));
    auto rows = reader.rows(*top);
    if (const Error *error = firstError(known, id, title, origin, rows)) {
        return tl::unexpected(*error);
    }
    Table table;
    table.id = *id;
    table.title = *title;
    table.origin = *origin;
    table.sha256 = Verder::sha256(canonicalJson(top->toJson()));
    table.rows = std::move(*rows);
    if (const int overlapping = table.index(); overlapping >= 0) {
        return reader.wrong(top->find(u"rows")->elements.at(overlapping),
            Reader::tr("Two rows “%1” are in force at the same time. Give each its own “validFrom”.")
                .arg(table.rows.at(overlapping).key));
    }
    return table;
}

int Table::index()
{
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        QList<int> &sameKey = m_byKey[rows.at(i).key];
        const auto later = std::find_if(sameKey.cbegin(), sameKey.cend(),
            [&](int other) { return rows.at(i).validFrom < rows.at(other).validFrom; });
        const qsizetype at = later - sameKey.cbegin();
        sameKey.insert(at, i);
        if (at > 0 && !follows(rows.at(sameKey.at(at - 1)), rows.at(i))) {
            return i;
        }
        if (at + 1 < sameKey.size() && !follows(rows.at(i), rows.at(sameKey.at(at + 1)))) {
            return i;
        }
    }
    return -1;
}

const TableRow *Table::find(const QString &key, QDate date) const
{
    const QList<int> sameKey = m_byKey.value(key);
    const auto isInForce = [&](int index) {
        const TableRow &row = rows.at(index);
        const bool hasBegun = !row.validFrom.isValid() || row.validFrom <= date;
        const bool hasEnded = row.validUntil.isValid() && row.validUntil < date;
        return !date.isValid() || (hasBegun && !hasEnded);
    };
    const auto found = std::find_if(sameKey.crbegin(), sameKey.crend(), isInForce);
    return found == sameKey.crend() ? nullptr : &rows.at(*found);
}

} // namespace Verder
