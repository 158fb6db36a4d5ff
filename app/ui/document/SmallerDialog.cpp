#include "ui/document/SmallerDialog.h"

#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace Verder {

SmallerDialog::SmallerDialog(const QString &name, qint64 sizeBefore, const MadePdf &made, Language language,
    const Desktop &desktop, QWidget *parent)
    : FramedDialog({560, 0}, parent)
    , m_made(made)
    , m_desktop(desktop)
{
    setWindowTitle(tr("Make smaller"));
    build(name, sizeBefore, language);
}

SmallerDialog::~SmallerDialog() = default;

void SmallerDialog::build(const QString &name, qint64 sizeBefore, Language language)
{
    addTitle(tr("“%1” has become smaller").arg(name));
    TextLabel *sizes
        = addText(tr("It was %1 and is now %2, %n page(s).", nullptr, m_made.verdict.pages)
                      .arg(sizeText(sizeBefore, language), sizeText(m_made.verdict.size, language)));
    sizes->setObjectName(QStringLiteral("smallerSizes"));
    addText(m_made.pictures > 0
            ? tr("%n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.",
                nullptr, m_made.pictures)
            : tr("Everything in it looks the same as before."));
    if (m_made.isSignatureLost)
        addText(tr("The digital signature in it is not valid any more in this version."));
    addText(tr("Your own file stays as it is."), TextRole::Body, Token::TextMuted);
    m_problem = addText({}, TextRole::BodyMedium, Token::Error);
    m_problem->hide();
    body()->addStretch(1);
    buildButtons();
}

void SmallerDialog::buildButtons()
{
    addCancel();
    QPushButton *view = addButton(tr("View"));
    QPushButton *use = addButton(tr("Use"), ButtonKind::Main);
    view->setObjectName(QStringLiteral("smallerView"));
    use->setObjectName(QStringLiteral("smallerUse"));
    setButtonIcon(view, QStringLiteral("eye"));
    connect(view, &QPushButton::clicked, this, &SmallerDialog::view);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    view->setFocus(); // looking comes first
}

void SmallerDialog::view()
{
    if (!m_copy) {
        // In memory, and for this user only: it may be a document of an encrypted draft.
        auto copy = std::make_unique<QTemporaryFile>(
            QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
            + QStringLiteral("/verder-XXXXXX.pdf"));
        if (copy->open() && copy->write(m_made.pdf) == m_made.pdf.size() && copy->flush())
            m_copy = std::move(copy);
    }
    if (m_copy && m_desktop.openFile(m_copy->fileName()))
        return;
    m_problem->setPlainText(m_copy
            ? tr("There is no program on this computer that opens a PDF. Install one and try again.")
            : tr("The document cannot be shown: there is no room for a copy. Make room and try again."));
    m_problem->show();
    makeRoom();
}

} // namespace Verder
