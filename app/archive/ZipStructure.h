#pragma once

#include "archive/ArchiveRules.h"
#include "base/FileSystem.h"

namespace Verder {

/// The strict check before anything is unpacked: rules Z01 to Z12, Z14, Z16 and Z17 of the format, in
/// O(entries). What passes has exactly one reading. Errors start their detail with the number of the rule
/// ("Z05: ..."); their message says in plain words what is wrong, or what the file seems to be where it is no
/// such archive at all.
Result<QList<ArchiveEntry>> checkZipStructure(File &file, const ArchiveRules &rules, const QString &fileName);

/// The number of the rule that \a error says was broken, as "Z05", or empty.
QString brokenRule(const Error &error);

} // namespace Verder
