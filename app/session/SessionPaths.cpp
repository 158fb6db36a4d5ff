// The part of Session that knows how places are written: "gezin[r1].naam", on the command line
// "gezin[#1].naam".
#include "session/SessionPrivate.h"

#include <QRegularExpression>

namespace Verder {

/// "gezin[r1]." of a row, empty for the form.
QString Session::Private::rowPath(int row) const
{
    if (row == 0)
        return {};
    const RowState &known = state.row(row);
    const QString group = state.form().items[state.form().scopes[known.scope].group].id;
    return rowPath(known.parent) + group + u'[' + known.id + QStringLiteral("].");
}

/// Takes "gezin[r1]." or "gezin[#1]." from the front of \a path, again and again; -1 where a row is not
/// there.
int Session::Private::rowOfPath(QString &path) const
{
    static const QRegularExpression step(QStringLiteral("^([^\\[\\]]+)\\[([^\\[\\]]+)\\]\\.(.*)$"));
    int row = 0;
    for (auto match = step.match(path); match.hasMatch(); match = step.match(path)) {
        const int group = state.form().itemInScope(state.row(row).scope, match.captured(1));
        if (group < 0 || !state.form().items[group].isRepeating)
            return -1;
        const QList<int> &rows = state.item({group, row}).notes->rows;
        const QString id = match.captured(2);
        int found = id.startsWith(u'#') ? rows.value(id.mid(1).toInt() - 1, -1) : -1;
        for (int candidate : rows) {
            if (state.row(candidate).id == id)
                found = candidate;
        }
        if (found < 0)
            return -1;
        row = found;
        path = match.captured(3);
    }
    return row;
}

ItemRef Session::find(const QString &path) const
{
    QString rest = path;
    const int row = d->rowOfPath(rest);
    const int item = row < 0 ? -1 : form().itemInScope(d->state.row(row).scope, rest);
    return item < 0 ? ItemRef{} : ItemRef{item, row};
}

QString Session::path(ItemRef ref) const
{
    return d->state.isValid(ref) ? d->rowPath(ref.row) + d->shape(ref).id : QString();
}

ItemRef Session::findOrAddRows(const QString &path)
{
    static const QRegularExpression counted(QStringLiteral("\\[#([0-9]{1,4})\\]\\."));
    for (auto it = counted.globalMatch(path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const ItemRef group = find(path.left(match.capturedStart()));
        while (group.isValid() && rows(group).size() < match.captured(1).toInt() && addRow(group) >= 0) { }
    }
    return find(path);
}

SlotRef Session::findSlot(const QString &path) const
{
    QString rest = path;
    const int row = d->rowOfPath(rest);
    const SlotRef ref{form().slotIndex(rest), row};
    return row >= 0 && d->state.isValid(ref) ? ref : SlotRef{};
}

QString Session::path(SlotRef ref) const
{
    return d->state.isValid(ref) ? d->rowPath(ref.row) + d->shape(ref).id : QString();
}

} // namespace Verder
