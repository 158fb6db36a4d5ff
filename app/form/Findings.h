#pragma once

#include "base/Json.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Verder {

/// The translation context of what authors of definitions are told.
struct DefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::DefinitionText)
};

/// Something that an author of a definition has to mend, with its place.
struct Finding
{
    enum class Level { Error, Warning };
    Level level = Level::Error;
    QString place; ///< "form.json:12:5"
    QString message; ///< translated: what is wrong and what to do
};

/// Collects what a reader finds, so that an author sees all of it at once.
class Findings
{
public:
    void error(const QString &source, JsonPlace place, const QString &message)
    {
        m_list.append({Finding::Level::Error, placeText(source, place), message});
        m_hasErrors = true;
    }
    void warning(const QString &source, JsonPlace place, const QString &message)
    {
        m_list.append({Finding::Level::Warning, placeText(source, place), message});
    }
    bool hasErrors() const { return m_hasErrors; }
    const QList<Finding> &list() const { return m_list; }

private:
    QList<Finding> m_list;
    bool m_hasErrors = false;
};

} // namespace Verder
