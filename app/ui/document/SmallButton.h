#pragma once

#include <QString>

class QPushButton;

namespace Verder {

/// A flat button in a panel of documents; \a name is its object name. Enter elsewhere never presses it.
QPushButton *makeSmallButton(const QString &name, const QString &text, const QString &icon);

} // namespace Verder
