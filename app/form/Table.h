#pragma once

#include "base/Json.h"
#include "base/LocalText.h"
#include "rules/Value.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include <memory>

namespace Verder {

/// One row of a table; rows of the same key differ in the date from which they are in force.
struct TableRow
{
    QString key;
    LocalText name;
    LocalText alternative; ///< another name by which it is found, shown beside it; may be empty
    QDate validFrom; ///< invalid: always
    QDate validUntil; ///< the last day, invalid: still in force
    Value value; ///< what `lookup` gives: the column "value", or an object of all other columns
};

/// A table of the domain: countries, salary criteria, fees. Its source stands in it.
class Table
{
public:
    static Result<Table> read(const QByteArray &json, const QString &source);

    QString id;
    LocalText title;
    QString sha256; ///< of the canonical bytes of its definition, lower-case hex
    QString origin; ///< where its facts come from, and of which date
    QList<TableRow> rows; ///< in the order in which they are offered

    /// The row of that key in force on \a date (invalid: the latest), or nullptr.
    const TableRow *find(const QString &key, QDate date) const;

private:
    /// Fills m_byKey, oldest first; gives a row that is in force together with another of its key, or -1.
    int index();

    QHash<QString, QList<int>> m_byKey;
};

using Tables = QMap<QString, Table>;

} // namespace Verder
