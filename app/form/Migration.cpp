#include "form/Migration.h"

#include "form/Form.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace Verder {

namespace {

const QString rowsMark = QStringLiteral("[].");

/// "gezin[r1].naam" in parts.
struct PathPart
{
    QString name;
    QString row; ///< empty for the last one
};

QList<PathPart> partsOf(const QString &path)
{
    QList<PathPart> parts;
    qsizetype at = 0;
    for (qsizetype open = path.indexOf(u'['); open >= 0; open = path.indexOf(u'[', at)) {
        const qsizetype close = path.indexOf(QLatin1String("]."), open);
        if (close < 0)
            break;
        parts.append({path.mid(at, open - at), path.mid(open + 1, close - open - 1)});
        at = close + 2;
    }
    parts.append({path.mid(at), {}});
    return parts;
}

/// \a path under the new id where it is that of the item \a id or of something in its rows.
QString movedPath(const QString &path, const QString &id, const QString &to)
{
    QList<PathPart> parts = partsOf(path);
    const QStringList names = id.split(rowsMark);
    if (parts.size() < names.size())
        return path;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (parts[i].name != names[i])
            return path;
    }
    parts[names.size() - 1].name = to.section(rowsMark, -1);
    QString moved;
    for (const PathPart &part : std::as_const(parts)) {
        moved += part.name;
        if (&part != &parts.constLast())
            moved += u'[' + part.row + QStringLiteral("].");
    }
    return moved;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .chopped(1)
        .mid(1);
}

class Migrator
{
public:
    Migrator(StoredAnswers &stored, MigrationReport &report)
        : m_stored(stored)
        , m_report(report)
    {
    }

    void run(const MigrationStep &step)
    {
        m_step = &step;
        m_stored.answers = changed(m_stored.answers, step.id.split(rowsMark), {});
        if (step.kind == MigrationStep::Kind::Rename)
            renamePaths();
    }

private:
    QJsonObject changed(QJsonObject answers, const QStringList &names, const QString &prefix);
    QJsonArray changedRows(QJsonArray rows, const QStringList &names, const QString &prefix);
    void change(QJsonObject &answers, const QString &name, const QString &prefix);
    QJsonValue mapped(const QJsonValue &value) const;
    void renamePaths();

    StoredAnswers &m_stored;
    MigrationReport &m_report;
    const MigrationStep *m_step = nullptr;
};

QJsonObject Migrator::changed(QJsonObject answers, const QStringList &names, const QString &prefix)
{
    const QString &name = names.first();
    if (!answers.contains(name))
        return answers;
    if (names.size() == 1)
        change(answers, name, prefix);
    else if (answers.value(name).isArray())
        answers.insert(name, changedRows(answers.value(name).toArray(), names.mid(1), prefix + name));
    return answers;
}

QJsonArray Migrator::changedRows(QJsonArray rows, const QStringList &names, const QString &prefix)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        if (!row.value(QStringLiteral("answers")).isObject())
            continue;
        const QString inside
            = prefix + u'[' + row.value(QStringLiteral("id")).toString() + QStringLiteral("].");
        row.insert(QStringLiteral("answers"),
            changed(row.value(QStringLiteral("answers")).toObject(), names, inside));
        rows.replace(i, row);
    }
    return rows;
}

void Migrator::change(QJsonObject &answers, const QString &name, const QString &prefix)
{
    const QJsonValue before = answers.value(name);
    MigrationEntry entry{m_step->kind, prefix + name, {}, before, {}};
    switch (m_step->kind) {
    case MigrationStep::Kind::Rename: {
        const QString to = m_step->to.section(rowsMark, -1);
        entry.to = prefix + to;
        answers.remove(name);
        answers.insert(to, before);
        break;
    }
    case MigrationStep::Kind::Map:
        entry.after = mapped(before);
        if (entry.after == before)
            return;
        if (entry.after.isNull()) {
            entry.kind = MigrationStep::Kind::Drop;
            m_report.dropped.insert(entry.path, before);
            answers.remove(name);
        } else {
            answers.insert(name, entry.after);
        }
        break;
    case MigrationStep::Kind::Drop:
        m_report.dropped.insert(entry.path, before);
        answers.remove(name);
        break;
    }
    m_report.entries.append(entry);
}

/// One value, or each of several; what is not in the table stays.
QJsonValue Migrator::mapped(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray several;
        const QJsonArray all = value.toArray();
        for (const QJsonValueConstRef one : all) {
            const QJsonValue after = mapped(one);
            if (!after.isNull() && !several.contains(after))
                several.append(after);
        }
        return several;
    }
    const auto found = m_step->values.constFind(textOf(value));
    return found == m_step->values.constEnd() ? value : QJsonValue(found.value());
}

void Migrator::renamePaths()
{
    for (Attachment &attachment : m_stored.attachments) {
        if (attachment.slot == m_step->id) {
            attachment.slot = m_step->to;
            m_report.entries.append({MigrationStep::Kind::Rename, m_step->id, m_step->to, {}, {}});
        }
    }
    for (QString &path : m_stored.putOff) {
        path = movedPath(path, m_step->id, m_step->to);
        const qsizetype last = path.lastIndexOf(QLatin1String("].")) + 2;
        const qsizetype start = last == 1 ? 0 : last;
        if (path.mid(start) == m_step->id)
            path = path.left(start) + m_step->to;
    }
    for (QString &line : m_stored.acknowledged) {
        const qsizetype space = line.indexOf(u' ');
        line = movedPath(line.left(space), m_step->id, m_step->to) + line.mid(space);
    }
}

} // namespace

bool canMigrate(const Form &form, const QString &from)
{
    return std::any_of(form.migrations.cbegin(), form.migrations.cend(),
        [&](const Migration &migration) { return migration.from == from; });
}

std::optional<MigrationReport> migrate(const Form &form, const QString &from, StoredAnswers &stored)
{
    if (!canMigrate(form, from))
        return std::nullopt;
    MigrationReport report;
    report.from = from;
    report.to = form.version;
    Migrator migrator(stored, report);
    bool isOnTheWay = false;
    for (const Migration &migration : form.migrations) {
        isOnTheWay = isOnTheWay || migration.from == from;
        if (!isOnTheWay)
            continue;
        for (const MigrationStep &step : migration.steps)
            migrator.run(step);
        for (const QString &page : migration.revisit) {
            if (!report.revisit.contains(page))
                report.revisit.append(page);
        }
    }
    return report;
}

} // namespace Verder
