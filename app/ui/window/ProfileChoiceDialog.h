#pragma once

#include "ui/look/FramedDialog.h"

class QListWidget;

namespace Verder {

/// Asks for which sponsor a new application is, where there are several.
class ProfileChoiceDialog : public FramedDialog
{
    Q_OBJECT
public:
    ProfileChoiceDialog(const QStringList &names, int suggested, QWidget *parent = nullptr);

    /// The number of the name, or how many there are for none of them.
    int chosen() const;

private:
    QListWidget *m_list;
};

} // namespace Verder
