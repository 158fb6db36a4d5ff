#pragma once

#include "session/Session.h"

#include <QJsonObject>

namespace VerderBench {

/// The rules of a form alone, all of them over the answers of that session: how many evaluations a second,
/// and how long compiling is left out. Rules in the rows of groups are not among them.
QJsonObject measureRules(const Verder::Session &session, int repeats);

} // namespace VerderBench
