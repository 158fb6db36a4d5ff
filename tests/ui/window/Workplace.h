#pragma once

#include "backend/signin/SecretStore.h"
#include "session/Session.h"
#include "support/Browser.h"
#include "ui/look/Appearances.h"
#include "ui/window/PromptAnswers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>
#include <QUrl>

#include <memory>

namespace Verder {
class ConnectionKeeper;
class FailingFileSystem;
class FormWindow;
class StartWindow;
class Windows;
struct Connection;
struct Desk;
struct DossierContext;
} // namespace Verder

namespace VerderTest {

/// A user's computer on a certain day: a folder, a test that answers dialogs and plays the browser, and the
/// program, started as main() does it, in Dutch. Ending and starting it again is a restart: only the folder
/// stays.
class Workplace
{
public:
    /// \a folder: of a workplace that was there before; empty: a new one.
    explicit Workplace(const QString &folder = {});
    ~Workplace();
    Q_DISABLE_COPY_MOVE(Workplace)

    void start();
    void end();
    /// Signed in to the practice environment, in a browser that the test plays.
    void connectAndWait();
    /// Of a workplace that canFail.
    Verder::FailingFileSystem &disk() const;

    Verder::Windows &windows() const;
    Verder::StartWindow &startWindow() const;
    /// The one form window, in front.
    Verder::FormWindow &formWindow() const;
    void open(const QString &path);
    const Verder::DossierContext &dossiers() const;
    const std::optional<Verder::Connection> &connection() const;
    const Verder::Desk &desk() const;
    QList<Verder::Profile> profiles() const;
    /// Before the start: those of an earlier day.
    Verder::Result<void> saveProfiles(const QList<Verder::Profile> &profiles) const;
    Verder::ConnectionKeeper &keeper() const;

    QString path(const QString &name) const { return QDir(m_root).filePath(name); }
    QStringList outboxFiles() const;
    /// Saves a complete application under that name; gives the path back.
    QString completeDraft(const QString &name) const;
    /// Presses "Betalen" on the payment page, as a browser would.
    void pay(const QUrl &page);

    bool canFail = false; ///< before start(): its disk can be made to fail
    PromptAnswers prompts;
    QStringList chosenFiles; ///< in the dialog for documents
    QList<QUrl> openedAddresses; ///< but for those of signing in
    QString person = QStringLiteral("recognised-sponsor"); ///< who signs in
    QUrl signInPage; ///< the last one that was opened
    bool hasBrowser = true;
    QString practiceProgram = QStringLiteral(VERDER_BIN "/verder-practice");

    static inline const QDate today{2026, 2, 10};
    QDate day = today; ///< of the computer, as from the next start

private:
    struct Program;

    bool visit(const QUrl &address);

    QTemporaryDir m_folder;
    QString m_root;
    QTranslator m_dutch;
    WithAppearance m_light{{Verder::AppearanceMode::Light, 100}};
    bool m_wasQuitting;
    Verder::MemorySecrets m_secrets; ///< the key store outlives the program
    std::unique_ptr<Program> m_program;
};

} // namespace VerderTest
