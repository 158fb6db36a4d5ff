#pragma once

#include "base/LocalText.h"
#include "ui/look/Appearance.h"

#include <QObject>
#include <QSettings>

namespace Verder {

/// What the user chose for the program itself; kept in one file, told when it changes. Owned by main().
class Settings : public QObject
{
    Q_OBJECT
public:
    /// \a file: an INI file; it need not be there.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    Language language() const;
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(const Appearance &appearance);
    /// KvK number that was signed in for last, in that environment; empty: never.
    QString lastKvk(const QString &environment) const;
    void setLastKvk(const QString &environment, const QString &kvkNumber);
    /// Practise, although there is an organisation's environment.
    bool isPractising() const;
    void setPractising(bool practising);
    QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);
    /// Where a draft was last opened or saved; empty: nowhere yet.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Everything as on the first day.
    void forget();

signals:
    void languageChanged(Verder::Language language);
    void environmentChanged();
    void appearanceChanged(const Verder::Appearance &appearance);

private:
    QSettings m_store;
};

} // namespace Verder
