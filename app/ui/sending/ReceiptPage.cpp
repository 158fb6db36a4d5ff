#include "ui/sending/ReceiptPage.h"

#include "ui/look/Card.h"
#include "ui/look/Chip.h"
#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

constexpr double labelWidth = 180;

QVBoxLayout *pairOf(const QString &label, QWidget *value)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(new TextLabel(label, TextRole::Small, Token::TextMuted));
    pair->addWidget(value);
    return pair;
}

/// Wraps like the value beside it, so that their first lines stand at one height.
TextLabel *factLabel(const QString &text)
{
    auto *label = new TextLabel(text, TextRole::Body, Token::TextMuted);
    label->setWraps(true);
    return label;
}

TextLabel *selectable(const QString &text, TextRole role = TextRole::Body)
{
    auto *label = new TextLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReceiptPage::ReceiptPage(Language language, QWidget *parent)
    : SendingPane(736, parent)
    , m_language(language)
{
    buildBar();
}

void ReceiptPage::setReceipt(const Receipt &receipt, const ReceiptFacts &facts)
{
    m_receipt = receipt;
    m_facts = facts;
    arrange();
}

void ReceiptPage::arrange()
{
    if (m_receipt.applicationNumber.isEmpty())
        return;
    const Look look = lookOf(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(look.px(16));
    column->addWidget(makeHead());
    column->addSpacing(look.px(4));
    column->addWidget(makeCard());
    column->addLayout(makeButtons());
    column->addSpacing(look.px(4));
    column->addWidget(makeNext());
    column->addStretch(1);
    setBody(body);
}

QWidget *ReceiptPage::makeHead()
{
    const Look look = lookOf(this);
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look.px(12));
    grid->setVerticalSpacing(look.px(2));
    auto *title
        = new TextLabel(sayOf(m_facts.kind, tr("Your application has been received"),
                            tr("Your report has been received"), tr("Your documents have been received")),
            TextRole::Title);
    title->setWraps(true);
    setPageName(title->plainText());
    const QDateTime received = m_receipt.receivedAt.toLocalTime();
    auto *when = new TextLabel(tr("On %1 at %2. The confirmation is kept with this draft.")
                                   .arg(dayText(received.date(), m_language), clockText(received)),
        TextRole::Body, Token::TextMuted);
    when->setWraps(true);
    grid->addWidget(
        new IconLabel(QStringLiteral("st-done"), Token::Success, 32), 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(title, 0, 1);
    grid->addWidget(when, 1, 1);
    grid->setColumnStretch(1, 1);
    return head;
}

QWidget *ReceiptPage::makeCard()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("receiptCard"));
    auto *parts = new QVBoxLayout(card);
    parts->setContentsMargins(1, 1, 1, 1);
    parts->setSpacing(0);
    parts->addLayout(makeTitlePart());
    parts->addWidget(new Separator);
    parts->addLayout(makeNumberPart());
    parts->addWidget(new Separator);
    parts->addLayout(makeFactsPart());
    return card;
}

QLayout *ReceiptPage::makeTitlePart()
{
    const Look look = lookOf(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
    auto *title = new TextLabel(m_facts.formTitle, TextRole::Section);
    title->setWraps(true);
    row->addLayout(pairOf(tr("Confirmation of receipt"), title), 1);
    if (m_receipt.isPractice())
        row->addWidget(new Chip(ChipKind::Practice, tr("Practice")), 0, Qt::AlignVCenter);
    return row;
}

QLayout *ReceiptPage::makeNumberPart()
{
    const Look look = lookOf(this);
    auto *row = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
    row->setSpacing(look.px(16));
    row->addLayout(makeNumber(), 1);
    row->addLayout(makeCaseNumber(), 1);
    return row;
}

QLayout *ReceiptPage::makeNumber()
{
    const Look look = lookOf(this);
    auto *number = selectable(m_receipt.applicationNumber, TextRole::Number);
    number->setObjectName(QStringLiteral("applicationNumber"));
    auto *copy = makeButton({}, QStringLiteral("copy"), ButtonKind::Flat);
    copy->setObjectName(QStringLiteral("copyNumber"));
    copy->setToolTip(tr("Copy the e-application number"));
    copy->setAccessibleName(copy->toolTip());
    setButtonSize(copy, ButtonSize::Small);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_receipt.applicationNumber); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look.px(8));
    row->addWidget(number);
    row->addWidget(copy);
    row->addStretch(1);
    return pairOf(tr("E-application number"), line);
}

QLayout *ReceiptPage::makeCaseNumber()
{
    const bool isKnown = !m_receipt.caseNumber.isEmpty();
    auto *pair = pairOf(tr("Case number"), selectable(isKnown ? m_receipt.caseNumber : tr("Not known yet")));
    if (!isKnown) {
        auto *later = new TextLabel(
            tr("You will find it later among your pending applications."), TextRole::Small, Token::TextMuted);
        later->setWraps(true);
        pair->addWidget(later);
    }
    pair->addStretch(1);
    return pair;
}

