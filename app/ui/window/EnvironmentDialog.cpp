#include "ui/window/EnvironmentDialog.h"

#include "dossier/ConnectionKeeper.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/MessagePanel.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Verder {

namespace {

constexpr qint64 fileLimit = 65'536;

QString linesOf(const QMap<QString, QByteArray> &keys)
{
    QStringList lines;
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        lines.append(QStringLiteral("%1 %2").arg(it.key(), QString::fromLatin1(it.value().toBase64())));
    return lines.join(QLatin1Char('\n'));
}

/// "id base64" on each line; what is not that gives a key of no length, which is refused by name.
QMap<QString, QByteArray> keysOf(const QString &lines)
{
    QMap<QString, QByteArray> keys;
    const QStringList all = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const QString plain = line.simplified();
        const auto key = QByteArray::fromBase64Encoding(
            plain.section(QLatin1Char(' '), 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!plain.isEmpty())
            keys.insert(plain.section(QLatin1Char(' '), 0, 0), key ? key.decoded : QByteArray());
    }
    return keys;
}

QUrl urlOf(const QLineEdit *line)
{
    return QUrl(line->text().trimmed(), QUrl::StrictMode);
}

} // namespace

EnvironmentDialog::EnvironmentDialog(const Desk &desk, QWidget *parent)
    : FramedDialog({720, 0}, parent)
    , m_desk(desk)
    , m_rows(new QFormLayout)
    , m_message(new MessagePanel(PanelKind::Info, QString(), QString()))
{
    setWindowTitle(tr("The service of your organisation"));
    body()->addWidget(m_message);
    keepMeasures(this, [this](const Look &look) { m_rows->setSpacing(look.px(12)); });
    body()->addLayout(m_rows);
    m_name = addLine(QStringLiteral("environmentName"), tr("Short name"));
    m_title = addLine(QStringLiteral("environmentTitle"), tr("Name in the window"));
    m_address = addLine(QStringLiteral("environmentAddress"), tr("Address of the service"));
    m_issuer = addLine(QStringLiteral("environmentIssuer"), tr("Address for signing in"));
    m_client = addLine(QStringLiteral("environmentClient"), tr("Name of this program there"));
    const QString keyHint = tr("On each line a name, a space and the key. A next key may stand beside it.");
    m_receiptKeys = addLines(QStringLiteral("receiptKeys"), tr("Keys of receipts"), keyHint);
    m_definitionKeys = addLines(QStringLiteral("definitionKeys"), tr("Keys of forms"), keyHint);
    m_hosts = addLines(QStringLiteral("paymentHosts"), tr("Payment pages"),
        tr("On each line a host name, such as pay.example.org."));
    QPushButton *file = addApart(tr("Read from a file"));
    QPushButton *forget = addApart(tr("Remove"));
    const QPushButton *leave = addButton(tr("Close"));
    QPushButton *keep = addButton(tr("Save"), ButtonKind::Main);
    keep->setObjectName(QStringLiteral("saveEnvironment"));
    connect(file, &QPushButton::clicked, this, &EnvironmentDialog::readFromFile);
    connect(forget, &QPushButton::clicked, this, &EnvironmentDialog::remove);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &EnvironmentDialog::save);

    const Environments &known = m_desk.environments;
    if (known.organisation())
        fill(*known.organisation());
    const bool isInstalled = known.isInstalled();
    m_message->setMessage(isInstalled ? tr("Set by your organisation") : tr("Given by your organisation"),
        isInstalled
            ? tr("Only an administrator can change this.")
            : tr("Ask your organisation for these particulars, or read them from the file that it gives."));
    if (known.problem())
        tell(*known.problem());
    const QList<QWidget *> fields{m_name, m_title, m_address, m_issuer, m_client, m_receiptKeys,
        m_definitionKeys, m_hosts, file, forget, keep};
    for (QWidget *field : fields)
        field->setEnabled(!isInstalled);
}

QLineEdit *EnvironmentDialog::addLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    m_rows->addRow(label, line);
    return line;
}

QPlainTextEdit *EnvironmentDialog::addLines(const QString &name, const QString &label, const QString &hint)
{
    auto *lines = new QPlainTextEdit;
    lines->setObjectName(name);
    lines->setAccessibleName(label);
    lines->setAccessibleDescription(hint);
    lines->setPlaceholderText(hint);
    lines->setTabChangesFocus(true);
    lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    keepMeasures(lines, [lines](const Look &look) { lines->setFixedHeight(look.px(80)); });
    m_rows->addRow(label, lines);
    return lines;
}

void EnvironmentDialog::fill(const Environment &environment)
{
    m_name->setText(environment.name);
    m_title->setText(environment.title);
    m_address->setText(environment.address.toString());
    m_issuer->setText(environment.issuer.toString());
    m_client->setText(environment.clientId);
    m_receiptKeys->setPlainText(linesOf(environment.receiptKeys));
    m_definitionKeys->setPlainText(linesOf(environment.definitionKeys));
    m_hosts->setPlainText(environment.paymentHosts.join(QLatin1Char('\n')));
}

/// By the same rules as a file: what is kept must be readable at the next start.
Result<Environment> EnvironmentDialog::read() const
{
    Environment environment;
    environment.name = m_name->text().trimmed();
    environment.title = m_title->text().trimmed();
    environment.address = urlOf(m_address);
    environment.issuer = urlOf(m_issuer);
    environment.clientId = m_client->text().trimmed();
    environment.receiptKeys = keysOf(m_receiptKeys->toPlainText());
    environment.definitionKeys = keysOf(m_definitionKeys->toPlainText());
    const QStringList hosts = m_hosts->toPlainText().split(QLatin1Char('\n'));
    for (const QString &host : hosts) {
        if (!host.trimmed().isEmpty())
            environment.paymentHosts.append(host.trimmed().toLower());
    }
    return readEnvironment(writeEnvironment(environment), tr("this page"));
}

void EnvironmentDialog::readFromFile()
{
    const QString path = m_desk.prompts.openSettingsFile(this);
    if (path.isEmpty())
        return;
    const Result<Environment> environment
        = readFile(m_desk.dossiers.files, path, fileLimit).and_then([&path](const QByteArray &json) {
              return readEnvironment(json, path);
          });
    if (environment)
        fill(*environment);
    else
        tell(environment.error());
}

void EnvironmentDialog::save()
{
    const Result<Environment> environment = read();
    if (environment)
        use(*environment);
    else
        tell(environment.error());
}

void EnvironmentDialog::remove()
{
    use({});
}

void EnvironmentDialog::use(const std::optional<Environment> &environment)
{
    const Result<void> kept = m_desk.environments.setOrganisation(environment);
    if (!kept) {
        tell(kept.error());
        return;
    }
    m_desk.settings.setPractising(false);
    m_desk.connection.setOrganisation(environment);
    accept();
}

void EnvironmentDialog::tell(const Error &error)
{
    m_message->setMessageKind(PanelKind::Error);
    m_message->setMessage(tr("Not saved"), error.message);
}

} // namespace Verder
