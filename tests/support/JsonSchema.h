#pragma once

#include <QJsonObject>
#include <QString>

namespace Verder {

/// The part of JSON Schema draft-07 that our schema uses.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    /// Where and why \a value is not as the schema says; empty: it is.
    QString firstError(const QJsonValue &value) const { return check(value, m_root, QStringLiteral("$")); }

private:
    QString check(const QJsonValue &value, const QJsonValue &schema, const QString &path) const;
    QString checkKind(const QJsonValue &value, const QJsonObject &schema, const QString &path) const;
    QString checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &path) const;
    QString checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &path) const;
    QString checkCombined(const QJsonValue &value, const QJsonObject &schema, const QString &path) const;

    QJsonObject m_root;
};

} // namespace Verder
