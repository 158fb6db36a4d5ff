#pragma once

#include "base/LocalText.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Verder {

class Form;

/// A form that can be begun, or (without an id) what is asked for elsewhere, as the start page shows it.
/// Texts in the language of the window.
struct FormCard
{
    QString formId;
    QString title;
    QString purpose; ///< one line
    QStringList needed; ///< what to have at hand
    QString fee; ///< "€ 423,00", "Geen leges"; empty: not known
    QString feeNote; ///< "per persoon"
    bool isClosed = false; ///< closed by the backend for now: can be filled in, not sent
    QString group{}; ///< the heading under which it stands
    QString paper{}; ///< why it goes on paper; empty: it does not
};

/// What was done with a draft already.
enum class DraftSent {
    No,
    UnderWay, ///< sealed: being sent, to be paid or looked up
    Submitted, ///< its confirmation of receipt is in it
};

/// A draft known on this machine.
struct DraftCard
{
    QString path;
    QString person; ///< empty: nobody named yet
    QString formTitle;
    QDateTime changed; ///< local time
    int pagesDone = 0;
    int pagesTotal = 0;
    QStringList missing; ///< what is still open, in the words of the form; may be shortened
    int missingCount = 0;
    QString problem; ///< a sentence, when the draft cannot be read as it is; else empty
    bool isLocked = false; ///< because it is encrypted, which is no fault
    DraftSent sent = DraftSent::No;
};

enum class OutboxState { Busy, Payment, Unknown, Refused, Done, Locked };

/// A sealed application on its way.
struct OutboxCard
{
    QString path; ///< of its draft
    QString person;
    QString formTitle;
    OutboxState state = OutboxState::Busy;
    QString stateText; ///< "Documenten verstuurd (1 van 3)"
    QString detail; ///< what happens next
    bool isPractice = false;
};

/// A sort of what the program keeps on this machine.
struct LocalDataCard
{
    QString icon;
    QString title;
    QString text; ///< what for, how much and where
    QString action; ///< of the button that deletes it; empty: nothing to delete
};

/// Unsaved work that was thrown away.
struct BinCard
{
    QString title;
    QString text;
};

/// A pending application at the backend.
struct CaseCard
{
    QString caseNumber;
    QString title;
    QString person;
    QString state;
    QDate received;
    QString submissionId = {}; ///< by which its confirmation of receipt is found; empty: it has none here
    QString note = {}; ///< a sentence about it; empty: none
    bool isFinished = false; ///< a decision was taken: no more documents
    bool isInList = true; ///< false: received, and not among the pending applications yet
};

enum class CasesState { SignInNeeded, Loading, Unavailable, Ready };

struct CasesView
{
    CasesState state = CasesState::SignInNeeded;
    QString message; ///< why it is not available
    QList<CaseCard> cases;
    QDateTime asOf = {}; ///< local time; invalid: not known
    bool isCopy = false; ///< as it was then: there is no connection now
    QString actingFor = {}; ///< the company, where an intermediary asks; empty: the own company
};

struct AccountView
{
    bool isSignedIn = false;
    QString person;
    QString company;
    QString kvkNumber;
    QString level; ///< "EH3"
    QStringList recognitions;
    QString address; ///< administratieadres
    QString actsFor; ///< the company that an intermediary acts for; empty: none
};

struct EnvironmentView
{
    bool isPractice = true;
    QString name;
    bool hasOthers = false; ///< there is another one to choose
};

struct ServiceNotice
{
    QString text;
    QUrl more; ///< empty: nothing more to read
};

/// The card of a form. `fee` comes from the caller, for it takes a session to compute.
FormCard makeFormCard(const Form &form, Language language, const QString &fee, const QString &feeNote = {});

/// "today 13:41", "yesterday 09:10", else the date in the way of the default locale.
QString momentText(const QDateTime &moment, const QDate &today);

/// Person and form on one line; the form alone while nobody is named.
QString applicationTitle(const QString &person, const QString &formTitle);

} // namespace Verder
