#pragma once

namespace Verder {

// A definition from elsewhere is not trusted: it may be wrong, but not large enough to hang the program. Each
// is far more than a form that people fill in needs. The size and depth of the JSON are limited where it is
// parsed.

inline constexpr int maximumItems = 20'000;
inline constexpr int maximumPages = 500;
inline constexpr int maximumConditions = 5'000;
inline constexpr int maximumDocuments = 500;
inline constexpr int maximumScenarios = 2'000;
inline constexpr int maximumMigrationSteps = 2'000;
inline constexpr int maximumBlockUses = 2'000;
inline constexpr int maximumChoices = 1'000; ///< written in one item; tables are the program's own
inline constexpr int maximumChecks = 50; ///< of one item
inline constexpr int maximumRows = 1'000; ///< of one group
inline constexpr int maximumFirstRows = 200; ///< rows that must be there at once, inner ones multiplied
inline constexpr int maximumGroupDepth = 8;
inline constexpr int maximumText = 10'000; ///< characters of one text
inline constexpr int maximumTexts = 4'000'000; ///< characters of all texts, blocks counted as often as used
inline constexpr int maximumRuleNodes = 1'000'000; ///< of all rules together
inline constexpr int maximumPatternStates = 500'000; ///< of all patterns of items together

} // namespace Verder
