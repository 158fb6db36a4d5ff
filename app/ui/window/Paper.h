#pragma once

#include "base/FileSystem.h"
#include "base/LocalText.h"
#include "form/Receipt.h"

#include <optional>

class QWidget;

namespace Verder {

class Session;

/// Asks for a printer and prints the receipt where there is one, else the answers.
void printOnPaper(
    QWidget *parent, const std::optional<Receipt> &receipt, const Session &session, Language language);

/// The same as a PDF at \a path, written like a draft: whole or not at all.
Result<void> printToPdf(FileSystem &files, const QString &path, const std::optional<Receipt> &receipt,
    const Session &session, Language language);

} // namespace Verder
