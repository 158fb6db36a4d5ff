#pragma once

#include "form/FormLibrary.h"
#include "practice/SealedJson.h"

#include <QDate>
#include <QMutex>
#include <QSet>

namespace Verder {

/// What the service reads from a sealed application that it accepts.
struct JudgedApplication
{
    QString person; ///< as the form's summary names it; may be empty
    QString fee; ///< euros with two decimals; empty: none
    QString paymentMethod;
    bool isPaidOnline = false;
};

/// Judges sealed applications with the same engine as the program: replays the answers and reports what
/// stands in the way. May be used from every thread.
class ApplicationCheck
{
public:
    ApplicationCheck(FormLibrary &library, QSet<QString> closedForms);

    /// Validation (with problems), FormVersionRetired or FormClosed. \a today is the service's own.
    Outcome<JudgedApplication> judge(const SealedJson &sealed, QDate today, Language language);

    const QSet<QString> &closedForms() const { return m_closedForms; }
    LocalText title(const QString &form);

private:
    Result<FormPtr> form(const QString &id);
    Outcome<FormPtr> acceptedForm(const SealedJson &sealed, QDate today, Language language);

    FormLibrary &m_library;
    QMutex m_mutex; ///< the library reads forms when they are first asked for
    QSet<QString> m_closedForms;
};

} // namespace Verder
