#pragma once

#include "form/FormReader.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>

namespace Verder {

/// Finds definitions, blocks and tables in folders (or Qt resources, as ":/forms"); earlier folders win. Each
/// form is read and compiled when first asked for, and kept. Owned by main().
class FormLibrary
{
public:
    explicit FormLibrary(QStringList folders);

    /// The ids of the forms that are there, in alphabetical order.
    QStringList ids() const;
    Result<FormPtr> form(const QString &id);
    /// The same with everything that its author should know; always read anew.
    FormReading read(const QString &id);
    /// The form that a draft carries inside itself; untrusted, with the library's own tables.
    Result<FormPtr> embedded(const QByteArray &json);
    Result<std::shared_ptr<const Tables>> tables();

    /// Definitions with their blocks, and tables, that the service gave; their signatures were verified. They
    /// come before those of the folders, unless they cannot be read. Forms that are open keep theirs.
    void setDownloaded(QMap<QString, QJsonObject> forms, Tables tables);

private:
    QString find(const QString &name) const;
    Result<JsonNode> readJson(const QString &path) const;
    FormReading readNode(const JsonNode &json, const QString &source);

    QStringList m_folders;
    QMap<QString, QJsonObject> m_downloaded;
    Tables m_downloadedTables;
    std::shared_ptr<const Tables> m_tables;
    QHash<QString, FormPtr> m_forms;
};

} // namespace Verder
