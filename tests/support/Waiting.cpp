#include "support/Waiting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace VerderTest {

bool waitUntil(const std::function<bool()> &holds, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer waking; // also where nothing happens
    waking.start(100);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace VerderTest
