#pragma once

#include <QProgressDialog>

namespace Verder {

/// How far the saving of a large file is, with a way to cancel it; shows itself where it takes long. The
/// window stays usable meanwhile. Owned by its window.
class SavingDialog : public QProgressDialog
{
    Q_OBJECT
public:
    SavingDialog(const QString &title, const QString &fileName, QWidget *parent);

    /// In bytes.
    void showProgress(qint64 done, qint64 total);
};

} // namespace Verder
