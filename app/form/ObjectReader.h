#pragma once

#include "base/LocalText.h"
#include "form/Findings.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Verder {

/// Reads the members of one JSON object of a definition: types are checked, unknown and missing keys are
/// reported with their place, and a wrong member reads as absent.
class ObjectReader
{
public:
    ObjectReader(const JsonNode &node, const QString &source, Findings &findings, const QStringList &known);

    const JsonNode &node() const { return m_node; }
    const QString &source() const { return m_source; }
    Findings &findings() const { return m_findings; }

    /// The member, or nullptr where it is absent.
    const JsonNode *member(const QString &key) const { return m_node.find(key); }
    QString string(const QString &key, bool required = false) const;
    bool boolean(const QString &key, bool fallback) const;
    std::optional<double> number(const QString &key) const;
    int integer(const QString &key, int fallback) const;
    QDate date(const QString &key) const;
    /// A text in both languages; a missing language is reported.
    LocalText text(const QString &key, bool required = false) const;
    const QList<JsonNode> &array(const QString &key, bool required = false) const;
    const QList<JsonMember> &object(const QString &key) const;
    QStringList strings(const QString &key) const;

    static LocalText readText(const JsonNode &node, const QString &source, Findings &findings);
    void error(const JsonNode &where, const QString &message) const;

private:
    const JsonNode *typed(const QString &key, QJsonValue::Type type, bool required) const;

    const JsonNode &m_node;
    QString m_source;
    Findings &m_findings;
};

/// Ids are letters, digits and hyphens in parts joined by dots, at most 100 characters.
bool isDefinitionId(const QString &id);

} // namespace Verder
