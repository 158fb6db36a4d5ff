#pragma once

#include <QImage>

namespace VerderTest {

/// A picture that compresses badly, as a photo does; the same each time.
QImage noisePicture(QSize size);

} // namespace VerderTest
