#pragma once

#include <QString>
#include <QStringList>

namespace Verder {

/// A file name made of what a user or a file calls a document: no separators, control or direction
/// characters, no name that a system reserves, at most 100 bytes, never empty.
QString safeName(const QString &name);

/// \a name, or "NAME (2).pdf" and so on, so that it differs from all of \a taken, whatever the case of
/// letters.
QString freeName(const QString &name, const QStringList &taken);

} // namespace Verder
