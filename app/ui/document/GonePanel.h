#pragma once

#include "base/LocalText.h"
#include "form/Attachment.h"
#include "ui/look/MessagePanel.h"

namespace Verder {

class Dossier;

/// A document of the draft that is not there any more, or not as it was: says so, and offers what repairs it.
class GonePanel : public MessagePanel
{
    Q_OBJECT

public:
    GonePanel(
        const Dossier &dossier, const Attachment &attachment, Language language, QWidget *parent = nullptr);

signals:
    void pointRequested();
    /// The changed file is to be taken as it is now.
    void takeRequested(const QString &file);
    void removeRequested();

private:
    void showMissing(const Attachment &attachment);
    void showChanged(const Attachment &attachment, const QString &file, Language language);
};

} // namespace Verder
