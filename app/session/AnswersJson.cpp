#include "session/AnswersJson.h"

#include <QJsonArray>

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

void readRows(SessionState &state, ItemRef group, const QJsonArray &rows, QJsonObject &unknown)
{
    const Item &item = state.form().items[group.item];
    QJsonArray unread;
    QList<int> made;
    for (const QJsonValueConstRef value : rows) {
        const QJsonObject json = value.toObject();
        if (!json.value(QStringLiteral("answers")).isObject() || made.size() >= item.maximumRows) {
            unread.append(value);
            continue;
        }
        const int row = state.makeRow(group, json.value(QStringLiteral("id")).toString().left(64));
        made.append(row);
        const QJsonObject rest = readAnswers(state, json.value(QStringLiteral("answers")).toObject(), row);
        if (!rest.isEmpty())
            unread.append(
                QJsonObject{{QStringLiteral("id"), state.row(row).id}, {QStringLiteral("answers"), rest}});
    }
    while (made.size() < item.minimumRows)
        made.append(state.makeRow(group));
    state.item(group).rows = made;
    if (!unread.isEmpty())
        unknown.insert(item.id, unread);
}

} // namespace

QJsonObject writeAnswers(const SessionState &state, int row)
{
    QJsonObject answers;
    for (int index : state.form().scopes[state.row(row).scope].items) {
        const Item &item = state.form().items[index];
        const ItemState &known = state.item({index, row});
        if (item.isRepeating) {
            if (!known.rows.isEmpty())
                answers.insert(item.id, writeRows(state, known.rows, writeAnswers));
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
            if (!known.rows.isEmpty())
                answers.insert(item.id, writeRows(state, known.rows, writeRelevantAnswers));
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
    for (int index : state.form().scopes[scope].items) {
        const Item &item = state.form().items[index];
        if (item.isRepeating && state.item({index, row}).rows.isEmpty())
            readRows(state, {index, row}, {}, unknown);
    }
    return unknown;
}

} // namespace Verder
