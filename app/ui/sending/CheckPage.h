#pragma once

#include "session/Session.h"
#include "ui/sending/SendingPane.h"

class QVBoxLayout;

namespace Verder {

class Dossier;
class MessagePanel;

/// "Controleren en versturen": every answer by page, what asks for attention, what does not apply, and a
/// summary. Follows the session while it is in view; the dossier must outlive it.
class CheckPage : public SendingPane
{
    Q_OBJECT

public:
    CheckPage(Dossier *dossier, Language language, QWidget *parent = nullptr);

    /// The KvK-nummer of who is signed in, to be held against the form's. Empty: nobody is.
    void setAccountKvk(const QString &kvk);

signals:
    void changeRequested(int page);
    void itemRequested(Verder::ItemRef ref);
    void printRequested();
    void pdfRequested();

protected:
    void arrange() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    bool isBeside() const;
    QWidget *makeAnswers();
    QWidget *makeSide();
    void addWarnings(QVBoxLayout *rows);
    void addWarning(QVBoxLayout *rows, ItemRef ref, const Problem &problem);
    void addPutOff(QVBoxLayout *rows);
    void addOtherKvk(QVBoxLayout *rows);
    void addSection(QVBoxLayout *rows, int page);
    void addNotApplicable(QVBoxLayout *rows);
    void addPanel(QVBoxLayout *rows, MessagePanel *panel);
    const Session &session() const;

    Dossier *m_dossier;
    Language m_language;
    QString m_accountKvk;
    QWidget *m_notApplicable = nullptr; ///< in the body
    bool m_isStale = true;
    bool m_wasBeside = true;
};

} // namespace Verder
