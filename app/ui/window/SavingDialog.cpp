#include "ui/window/SavingDialog.h"

#include <QLocale>

namespace Verder {

namespace {

constexpr int steps = 1000;
constexpr int patienceMs = 500;

} // namespace

SavingDialog::SavingDialog(const QString &title, const QString &fileName, QWidget *parent)
    : QProgressDialog(tr("“%1” is being saved.").arg(fileName), tr("Cancel"), 0, steps, parent)
{
    setWindowTitle(title);
    // Not modal: a modal one runs the event loop each time that it gets on.
    setWindowModality(Qt::NonModal);
    setMinimumDuration(patienceMs);
    setAutoClose(false);
    setAutoReset(false);
    setValue(0);
}

void SavingDialog::showProgress(qint64 done, qint64 total)
{
    if (total > 0)
        setValue(static_cast<int>(done * steps / total));
}

} // namespace Verder
