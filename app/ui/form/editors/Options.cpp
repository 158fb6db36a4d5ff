#include "ui/form/editors/Options.h"

namespace Verder {
namespace {

bool isInForce(const TableRow &row, QDate today)
{
    return (!row.validFrom.isValid() || row.validFrom <= today)
        && (!row.validUntil.isValid() || row.validUntil >= today);
}

} // namespace

QList<Option> optionsOf(const Session &session, const Item &item, Language language)
{
    QList<Option> options;
    for (const Choice &choice : item.options->choices)
        options.append({choice.key, choice.label.in(language), {}});
    const auto &tables = session.form().tables;
    if (item.options->table.isEmpty() || tables == nullptr || !tables->contains(item.options->table))
        return options;
    for (const TableRow &row : tables->constFind(item.options->table)->rows) {
        if (isInForce(row, session.today()))
            options.append({row.key, row.name.in(language), row.alternative.in(language)});
    }
    return options;
}

} // namespace Verder
