#pragma once

#include "base/LocalText.h"
#include "form/FormKind.h"
#include "form/Receipt.h"
#include "ui/sending/SendingPane.h"

class QGridLayout;

namespace Verder {

/// What the receipt itself does not say, from the draft that was sent.
struct ReceiptFacts
{
    QString person;
    QString vNumber;
    QString sponsor;
    QString kvk;
    QStringList documents; ///< names
    QString formTitle;
    FormKind kind = FormKind::Application;
    bool isVerified = false; ///< the signature was checked against the environment's keys
};

/// The ontvangstbevestiging, to be read, copied, printed and kept.
class ReceiptPage : public SendingPane
{
    Q_OBJECT

public:
    explicit ReceiptPage(Language language, QWidget *parent = nullptr);

    void setReceipt(const Receipt &receipt, const ReceiptFacts &facts);

signals:
    void printRequested();
    void pdfRequested();
    void doneRequested();
    void casesRequested();

protected:
    void arrange() override;

private:
    QWidget *makeHead();
    QWidget *makeCard();
    QLayout *makeTitlePart();
    QLayout *makeNumberPart();
    QLayout *makeNumber();
    QLayout *makeCaseNumber();
    QLayout *makeFactsPart();
    QLayout *makeAuthenticity();
    void addFact(QGridLayout *facts, const QString &label, const QString &text);
    QLayout *makeButtons();
    QWidget *makeNext();
    void buildBar();

    Language m_language;
    Receipt m_receipt;
    ReceiptFacts m_facts;
};

} // namespace Verder
