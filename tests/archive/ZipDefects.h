#pragma once

#include "archive/ZipBuilder.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Verder {

inline const QByteArray exampleMimetype = QByteArrayLiteral("application/vnd.example+zip");

/// Three entries as the writer would make them.
ZipBuilder goodArchive(const QByteArray &mimetype = exampleMimetype);
/// The name of its third entry.
inline const QByteArray exampleAttachmentName = "attachments/" + QByteArray(64, 'a');

/// One way of breaking an archive, and the rule that must find it.
struct Defect
{
    const char *rule;
    const char *what;
    std::function<void(ZipBuilder &)> make;
};

/// Every way that the structure of an archive can be broken, entry by entry and in whole.
QList<Defect> structureDefects();

/// The good archive with that defect.
QByteArray brokenArchive(const Defect &defect, const QByteArray &mimetype = exampleMimetype);

} // namespace Verder
