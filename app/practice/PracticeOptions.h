#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>
#include <QStringList>

namespace Verder {

/// What the command line of verder-practice asks for.
struct PracticeOptions
{
    Q_DECLARE_TR_FUNCTIONS(PracticeOptions)

public:
    int port = 0; ///< 0: the one of last time where it is free, else any
    QString folder;
    QDate today; ///< invalid: the machine's own
    Language language = Language::Dutch;
    bool isChild = false; ///< ends when its standard input is closed
    QStringList formFolders; ///< before the built-in definitions
    QSet<QString> closedForms;
    int tokenSeconds = 600; ///< how long an access token is good for
    QString help; ///< not empty: only say this

    /// BadInput, with the text to show, when the arguments are wrong.
    static Result<PracticeOptions> read(const QStringList &arguments);
};

} // namespace Verder