QLayout *ReceiptPage::makeFactsPart()
{
    const Look look = lookOf(this);
    auto *facts = new QGridLayout;
    facts->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
    facts->setHorizontalSpacing(0);
    facts->setVerticalSpacing(look.px(10));
    facts->setColumnMinimumWidth(0, look.px(isNarrow() ? 120 : labelWidth));
    facts->setColumnStretch(1, 1);
    const bool hasNumber = !m_facts.vNumber.isEmpty();
    addFact(facts, tr("For"),
        hasNumber ? tr("%1, V-number %2").arg(m_facts.person, m_facts.vNumber) : m_facts.person);
    const bool hasKvk = !m_facts.kvk.isEmpty();
    addFact(
        facts, tr("Sponsor"), hasKvk ? tr("%1, KvK %2").arg(m_facts.sponsor, m_facts.kvk) : m_facts.sponsor);
    addFact(facts, tr("Documents"), m_facts.documents.join(QStringLiteral(", ")));
    if (!m_receipt.amount.isEmpty() && m_receipt.paidAt.isValid()) {
        const QString paid = tr("%1 on %2")
                                 .arg(euroText(m_receipt.amount, m_language),
                                     dayText(m_receipt.paidAt.toLocalTime().date(), m_language));
        addFact(facts, tr("Paid"), m_receipt.isPractice() ? tr("%1 (practice)").arg(paid) : paid);
    }
    const int row = facts->rowCount();
    facts->addWidget(factLabel(tr("Authenticity")), row, 0, Qt::AlignTop);
    facts->addLayout(makeAuthenticity(), row, 1);
    return facts;
}

QLayout *ReceiptPage::makeAuthenticity()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(8));
    const bool isVerified = m_facts.isVerified;
    row->addWidget(new IconLabel(isVerified ? QStringLiteral("shield") : QStringLiteral("warn"),
                       isVerified ? Token::Success : Token::Warning, 18),
        0, Qt::AlignTop);
    auto *words = new TextLabel(isVerified
            ? tr("The signature of the receiver has been checked")
            : tr("The signature of the receiver could not be checked. Do not rely on this confirmation; look "
                 "up among your pending applications whether it was received."));
    words->setObjectName(QStringLiteral("authenticity"));
    words->setWraps(true);
    row->addWidget(words, 1);
    return row;
}

void ReceiptPage::addFact(QGridLayout *facts, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    const int row = facts->rowCount();
    auto *value = selectable(text);
    value->setWraps(true);
    facts->addWidget(factLabel(label), row, 0, Qt::AlignTop);
    facts->addWidget(value, row, 1);
}

QLayout *ReceiptPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(8));
    auto *print = makeButton(tr("Print"), QStringLiteral("print"));
    print->setObjectName(QStringLiteral("print"));
    auto *pdf = makeButton(tr("Save as PDF"), QStringLiteral("pdf"));
    pdf->setObjectName(QStringLiteral("pdf"));
    connect(print, &QPushButton::clicked, this, &ReceiptPage::printRequested);
    connect(pdf, &QPushButton::clicked, this, &ReceiptPage::pdfRequested);
    row->addWidget(print);
    row->addWidget(pdf);
    row->addStretch(1);
    return row;
}

QWidget *ReceiptPage::makeNext()
{
    const Look look = lookOf(this);
    auto *next = new QWidget;
    auto *grid = new QGridLayout(next);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look.px(10));
    grid->setVerticalSpacing(look.px(6));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(tr("What happens now?"), TextRole::Section), 0, 0, 1, 2);
    const auto add = [grid](const QString &icon, const QString &text) {
        auto *label = new TextLabel(text);
        label->setWraps(true);
        const int row = grid->rowCount();
        grid->addWidget(new IconLabel(icon, Token::TextMuted, 16), row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
    };
    add(QStringLiteral("list"),
        sayOf(m_facts.kind,
            tr("You follow the application among your pending applications. It can take a day until you see "
               "it there."),
            tr("You follow the report among your pending applications. It can take a day until you see it "
               "there."),
            tr("You follow the case among your pending applications. It can take a day until you see there "
               "what you sent.")));
    if (m_facts.kind != FormKind::Report)
        add(QStringLiteral("file"), tr("Documents can be sent afterwards as long as there is no decision."));
    return next;
}

void ReceiptPage::buildBar()
{
    QHBoxLayout *row = useBar();
    auto *cases = makeButton(tr("To pending applications"));
    cases->setObjectName(QStringLiteral("cases"));
    auto *done = makeButton(tr("Done"), {}, ButtonKind::Main);
    done->setObjectName(QStringLiteral("done"));
    for (QPushButton *button : {cases, done})
        setButtonSize(button, ButtonSize::Bar);
    done->setMinimumWidth(lookOf(this).px(124));
    connect(cases, &QPushButton::clicked, this, &ReceiptPage::casesRequested);
    connect(done, &QPushButton::clicked, this, &ReceiptPage::doneRequested);
    row->addWidget(cases);
    row->addStretch(1);
    row->addWidget(done);
}

} // namespace Verder
