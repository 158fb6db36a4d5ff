#pragma once

#include <QString>

class QWidget;

namespace VerderTest {

/// Saves the picture of a shown widget as NAME.png in the folder of the environment variable
/// VERDER_SCREENSHOTS; does nothing where that is not set.
void savePicture(QWidget &widget, const QString &name);

} // namespace VerderTest
