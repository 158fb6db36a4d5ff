#include "ui/document/Desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>

#include <memory>

namespace Verder {
namespace {

/// The dialog for documents: it starts where the last one was found.
class FileChooser
{
public:
    QStringList operator()(QWidget *parent, bool severalAllowed, const QString &folder) const
    {
        const QString title = QCoreApplication::translate("Verder::Desktop", "Select a file");
        const QString kinds = QCoreApplication::translate(
            "Verder::Desktop", "Documents and photos (*.pdf *.jpg *.jpeg *.png);;All files (*)");
        const QString start = m_last->isEmpty() || !QFileInfo(*m_last).isDir() ? folder : *m_last;
        QStringList files;
        if (severalAllowed)
            files = QFileDialog::getOpenFileNames(parent, title, start, kinds);
        else if (const QString file = QFileDialog::getOpenFileName(parent, title, start, kinds);
                 !file.isEmpty())
            files.append(file);
        if (!files.isEmpty())
            *m_last = QFileInfo(files.first()).path();
        return files;
    }

private:
    std::shared_ptr<QString> m_last = std::make_shared<QString>();
};

bool openFile(const QString &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace

Desktop systemDesktop()
{
    return {FileChooser(), openFile, &QDesktopServices::openUrl};
}

} // namespace Verder
