#pragma once

#include "backend/Submission.h"
#include "base/LocalText.h"
#include "form/FormKind.h"
#include "ui/sending/SendingPane.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace Verder {

class SubmissionRow;
class TextLabel;

/// An application on its way: one row for each state that it goes through, and in the row where it stands
/// what can be done. Decides nothing: what it shows is the record's, what it may offer is told to it.
class SubmittingPage : public SendingPane
{
    Q_OBJECT

public:
    explicit SubmittingPage(Language language, QWidget *parent = nullptr);

    /// How what is sent is called; an application until it is said.
    void setKind(FormKind kind) { m_kind = kind; }
    /// \a canWithdraw: going back to the draft is allowed now. \a now: UTC.
    void setRecord(
        const SubmissionRecord &record, bool isOnlinePayment, bool canWithdraw, const QDateTime &now);
    /// Nobody is signed in, so that nothing goes on: offers it.
    void setSignInNeeded(bool isNeeded);
    /// No network: it waits and goes out by itself.
    void setOffline(bool isOffline);
    /// Says what a problem's pointer points at, in the user's words ("V-nummer"); empty: unknown.
    void setProblemNames(std::function<QString(const QString &pointer)> names);

signals:
    void openPaymentRequested();
    void copyAddressRequested();
    void cancelPaymentRequested();
    void payAgainRequested();
    void askNowRequested();
    void withdrawRequested();
    void problemRequested(const QString &pointer);
    void closeRequested();
    void signInRequested();

protected:
    void arrange() override;

private:
    using Signal = void (SubmittingPage::*)();

    QList<SubmissionState> states() const;
    SubmissionState lastCertain() const;
    qsizetype currentRow(const QList<SubmissionState> &states) const;
    QString titleOf(SubmissionState state, bool isDone) const;
    QString detailOf(SubmissionState state, bool isAhead) const;
    SubmissionRow *makeRow(SubmissionState state, int progress);
    void fillCurrent(SubmissionRow *row);
    void addPaying(SubmissionRow *row);
    void addEnded(SubmissionRow *row);
    void addUnknown(SubmissionRow *row);
    void addRejected(SubmissionRow *row);
    void addWaiting(SubmissionRow *row);
    void addRefund(QBoxLayout *rows);
    void addButton(QBoxLayout *row, const QString &name, const QString &text, const QString &icon,
        ButtonKind kind, Signal signal);
    void addCountdown(QBoxLayout *row);
    void showCountdown();
    void buildBar();
    void showBar();

    Language m_language;
    FormKind m_kind = FormKind::Application;
    SubmissionRecord m_record;
    QDateTime m_now; ///< at setRecord
    std::function<QString(const QString &)> m_problemNames;
    QWidget *m_rows = nullptr;
    TextLabel *m_barText = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPointer<TextLabel> m_countdown;
    QTimer m_second;
    QElapsedTimer m_ticked; ///< since m_now
    bool m_isOnlinePayment = false;
    bool m_canWithdraw = false;
    bool m_isSignInNeeded = false;
    bool m_isOffline = false;
};

} // namespace Verder
