#include "ui/look/Picture.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace VerderTest {

void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("VERDER_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // layouts and paints that are still in the queue
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + QLatin1String(".png")));
}

} // namespace VerderTest
