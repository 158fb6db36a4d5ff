#include "session/AnswersJson.h"

#include <QJsonArray>

#include <algorithm>

namespace Verder {

namespace {

/// Calculated values and untouched defaults follow from the rest; an own null says that a default was cleared
/// on purpose.
bool belongsInDraft(const Item &item, const ItemState &known)
{
    if (!item.value.isNull() || !holdsAnswer(item.type))
        return false;
    return item.defaultValue.isNull() ? !known.answer.isNull() : known.isOwn;
}

template <typename Write> QJsonArray writeRows(const SessionState &state, const QList<int> &rows, Write write)
{
    QJsonArray array;
    for (int row : rows) {
        array.append(QJsonObject{
            {QStringLiteral("id"), state.row(row).id}, {QStringLiteral("answers"), write(state, row)}});
    }
    return array;
}

/// It stands in paths, between brackets.
bool isRowId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

/// A row that is not read is kept as it is; under an id of its own, or it would be taken for the other one.
QJsonValue keptRow(const SessionState &state, const QJsonValue &value)
{
    const QString id = value.toObject().value(QStringLiteral("id")).toString();
    if (id.isEmpty() || !state.hasRowCalled(id))
        return value;
    QJsonObject row = value.toObject();
    int number = 2;
    while (state.hasRowCalled(QStringLiteral("%1-%2").arg(id, QString::number(number))))
        ++number;
    row.insert(QStringLiteral("id"), QStringLiteral("%1-%2").arg(id, QString::number(number)));
    return row;
}

void readRows(SessionState &state, ItemRef group, const QJsonArray &rows, QJsonObject &unknown)
{
    const Item &item = state.form().items[group.item];
    QJsonArray unread;
    QJsonArray kept;
    QList<int> made;
    for (const QJsonValueConstRef value : rows) {
        const QJsonObject json = value.toObject();
        if (!json.value(QStringLiteral("answers")).isObject() || made.size() >= item.group->maximumRows
            || state.rowCount() >= mostRows) {
            kept.append(value);
            continue;
        }
        const QString id = json.value(QStringLiteral("id")).toString();
        const int row = state.makeRow(group, isRowId(id) ? id : QString());
        made.append(row);
        const QJsonObject rest = readAnswers(state, json.value(QStringLiteral("answers")).toObject(), row);
        if (!rest.isEmpty())
            unread.append(
                QJsonObject{{QStringLiteral("id"), state.row(row).id}, {QStringLiteral("answers"), rest}});
    }
    state.item(group).notes.edit().rows = made;
    for (const QJsonValueConstRef value : std::as_const(kept))
        unread.append(keptRow(state, value));
    if (!unread.isEmpty())
        unknown.insert(item.id, unread);
}

/// Rows that could not be read at all follow those that were; what a row held besides goes back into it.
QJsonArray withUnknownRows(const SessionState &state, QJsonArray rows, const QJsonArray &unread)
{
    for (const QJsonValueConstRef value : unread) {
        const QString id = value.toObject().value(QStringLiteral("id")).toString();
        qsizetype at = 0;
        while (at < rows.size() && rows.at(at).toObject().value(QStringLiteral("id")).toString() != id)
            ++at;
        if (at == rows.size()) {
            if (!state.hasRowCalled(id)) // else the user removed it
                rows.append(value);
            continue;
        }
        QJsonObject row = rows.at(at).toObject();
        QJsonObject answers = row.value(QStringLiteral("answers")).toObject();
        addUnknown(state, answers, value.toObject().value(QStringLiteral("answers")).toObject());
        row.insert(QStringLiteral("answers"), answers);
        rows.replace(at, row);
    }
    return rows;
}

} // namespace

QJsonObject writeAnswers(const SessionState &state, int row)
{
    QJsonObject answers;
    for (int index : state.form().scopes[state.row(row).scope].items) {
        const Item &item = state.form().items[index];
        const ItemState &known = state.item({index, row});
        if (item.isRepeating) {
            if (!known.notes->rows.isEmpty())
                answers.insert(item.id, writeRows(state, known.notes->rows, writeAnswers));
        } else if (belongsInDraft(item, known)) {
            answers.insert(item.id, known.answer.toJson());
        }
    }
    return answers;
}

QJsonObject writeRelevantAnswers(const SessionState &state, int row)
{
    QJsonObject answers;
    for (int index : state.form().scopes[state.row(row).scope].items) {
        const Item &item = state.form().items[index];
        const ItemState &known = state.item({index, row});
        if (!known.isRelevant)
            continue;
        if (item.isRepeating) {
            if (!known.notes->rows.isEmpty())
                answers.insert(item.id, writeRows(state, known.notes->rows, writeRelevantAnswers));
        } else if (!known.answer.isNull()) {
            answers.insert(item.id, known.answer.toJson());
        }
    }
    return answers;
}

QJsonObject readAnswers(SessionState &state, const QJsonObject &answers, int row)
{
    QJsonObject unknown;
    const int scope = state.row(row).scope;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const int index = state.form().itemInScope(scope, it.key());
        if (index < 0) {
            unknown.insert(it.key(), it.value());
            continue;
        }
        const Item &item = state.form().items[index];
        const ItemRef ref{index, row};
        if (item.isRepeating && it.value().isArray()) {
            readRows(state, ref, it.value().toArray(), unknown);
        } else if (holdsAnswer(item.type) && item.value.isNull()) {
            state.setAnswer(ref, Value::fromJson(it.value()));
            state.item(ref).isOwn = true;
        } else {
            unknown.insert(it.key(), it.value());
        }
    }
    state.fillGroups(row);
    return unknown;
}

void addUnknown(const SessionState &state, QJsonObject &answers, const QJsonObject &unknown)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        if (!answers.contains(it.key()))
            answers.insert(it.key(), it.value());
        else if (answers.value(it.key()).isArray() && it.value().isArray())
            answers.insert(
                it.key(), withUnknownRows(state, answers.value(it.key()).toArray(), it.value().toArray()));
    }
}

} // namespace Verder
