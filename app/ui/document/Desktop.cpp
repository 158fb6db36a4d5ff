#include "ui/document/Desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>

namespace Verder {
namespace {

QStringList chooseFiles(QWidget *parent, bool severalAllowed)
{
    const QString title = QCoreApplication::translate("Verder::Desktop", "Select a file");
    const QString kinds = QCoreApplication::translate(
        "Verder::Desktop", "Documents and photos (*.pdf *.jpg *.jpeg *.png);;All files (*)");
    if (severalAllowed)
        return QFileDialog::getOpenFileNames(parent, title, {}, kinds);
    const QString file = QFileDialog::getOpenFileName(parent, title, {}, kinds);
    return file.isEmpty() ? QStringList() : QStringList{file};
}

bool openFile(const QString &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace

Desktop systemDesktop()
{
    return {chooseFiles, openFile, &QDesktopServices::openUrl};
}

} // namespace Verder
