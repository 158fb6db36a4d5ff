#pragma once

#include "form/FormLibrary.h"
#include "session/Session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace VerderBench {

/// One answer that is given, and what must come of it where that is known.
struct BenchEdit
{
    QString path;
    Verder::Value value;
    QStringList shown; ///< items that appear by it
    QStringList hidden;
};

/// A form to measure, with its texts as they would stand in a file.
struct BenchForm
{
    QString name;
    QByteArray definition;
    QList<BenchEdit> edits; ///< on the first page, one after another, from an empty form
    QJsonObject filled; ///< answers to the whole form
    QDate today;
    std::shared_ptr<const Verder::Tables> tables;
    /// Blocks that the definition uses.
    std::function<Verder::Result<Verder::JsonNode>(const QString &)> block;

    /// From text to a compiled form.
    Verder::Result<Verder::FormPtr> read() const;
};

/// A form of the program's own; its edits clear and give the answers of its first scenario.
Verder::Result<BenchForm> shippedForm(const QString &id);

/// A folder with form.json, filled.json and edits.json in the neutral notation that other engines are
/// measured with too.
Verder::Result<BenchForm> neutralForm(const QString &folder);

/// A made-up form of that many questions: 30 % with a visibility rule, 20 % with a conditional required rule,
/// 10 % with a cross-field check, and a group of 50 rows. The same number gives the same form.
BenchForm generatedForm(int fields);

} // namespace VerderBench
