#pragma once

#include "base/Result.h"
#include "ui/window/ComparisonDialog.h"
#include "ui/window/Prompts.h"

#include <QPdfWriter>
#include <QStringList>

#include <catch2/catch.hpp>

namespace VerderTest {

/// Answers the dialogs as the test says, and keeps what was asked.
class PromptAnswers : public Verder::Prompts
{
public:
    QString openDraft(QWidget *, const QString &folder) override
    {
        suggested = folder;
        return ask("open", draftToOpen);
    }
    QString saveDraft(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return ask("save", pathToSave);
    }
    Verder::DraftKeyPtr password(QWidget *, Verder::PasswordDialog::Ask, const QString &,
        const Verder::PasswordDialog::MakeKey &makeKey) override
    {
        const QString given = ask("password", passwordGiven);
        if (given.isEmpty())
            return {};
        const auto key = makeKey(given);
        if (!key)
            failures.append(key.error());
        return key.value_or(nullptr);
    }
    bool removePassword(QWidget *) override { return ask("remove password", true); }
    std::optional<Verder::SaveAsForm> saveAs(QWidget *, bool, bool isSent) override
    {
        wasSent = isSent;
        return ask("save as", formToSave);
    }
    void print(QWidget *, const Verder::Paper &paper) override
    {
        const QString path = ask("print", pathToPrint);
        QPdfWriter printer(path);
        REQUIRE(paper(printer));
    }
    QString savePdf(QWidget *, const QString &) override { return ask("pdf", pathToSave); }
    QString openSettingsFile(QWidget *) override { return ask("settings", draftToOpen); }
    std::optional<Verder::ProxyAnswer> proxySignIn(QWidget *, const QString &, bool wasRefused) override
    {
        return ask(wasRefused ? "proxy again" : "proxy", proxy);
    }
    Verder::UnsavedChoice unsavedChanges(QWidget *, const QString &) override
    {
        return ask("unsaved", unsaved);
    }
    Verder::ConflictChoice conflict(QWidget *, const Verder::Error &, bool) override
    {
        return ask("conflict", conflicts.isEmpty() ? Verder::ConflictChoice::Cancel : conflicts.takeFirst());
    }
    Verder::DamagedChoice damaged(
        QWidget *, const Verder::Error &error, const Verder::DamagedOffer &offer) override
    {
        damageOffered = offer;
        failures.append(error);
        return ask("damaged", damagedChoice);
    }
    void compare(QWidget *, const Verder::Comparison &comparison) override { compared.append(comparison); }
    Verder::InUseChoice inUse(QWidget *, const Verder::Error &) override
    {
        return ask("in use", Verder::InUseChoice::Cancel);
    }
    Verder::RecoveryAnswer recover(QWidget *parent, const QList<Verder::RecoveryRow> &rows, const QDate &,
        const std::function<void(QWidget *, int)> &view) override
    {
        recoverable = rows;
        for (int row = 0; viewsRecoverable && row < static_cast<int>(rows.size()); ++row)
            view(parent, row);
        return ask("recover", recovery);
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        return ask("confirm", isSure);
    }
    std::optional<int> chooseProfile(QWidget *, const QStringList &names, int first) override
    {
        offeredProfiles = names;
        suggestedProfile = first;
        return ask("profile", profile);
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        told.append(title);
        lastTold = text;
    }
    void failed(QWidget *, const QString &title, const Verder::Error &error) override
    {
        titles.append(title);
        failures.append(error);
    }

    std::optional<Verder::ProxyAnswer> proxy;
    QString draftToOpen; ///< empty, like the others: cancelled
    QString pathToSave;
    std::optional<Verder::SaveAsForm> formToSave;
    QString pathToPrint; ///< the paper lies there, as a PDF
    QString passwordGiven; ///< empty: cancelled
    bool wasSent = false; ///< as the last "save as" was told
    Verder::DamagedChoice damagedChoice = Verder::DamagedChoice::Cancel;
    Verder::DamagedOffer damageOffered;
    Verder::UnsavedChoice unsaved = Verder::UnsavedChoice::Cancel;

    std::optional<int> profile; ///< of several; nullopt: cancelled
    QStringList offeredProfiles;
    int suggestedProfile = -1;
    QList<Verder::ConflictChoice> conflicts; ///< one after the other; then Cancel
    Verder::RecoveryAnswer recovery; ///< else Later
    bool isSure = false;
    bool viewsRecoverable = false; ///< looks at each row first

    QList<Verder::RecoveryRow> recoverable; ///< at the last "recover"
    QList<Verder::Comparison> compared;
    QStringList asked; ///< "open", "save", "save as", "pdf", "unsaved", "conflict", "in use", "recover"
    QStringList told;
    QString lastTold; ///< the text
    QString suggested; ///< by the last "save" or "open"
    QStringList titles; ///< of the failures
    QList<Verder::Error> failures;

private:
    template <typename Answer> Answer ask(const char *question, Answer answer)
    {
        asked.append(QString::fromLatin1(question));
        return answer;
    }
};

} // namespace VerderTest
