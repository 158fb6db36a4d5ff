#pragma once

#include "session/Session.h"

#include <QList>

namespace Verder {

/// One thing to choose from, in the language of the window.
struct Option
{
    QString key;
    QString name;
    QString alternative; ///< another name by which it is found; may be empty
};

/// What can be chosen for \a item: its own choices, or the rows of its table that are in force today.
QList<Option> optionsOf(const Session &session, const Item &item, Language language);

} // namespace Verder
