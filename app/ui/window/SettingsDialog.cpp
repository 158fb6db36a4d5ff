#include "ui/window/SettingsDialog.h"

#include "backend/Environments.h"
#include "dossier/ConnectionKeeper.h"
#include "ui/look/KeepMeasures.h"
#include "ui/window/EnvironmentDialog.h"
#include "ui/window/Settings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Verder {

namespace {

constexpr int practice = 0;
constexpr int organisation = 1;

} // namespace

SettingsDialog::SettingsDialog(const Desk &desk, QWidget *parent)
    : FramedDialog({480, 0}, parent)
    , m_desk(desk)
    , m_settings(desk.settings)
    , m_language(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_setUp(new QPushButton(this))
    , m_rows(new QFormLayout)
    , m_close(addButton(QString(), ButtonKind::Main))
{
    keepMeasures(this, [this](const Look &look) { m_rows->setSpacing(look.px(12)); });
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    body()->addLayout(m_rows);
    for (QComboBox *box : {m_language, m_mode, m_text, m_service}) {
        auto *label = new QLabel(this);
        label->setBuddy(box);
        m_rows->addRow(label, box);
        connect(box, &QComboBox::activated, this, &SettingsDialog::applyChoices);
    }
    m_service->setObjectName(QStringLiteral("service"));
    m_setUp->setAutoDefault(false);
    m_rows->addRow(QString(), m_setUp);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        EnvironmentDialog(m_desk, this).exec();
        fill();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
}

void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    const auto refill = [this](QComboBox *box, const QString &name,
                            const QList<std::pair<QString, int>> &choices, int current) {
        const QSignalBlocker blocker(box);
        static_cast<QLabel *>(m_rows->labelForField(box))->setText(name);
        box->setAccessibleName(name);
        box->clear();
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(box->findData(current));
    };
    const auto value = [](auto choice) {
        return static_cast<int>(choice);
    };
    const Appearance appearance = m_settings.appearance();
    refill(m_language, tr("Language"),
        {{QStringLiteral("Nederlands"), value(Language::Dutch)},
            {QStringLiteral("English"), value(Language::English)}},
        value(m_settings.language()));
    refill(m_mode, tr("Appearance"),
        {{tr("Follow the system"), value(AppearanceMode::System)},
            {tr("Light"), value(AppearanceMode::Light)}, {tr("Dark"), value(AppearanceMode::Dark)},
            {tr("High contrast"), value(AppearanceMode::Contrast)}},
        value(appearance.mode));
    QList<std::pair<QString, int>> sizes;
    for (int percent : {100, 125, 150, 175, 200})
        sizes.append({QStringLiteral("%1 %").arg(percent), percent});
    refill(m_text, tr("Text size"), sizes, appearance.textPercent);
    QList<std::pair<QString, int>> services{{tr("Practice environment"), practice}};
    if (const auto &environment = m_desk.environments.organisation())
        services.append(
            {environment->title.isEmpty() ? environment->name : environment->title, organisation});
    refill(m_service, tr("Service"), services, m_desk.connection.isPractice() ? practice : organisation);
    m_setUp->setText(tr("Set up the service of your organisation"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::applyChoices()
{
    m_settings.setAppearance(
        {static_cast<AppearanceMode>(m_mode->currentData().toInt()), m_text->currentData().toInt()});
    m_settings.setPractising(
        m_service->currentData().toInt() == practice && m_desk.environments.organisation().has_value());
    m_settings.setLanguage(static_cast<Language>(m_language->currentData().toInt()));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    FramedDialog::changeEvent(event);
}

} // namespace Verder
