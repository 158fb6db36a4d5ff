#pragma once

#include "base/LocalText.h"
#include "form/Attachment.h"
#include "ui/look/Card.h"

namespace Verder {

/// A document that was added: name, pages and size, when it was checked, and what can be done with it.
class DocumentCard : public Card
{
    Q_OBJECT

public:
    /// \a isReadOnly: as it was sent, only to be viewed.
    DocumentCard(const Attachment &attachment, bool isReadOnly, Language language, QWidget *parent = nullptr);

signals:
    void viewRequested();
    void replaceRequested();
    void removeRequested();

private:
    QLayout *makeChecked(const Attachment &attachment);
    QLayout *makeButtons(const QString &name, bool isReadOnly);
};

} // namespace Verder
