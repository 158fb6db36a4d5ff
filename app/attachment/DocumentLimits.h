#pragma once

#include <QtGlobal>

namespace Verder {

// For the programs and for the child process alike. All in bytes, but for the number of files.

/// The document limit of the domain.
inline constexpr qint64 documentLimit = 8'000'000;
/// The largest picture that is looked at; a photo of a telephone has 3 to 12 million.
inline constexpr qint64 pictureLimit = 64'000'000;
/// The most that can be made into one PDF: all files together.
inline constexpr qint64 makingLimit = 64'000'000;
/// The most files that are made into one.
inline constexpr int makingFiles = 50;

} // namespace Verder
