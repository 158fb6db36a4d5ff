#pragma once

#include "session/Session.h"
#include "ui/look/Tokens.h"

namespace Verder {

/// How a document stands, in its head: an icon and a few words.
struct DocumentState
{
    QString icon;
    Token tint = Token::Todo;
    QString text;
};

DocumentState documentState(const Session &session, SlotRef ref);

} // namespace Verder
