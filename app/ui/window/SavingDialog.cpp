#include "ui/window/SavingDialog.h"

#include "ui/look/FocusRing.h"
#include "ui/look/TextLabel.h"

#include <QLocale>

namespace Verder {

namespace {

constexpr int steps = 1000;
constexpr int patienceMs = 500;

} // namespace

SavingDialog::SavingDialog(const QString &title, const QString &fileName, QWidget *parent)
    : QProgressDialog(QString(), tr("Cancel"), 0, steps, parent)
{
    new FocusRing(this);
    setLabel(new TextLabel(tr("“%1” is being saved.").arg(fileName))); // the name as it is, never as markup
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
