#include "ui/document/SmallerDialog.h"

#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace Verder {

SmallerDialog::SmallerDialog(const QString &name, qint64 sizeBefore, const MadePdf &made, Language language,
    const Desktop &desktop, QWidget *parent)
    : QDialog(parent)
    , m_made(made)
    , m_desktop(desktop)
    , m_problem(new TextLabel({}, TextRole::BodyBold, Token::Error))
{
    new FocusRing(this);
    setWindowTitle(tr("Make smaller"));
    build(name, sizeBefore, language);
}

SmallerDialog::~SmallerDialog() = default;

void SmallerDialog::build(const QString &name, qint64 sizeBefore, Language language)
{
    const Look look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addStrut(look.px(480));
    const auto add = [column](TextLabel *label) {
        label->setWraps(true);
        column->addWidget(label);
    };
    add(new TextLabel(tr("“%1” has become smaller").arg(name), TextRole::Title));
    auto *sizes
        = new TextLabel(tr("It was %1 and is now %2, %n page(s).", nullptr, m_made.verdict.pages)
                            .arg(sizeText(sizeBefore, language), sizeText(m_made.verdict.size, language)));
    sizes->setObjectName(QStringLiteral("smallerSizes"));
    add(sizes);
    add(new TextLabel(m_made.pictures > 0
            ? tr("%n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.",
                nullptr, m_made.pictures)
            : tr("Everything in it looks the same as before.")));
    if (m_made.isSignatureLost)
        add(new TextLabel(tr("The digital signature in it is not valid any more in this version.")));
    add(new TextLabel(tr("Your own file stays as it is."), TextRole::Body, Token::TextMuted));
    m_problem->hide();
    add(m_problem);
    column->addSpacing(look.px(8));
    buildButtons();
}

void SmallerDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *view = buttons->addButton(tr("View"), QDialogButtonBox::ActionRole);
    QPushButton *use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    view->setObjectName(QStringLiteral("smallerView"));
    use->setObjectName(QStringLiteral("smallerUse"));
    setButtonIcon(view, QStringLiteral("eye"));
    setButtonKind(use, ButtonKind::Main);
    connect(view, &QPushButton::clicked, this, &SmallerDialog::view);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
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
}

} // namespace Verder
