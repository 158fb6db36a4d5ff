#pragma once

#include "attachment/PdfMaking.h"
#include "base/LocalText.h"
#include "ui/document/Desktop.h"
#include "ui/look/FramedDialog.h"

#include <memory>

class QTemporaryFile;

namespace Verder {

class TextLabel;

/// Shows what a document has become that was made smaller, before it is used. What it shows in another
/// program is a copy that goes with this dialog. Owned by whoever asks.
class SmallerDialog : public FramedDialog
{
    Q_OBJECT
public:
    /// \a sizeBefore: bytes.
    SmallerDialog(const QString &name, qint64 sizeBefore, const MadePdf &made, Language language,
        const Desktop &desktop, QWidget *parent = nullptr);
    ~SmallerDialog() override;

private:
    void build(const QString &name, qint64 sizeBefore, Language language);
    void buildButtons();
    void view();

    MadePdf m_made;
    Desktop m_desktop;
    TextLabel *m_problem;
    std::unique_ptr<QTemporaryFile> m_copy;
};

} // namespace Verder
