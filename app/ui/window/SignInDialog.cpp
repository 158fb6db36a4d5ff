#include "ui/window/SignInDialog.h"

#include "dossier/ConnectionKeeper.h"
#include "ui/look/Area.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QUrlQuery>

namespace Verder {

namespace {

TextLabel *wrapping(const QString &text, TextRole role = TextRole::Body, Token tone = Token::Text)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    return label;
}

QPushButton *namedButton(const QString &name, const QString &text, const QString &icon = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        setButtonIcon(button, icon);
    return button;
}

/// A step as a column with a title.
std::pair<QWidget *, QVBoxLayout *> makeStep(const QString &title)
{
    auto *step = new Area(Token::SurfaceRaised);
    auto *column = new QVBoxLayout(step);
    column->addWidget(wrapping(title, TextRole::Title));
    keepSpacing(step, column, {24, 24, 24, 16}, 12);
    return {step, column};
}

} // namespace

SignInDialog::SignInDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_steps(new QStackedWidget)
{
    new FocusRing(this);
    setWindowTitle(tr("Sign in"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeWaiting());
    m_steps->addWidget(makeOutcome());
    column->addWidget(m_steps, 1);
    column->addWidget(new Separator);
    column->addWidget(makeButtons());
    const Look look = lookOf(this);
    resize(look.px(560), look.px(400));

    const ConnectionKeeper &connection = m_desk.connection;
    connect(&connection, &ConnectionKeeper::signInPageReady, this, &SignInDialog::showPage);
    connect(&connection, &ConnectionKeeper::signInCameBack, this, [this] {
        m_second.stop();
        m_wait->setPlainText(tr("You are back. Verder asks the service who you are."));
    });
    connect(&connection, &ConnectionKeeper::signInFailed, this, &SignInDialog::showProblem);
    connect(&connection, &ConnectionKeeper::connected, this,
        [this](const Connection &made) { connected(made.account); });
    connect(&m_second, &QTimer::timeout, this, &SignInDialog::showWait);
    showChoice();
}

QWidget *SignInDialog::makeChoice()
{
    const auto [step, column] = makeStep(tr("Sign in"));
    column->addWidget(wrapping(m_desk.connection.isPractice()
            ? tr("Your browser opens a page on which you choose whom to play. Nothing leaves this computer.")
            : tr("Your browser opens the page of your eHerkenning provider. You need level EH3. The account "
                 "is personal: do not share it with colleagues.")));
    m_own = new QRadioButton(tr("For my own company"));
    m_own->setObjectName(QStringLiteral("ownCompany"));
    m_own->setChecked(true);
    m_other = new QRadioButton(tr("For another company (chain authorisation)"));
    m_other->setObjectName(QStringLiteral("otherCompany"));
    column->addWidget(m_own);
    column->addWidget(m_other);
    m_clientRow = new QWidget;
    auto *client = new QVBoxLayout(m_clientRow);
    auto *label = new TextLabel(tr("KvK number of that company"), TextRole::BodyBold);
    m_client = new QLineEdit;
    m_client->setObjectName(QStringLiteral("clientKvk"));
    m_client->setAccessibleName(label->plainText());
    m_clientError = wrapping(QString(), TextRole::BodyMedium, Token::Error);
    client->addWidget(label);
    client->addWidget(m_client);
    client->addWidget(m_clientError);
    keepSpacing(m_clientRow, client, {28, 0, 0, 0}, 4);
    keepMeasures(m_clientRow, [this](const Look &look) { m_client->setMaximumWidth(look.px(160)); });
    m_clientRow->hide();
    m_clientError->hide();
    column->addWidget(m_clientRow);
    column->addStretch(1);
    connect(m_other, &QRadioButton::toggled, m_clientRow, &QWidget::setVisible);
    return step;
}

QWidget *SignInDialog::makeWaiting()
{
    const auto [step, column] = makeStep(tr("Sign in with your browser"));
    m_browser = wrapping(QString());
    m_wait = wrapping(QString(), TextRole::Body, Token::TextMuted);
    m_address = new QLineEdit;
    m_address->setReadOnly(true);
    m_address->setObjectName(QStringLiteral("signInAddress"));
    m_address->setAccessibleName(tr("Address of the page"));
    auto *again
        = namedButton(QStringLiteral("openSignIn"), tr("Open the browser again"), QStringLiteral("extern"));
    auto *copy = namedButton(QStringLiteral("copySignIn"), tr("Copy the address"), QStringLiteral("copy"));
    connect(again, &QPushButton::clicked, this, [this] { showPage(m_page); });
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_page.toString()); });
    auto *row = new QHBoxLayout;
    row->addWidget(again);
    row->addWidget(copy);
    row->addStretch(1);
    column->addWidget(m_browser);
    column->addWidget(m_wait);
    column->addWidget(new TextLabel(tr("Address of the page"), TextRole::BodyBold));
    column->addWidget(m_address);
    column->addLayout(row);
    column->addStretch(1);
    return step;
}

