#include "ui/window/Settings.h"

#include <array>

namespace Verder {

namespace {

const QString languageKey = QStringLiteral("language");
const QString modeKey = QStringLiteral("appearance/mode");
const QString folderKey = QStringLiteral("lastFolder");
const QString practisingKey = QStringLiteral("practising");
const QString textKey = QStringLiteral("appearance/text");

struct ModeName
{
    AppearanceMode mode;
    const char *name;
};
constexpr std::array<ModeName, 4> modeNames{
    {{AppearanceMode::System, "system"}, {AppearanceMode::Light, "light"}, {AppearanceMode::Dark, "dark"},
        {AppearanceMode::Contrast, "contrast"}}};

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

Language Settings::language() const
{
    return m_store.value(languageKey).toString() == QLatin1String("en") ? Language::English : Language::Dutch;
}

void Settings::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_store.setValue(
        languageKey, language == Language::English ? QStringLiteral("en") : QStringLiteral("nl"));
    emit languageChanged(language);
}

Appearance Settings::appearance() const
{
    Appearance appearance;
    const QString name = m_store.value(modeKey).toString();
    for (const ModeName &known : modeNames) {
        if (name == QLatin1String(known.name))
            appearance.mode = known.mode;
    }
    appearance.textPercent = qBound(100, m_store.value(textKey, 100).toInt(), 200);
    return appearance;
}

void Settings::setAppearance(const Appearance &appearance)
{
    if (appearance == this->appearance())
        return;
    for (const ModeName &known : modeNames) {
        if (appearance.mode == known.mode)
            m_store.setValue(modeKey, QLatin1String(known.name));
    }
    m_store.setValue(textKey, qBound(100, appearance.textPercent, 200));
    emit appearanceChanged(this->appearance());
}

QString Settings::lastKvk(const QString &environment) const
{
    return m_store.value(QStringLiteral("kvk/") + environment).toString();
}

void Settings::setLastKvk(const QString &environment, const QString &kvkNumber)
{
    m_store.setValue(QStringLiteral("kvk/") + environment, kvkNumber);
}

bool Settings::isPractising() const
{
    return m_store.value(practisingKey).toBool();
}

void Settings::setPractising(bool practising)
{
    if (practising == isPractising())
        return;
    m_store.setValue(practisingKey, practising);
    emit environmentChanged();
}

QByteArray Settings::geometry(const QString &window) const
{
    return m_store.value(QStringLiteral("geometry/") + window).toByteArray();
}

void Settings::setGeometry(const QString &window, const QByteArray &geometry)
{
    m_store.setValue(QStringLiteral("geometry/") + window, geometry);
}

QString Settings::lastFolder() const
{
    return m_store.value(folderKey).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    if (folder != lastFolder())
        m_store.setValue(folderKey, folder);
}

void Settings::forget()
{
    m_store.clear();
    m_store.sync();
    emit languageChanged(language());
    emit appearanceChanged(appearance());
}

} // namespace Verder
