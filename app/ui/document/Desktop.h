#pragma once

#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

namespace Verder {

/// What windows and pages ask of the user's desktop; a test gives its own answers.
struct Desktop
{
    /// Lets the user choose documents, at first in \a folder; empty: none chosen.
    std::function<QStringList(QWidget *parent, bool severalAllowed, const QString &folder)> chooseFiles;
    /// Shows a file in the program that the user has for it; false: there is none.
    std::function<bool(const QString &file)> openFile;
    /// Shows a web page in the user's browser; false: there is none.
    std::function<bool(const QUrl &address)> openAddress = {};
};

/// The system's own dialogs and programs.
Desktop systemDesktop();

} // namespace Verder
