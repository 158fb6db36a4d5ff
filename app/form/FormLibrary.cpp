#include "form/FormLibrary.h"

#include "form/ObjectReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Verder {

namespace {

/// A definition is text written by people; nothing near this size is one.
constexpr JsonLimits definitionLimits{qint64(4) * 1024 * 1024, 64, 200'000};

FormReading failedReading(const Error &error, const QString &source)
{
    return {nullptr, {{Finding::Level::Error, source, error.message}}};
}

} // namespace

FormLibrary::FormLibrary(QStringList folders)
    : m_folders(std::move(folders))
{
}

QStringList FormLibrary::ids() const
{
    QStringList ids = m_downloaded.keys();
    for (const QString &folder : m_folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        for (const QFileInfo &file : files) {
            if (!ids.contains(file.completeBaseName()))
                ids.append(file.completeBaseName());
        }
    }
    ids.sort();
    return ids;
}

QString FormLibrary::find(const QString &name) const
{
    for (const QString &folder : m_folders) {
        for (const QString &path : {QString(folder + u'/' + name + QStringLiteral(".json")),
                 QString(folder + QStringLiteral("/own/") + name + QStringLiteral(".json"))}) {
            if (QFileInfo::exists(path))
                return path;
        }
    }
    return {};
}

Result<JsonNode> FormLibrary::readJson(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, DefinitionText::tr("The file %1 cannot be read.").arg(path),
            file.errorString());
    }
    return parseJson(file.read(definitionLimits.bytes + 1), definitionLimits, QFileInfo(path).fileName());
}

Result<std::shared_ptr<const Tables>> FormLibrary::tables()
{
    if (m_tables)
        return m_tables;
    Tables tables = m_downloadedTables;
    for (const QString &folder : std::as_const(m_folders)) {
        const QFileInfoList files
            = QDir(folder + QStringLiteral("/tables")).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        for (const QFileInfo &info : files) {
            if (tables.contains(info.completeBaseName()))
                continue;
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorKind::NotFound,
                    DefinitionText::tr("The file %1 cannot be read.").arg(info.filePath()),
                    file.errorString());
            const QString source = QStringLiteral("tables/") + info.fileName();
            const Result<Table> table = Table::read(file.read(definitionLimits.bytes + 1), source);
            if (!table)
                return tl::unexpected(table.error());
            tables.insert(table->id, *table);
        }
    }
    m_tables = std::make_shared<const Tables>(std::move(tables));
    return m_tables;
}

FormReading FormLibrary::readNode(const JsonNode &json, const QString &source)
{
    const auto known = tables();
    if (!known)
        return failedReading(known.error(), source);
    FormSources sources;
    sources.tables = *known;
    sources.block = [this](const QString &block) -> Result<JsonNode> {
        const QString path = isDefinitionId(block) ? find(QStringLiteral("blocks/") + block) : QString();
        if (path.isEmpty())
            return failure(ErrorKind::NotFound, DefinitionText::tr("There is no block \"%1\".").arg(block));
        return readJson(path);
    };
    return readForm(json, source, sources);
}

FormReading FormLibrary::read(const QString &id)
{
    const QString path = isDefinitionId(id) ? find(id) : QString();
    if (path.isEmpty()) {
        return failedReading({ErrorKind::NotFound,
                                 DefinitionText::tr("There is no form \"%1\". Known are: %2.")
                                     .arg(id, ids().join(QStringLiteral(", "))),
                                 {}},
            id);
    }
    const Result<JsonNode> json = readJson(path);
    return json ? readNode(*json, QFileInfo(path).fileName())
                : failedReading(json.error(), QFileInfo(path).fileName());
}

Result<FormPtr> FormLibrary::form(const QString &id)
{
    if (const auto known = m_forms.constFind(id); known != m_forms.cend())
        return *known;
    FormReading reading;
    if (const auto given = m_downloaded.constFind(id); given != m_downloaded.cend())
        reading = readNode(JsonNode::fromJson(*given), id);
    if (!reading.form)
        reading = read(id);
    if (!reading.form) {
        Error error = definitionError(reading.findings);
        if (find(id).isEmpty())
            error = {ErrorKind::NotFound, reading.findings.first().message, {}};
        return tl::unexpected(error);
    }
    m_forms.insert(id, reading.form);
    return reading.form;
}

void FormLibrary::setDownloaded(QMap<QString, QJsonObject> forms, Tables tables)
{
    m_downloaded = std::move(forms);
    m_downloadedTables = std::move(tables);
    m_tables.reset();
    m_forms.clear();
}

Result<FormPtr> FormLibrary::embedded(const QByteArray &json)
{
    const QString source = QStringLiteral("form.json");
    const Result<JsonNode> node = parseJson(json, definitionLimits, source);
    if (!node)
        return tl::unexpected(node.error());
    const FormReading reading = readNode(*node, source);
    if (!reading.form)
        return tl::unexpected(definitionError(reading.findings));
    return reading.form;
}

} // namespace Verder