QWidget *SignInDialog::makeOutcome()
{
    const auto [step, column] = makeStep(tr("Sign in"));
    m_outcome = new MessagePanel(PanelKind::Error, QString(), QString());
    m_outcome->setObjectName(QStringLiteral("signInOutcome"));
    m_nextStep = wrapping(QString());
    m_contact = wrapping(QString(), TextRole::Body, Token::TextMuted);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mail = namedButton(QStringLiteral("mailReport"), tr("Mail the report"), QStringLiteral("mail"));
    m_copy = namedButton(QStringLiteral("copyReport"), tr("Copy the report"), QStringLiteral("copy"));
    connect(m_mail, &QPushButton::clicked, this, &SignInDialog::mailReport);
    connect(m_copy, &QPushButton::clicked, this, &SignInDialog::copyReport);
    auto *row = new QHBoxLayout;
    row->addWidget(m_mail);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addWidget(m_outcome);
    column->addWidget(m_nextStep);
    column->addWidget(m_contact);
    column->addLayout(row);
    column->addStretch(1);
    return step;
}

QWidget *SignInDialog::makeButtons()
{
    auto *bar = new Area(Token::Window);
    auto *row = new QHBoxLayout(bar);
    m_close = namedButton(QStringLiteral("closeSignIn"), QString());
    m_main = namedButton(QStringLiteral("mainSignIn"), QString());
    setButtonKind(m_main, ButtonKind::Main);
    m_main->setAutoDefault(true);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_main);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &SignInDialog::pressMain);
    keepSpacing(bar, row, {24, 12, 24, 12}, 8);
    return bar;
}

void SignInDialog::showButtons(const QString &main, const QString &close)
{
    m_main->setText(main);
    m_main->setVisible(!main.isEmpty());
    m_main->setDefault(!main.isEmpty());
    m_close->setText(close);
}

void SignInDialog::showChoice()
{
    m_step = Step::Choice;
    m_steps->setCurrentIndex(0);
    showButtons(tr("Sign in"), tr("Cancel"));
    m_own->setFocus();
}

void SignInDialog::pressMain()
{
    switch (m_step) {
    case Step::Choice:
        startSigningIn();
        break;
    case Step::Problem:
        showChoice();
        break;
    case Step::OtherKvk:
        accept();
        break;
    case Step::Waiting:
        break;
    }
}

void SignInDialog::startSigningIn()
{
    static const QRegularExpression eightDigits(QStringLiteral(R"(\A[0-9]{8}\z)"));
    static const QRegularExpression between(QStringLiteral(R"([\s.-]+)"));
    SignInFlow::Options options;
    options.language
        = m_desk.settings.language() == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
    if (m_other->isChecked()) {
        options.actingFor = QString(m_client->text()).remove(between);
        const bool isRight = eightDigits.match(options.actingFor).hasMatch();
        setFieldState(m_client, isRight ? FieldState::Normal : FieldState::Error);
        m_clientError->setPlainText(isRight ? QString() : tr("Fill in the eight digits of the KvK number."));
        m_clientError->setVisible(!isRight);
        if (!isRight) {
            m_client->setFocus();
            return;
        }
    }
    m_step = Step::Waiting;
    m_steps->setCurrentIndex(1);
    m_browser->setPlainText(tr("Verder prepares the page for signing in."));
    m_wait->setPlainText(QString());
    m_address->clear();
    showButtons(QString(), tr("Cancel"));
    m_desk.connection.signIn(options);
}

