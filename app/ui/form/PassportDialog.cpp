#include "ui/form/PassportDialog.h"

#include "form/kinds/NameCase.h"
#include "session/PassportFill.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Verder {

PassportDialog::PassportDialog(Session *session, ItemRef beside, Language language, QWidget *parent)
    : FramedDialog({640, 500}, parent)
    , m_session(session)
    , m_beside(beside)
    , m_language(language)
    , m_lines(new QPlainTextEdit)
    , m_finding(new TextLabel)
{
    setWindowTitle(tr("Fill in from the passport"));
    build();
    connect(m_lines, &QPlainTextEdit::textChanged, this, &PassportDialog::read);
    read();
    m_lines->setFocus();
}

bool PassportDialog::isOfferedAt(const Item &item)
{
    const QString &field = item.options->mrzField;
    return field == QLatin1String("surname") || field == QLatin1String("number");
}

LinkButton *PassportDialog::makeLink(Session *session, ItemRef beside, Language language, QWidget *parent)
{
    auto *link = new LinkButton(tr("Fill in from the passport lines"), LinkButton::Size::Small, parent);
    link->setObjectName(session->path(beside) + QStringLiteral("#passport"));
    connect(link, &LinkButton::clicked, parent, [=] {
        auto *dialog = new PassportDialog(session, beside, language, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return link;
}

void PassportDialog::build()
{
    const Look look = lookOf(this);
    const TextLabel *title = addTitle(tr("The lines at the bottom of the page with the photo"));
    addText(tr("Paste or type the two lines with the signs <. Name, birth, nationality, "
               "sex, number and validity are "
               "filled in from them."));
    m_lines->setObjectName(QStringLiteral("passportLines"));
    m_lines->setAccessibleName(title->plainText());
    m_lines->setTabChangesFocus(true);
    QFont font = m_lines->font(); // in the size of all text
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_lines->setFont(font);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(look.px(96));
    body()->addWidget(m_lines);
    m_finding->setObjectName(QStringLiteral("passportFinding"));
    m_finding->setWraps(true);
    m_finding->setMinimumHeight(look.line(TextRole::Body) * 2);
    body()->addWidget(m_finding);
    body()->addWidget(makeNames());
    body()->addStretch(1);
    addCancel();
    m_fill = addButton(tr("Fill in"), ButtonKind::Main);
    m_fill->setObjectName(QStringLiteral("passportFill"));
    connect(m_fill, &QPushButton::clicked, this, &PassportDialog::fill);
}

/// The lines have capitals only: how a name is written, the user can say better.
QWidget *PassportDialog::makeNames()
{
    const Look look = lookOf(this);
    m_names = new QWidget;
    auto *grid = new QGridLayout(m_names);
    grid->setContentsMargins(0, 0, 0, look.px(8));
    grid->setHorizontalSpacing(look.px(16));
    grid->setVerticalSpacing(look.px(6));
    const auto add = [&](int place, const QString &text, const QString &name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        grid->addWidget(label, 0, place);
        grid->addWidget(edit, 1, place);
        return edit;
    };
    m_givenNames = add(0, tr("Given names"), QStringLiteral("passportGivenNames"));
    m_surname = add(1, tr("Surname"), QStringLiteral("passportSurname"));
    auto *help = new TextLabel(
        tr("The passport lines have capitals only. Is a name written in another way? Put it right here."),
        TextRole::Small, Token::TextMuted);
    help->setWraps(true);
    grid->addWidget(help, 2, 0, 1, 2);
    return m_names;
}

void PassportDialog::read()
{
    const QString text = m_lines->toPlainText();
    const MrzReading reading = readMrz(text.toUpper(), m_session->today());
    m_zone = reading.zone;
    m_names->setVisible(m_zone.has_value());
    if (m_zone) {
        m_surname->setText(usualSurname(m_zone->surname));
        m_givenNames->setText(usualGivenNames(m_zone->givenNames));
    }
    m_fill->setEnabled(m_zone.has_value());
    m_finding->setTone(m_zone || text.trimmed().isEmpty() ? Token::Text : Token::Error);
    if (text.trimmed().isEmpty())
        m_finding->setPlainText({});
    else if (!m_zone)
        m_finding->setPlainText(reading.problem.in(m_language));
    else
        m_finding->setPlainText(tr("The check digits are right. The number is %1.").arg(m_zone->number));
    m_lines->setAccessibleDescription(m_finding->plainText());
    if (isVisible())
        makeRoom(); // the names have come
}

void PassportDialog::fill()
{
    if (!m_zone)
        return;
    m_zone->surname = m_surname->text().trimmed();
    m_zone->givenNames = m_givenNames->text().trimmed();
    fillFromPassport(*m_session, m_beside, *m_zone);
    accept();
}

} // namespace Verder
