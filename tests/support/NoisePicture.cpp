#include "support/NoisePicture.h"

namespace VerderTest {

QImage noisePicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1'664'525U + 1'013'904'223U;
            line[x] = 0xFF000000U | (state >> 8U);
        }
    }
    return image;
}

} // namespace VerderTest
