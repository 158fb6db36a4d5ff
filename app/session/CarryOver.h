#pragma once

#include "form/Findings.h"
#include "session/Session.h"

namespace Verder {

/// One item that goes over to an item of another form.
struct CarryOverPair
{
    int from = -1; ///< in the other form; -1: a fixed value
    int to = -1;
    const CarryOverStep *step = nullptr;
};

/// The items of \a step, "p.*" spelled out; an id that is not there gives a pair with -1.
QList<CarryOverPair> carryOverPairs(const CarryOverStep &step, const Form &from, const Form &to);

/// Can an answer to \a from be one to \a to? Declarations are always made anew.
bool canCarryOver(const Item &from, const Item &to);

/// Fills \a to, a new application, with what its form takes over from that of \a from: only what applies
/// there and is right. One undo step. Gives what was taken over; it counts as prefilled until it is changed.
QList<ItemRef> carryOver(const Session &from, Session &to);

/// What is wrong with what \a form takes over, where \a other is one of the forms that it names.
QList<Finding> lintCarryOver(const Form &form, const Form &other);

} // namespace Verder