void SignInDialog::showPage(const QUrl &page)
{
    m_page = page;
    m_address->setText(page.toString());
    m_address->setCursorPosition(0);
    const bool isOpen = m_desk.desktop.openAddress(page);
    m_browser->setPlainText(isOpen
            ? tr("Sign in on the page that opens in your browser. After that you come back here by yourself.")
            : tr("No browser was found on this computer. Copy the address and open it in a browser on this "
                 "computer yourself."));
    if (!m_second.isActive()) {
        m_waiting.start();
        m_second.start(std::chrono::seconds(1));
    }
    showWait();
}

void SignInDialog::showWait()
{
    constexpr qint64 minute = 60;
    constexpr qint64 patience = 5 * minute;
    const qint64 left = qMax(qint64(0), patience - m_waiting.elapsed() / 1000);
    m_wait->setPlainText(tr("Verder waits for you, for another %1:%2.")
                             .arg(left / minute)
                             .arg(left % minute, 2, 10, QLatin1Char('0')));
}

void SignInDialog::showProblem(const SignInProblem &problem)
{
    showOutcome(problem, PanelKind::Error);
    m_step = Step::Problem;
    showButtons(tr("Try again"), tr("Close"));
    m_main->setFocus();
}

void SignInDialog::showOutcome(const SignInProblem &problem, PanelKind kind)
{
    m_second.stop();
    m_problem = problem;
    const SignInWords words = wordsOf(problem);
    m_outcome->setMessageKind(kind);
    m_outcome->setMessage(words.title, words.text);
    m_nextStep->setPlainText(words.nextStep);
    const auto &service = m_desk.connection.service();
    const bool isContactKnown = service && !service->contactEmail.isEmpty();
    m_contact->setPlainText(
        isContactKnown ? tr("Contact of the service: %1").arg(service->contactEmail) : QString());
    m_contact->setVisible(isContactKnown);
    m_copy->setVisible(m_desk.connection.environment().has_value());
    m_mail->setVisible(isContactKnown && m_desk.connection.environment());
    m_steps->setCurrentIndex(2);
}

/// A person with several KvK numbers, or a colleague's means: the applications are then not the same ones.
void SignInDialog::connected(const UserAccount &account)
{
    if (m_step != Step::Waiting)
        return;
    m_second.stop();
    const QString place = m_desk.connection.environmentName();
    const QString last = m_desk.settings.lastKvk(place);
    m_desk.settings.setLastKvk(place, account.company.kvkNumber);
    if (last.isEmpty() || last == account.company.kvkNumber) {
        accept();
        return;
    }
    SignInProblem problem;
    problem.kind = SignInProblem::Kind::AnotherKvk;
    problem.account = account;
    problem.lastKvk = last;
    showOutcome(problem, PanelKind::Warning);
    m_step = Step::OtherKvk;
    showButtons(tr("Go on"), tr("Close"));
    m_main->setFocus();
}

void SignInDialog::mailReport()
{
    const auto &environment = m_desk.connection.environment();
    const auto &service = m_desk.connection.service();
    if (!environment || !service)
        return;
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QUrlQuery query;
    query.addQueryItem(
        QStringLiteral("subject"), encoded(tr("Signing in: %1").arg(wordsOf(m_problem).title)));
    query.addQueryItem(
        QStringLiteral("body"), encoded(signInReport(m_problem, *environment, m_desk.dossiers.now())));
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    mail.setPath(service->contactEmail);
    mail.setQuery(query);
    if (m_desk.desktop.openAddress(mail))
        return;
    copyReport();
    m_desk.prompts.tell(this, tr("No mail program was found on this computer"),
        tr("The report is on the clipboard. Paste it into a message to %1.").arg(service->contactEmail));
}

void SignInDialog::copyReport()
{
    if (const auto &environment = m_desk.connection.environment())
        QGuiApplication::clipboard()->setText(signInReport(m_problem, *environment, m_desk.dossiers.now()));
}

void SignInDialog::done(int result)
{
    m_second.stop();
    if (m_step == Step::Waiting)
        m_desk.connection.cancelSignIn();
    QDialog::done(result);
    if (parentWidget() != nullptr)
        parentWidget()->activateWindow(); // where the user was
}

} // namespace Verder
