#pragma once

#include "base/Result.h"
#include "ui/window/Prompts.h"

#include <QStringList>

namespace VerderTest {

/// Answers the dialogs as the test says, and keeps what was asked.
class PromptAnswers : public Verder::Prompts
{
public:
    QString openDraft(QWidget *, const QString &) override { return ask("open", draftToOpen); }
    QString saveDraft(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return ask("save", pathToSave);
    }
    QString savePdf(QWidget *, const QString &) override { return ask("pdf", pathToSave); }
    Verder::UnsavedChoice unsavedChanges(QWidget *, const QString &) override
    {
        return ask("unsaved", unsaved);
    }
    Verder::ConflictChoice conflict(QWidget *, const Verder::Error &) override
    {
        return ask("conflict", Verder::ConflictChoice::Cancel);
    }
    Verder::InUseChoice inUse(QWidget *, const Verder::Error &) override
    {
        return ask("in use", Verder::InUseChoice::Cancel);
    }
    Verder::RecoveryAnswer recover(QWidget *, const QList<Verder::RecoveryRow> &, const QDate &) override
    {
        return ask("recover", Verder::RecoveryAnswer());
    }
    void tell(QWidget *, const QString &title, const QString &) override { told.append(title); }
    void failed(QWidget *, const QString &title, const Verder::Error &error) override
    {
        titles.append(title);
        failures.append(error);
    }

    QString draftToOpen; ///< empty, like the others: cancelled
    QString pathToSave;
    Verder::UnsavedChoice unsaved = Verder::UnsavedChoice::Cancel;

    QStringList asked; ///< "open", "save", "pdf", "unsaved", "conflict", "in use", "recover"
    QStringList told;
    QString suggested; ///< by the last "save"
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
