#include "ui/sending/CheckPage.h"

#include "dossier/Dossier.h"
#include "ui/form/RowFacts.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/AnswerRows.h"
#include "ui/sending/CheckSummary.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

constexpr double answersWidth = 600;
constexpr double between = 32;
constexpr double sideWidth = 240;

} // namespace

CheckPage::CheckPage(Dossier *dossier, Language language, QWidget *parent)
    : SendingPane(answersWidth + between + sideWidth, parent)
    , m_dossier(dossier)
    , m_language(language)
{
    connect(&dossier->session(), &Session::changed, this, &CheckPage::follow);
    connect(&dossier->session(), &Session::sealedChanged, this, &CheckPage::follow);
}

const Session &CheckPage::session() const
{
    return m_dossier->session();
}

void CheckPage::setAccountKvk(const QString &kvk)
{
    if (std::exchange(m_accountKvk, kvk) != kvk)
        follow();
}

void CheckPage::follow()
{
    m_isStale = true;
    if (isVisible())
        arrangeLater();
}

void CheckPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        arrange();
    SendingPane::showEvent(event);
}

void CheckPage::resizeEvent(QResizeEvent *event)
{
    SendingPane::resizeEvent(event);
    if (!m_isStale && isBeside() != m_wasBeside)
        arrangeLater();
}

/// Is there room for the summary beside the answers?
bool CheckPage::isBeside() const
{
    return columnWidth() >= lookOf(this).px(480 + between + sideWidth);
}

void CheckPage::arrange()
{
    const Look look = lookOf(this);
    m_isStale = false;
    m_wasBeside = isBeside();
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addHead(rows, 0, session().form().summary.feeItem >= 0);
    auto *sides = new QBoxLayout(m_wasBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    sides->setSpacing(look.px(m_wasBeside ? between : 24));
    QWidget *side = makeSide();
    QWidget *answers = makeAnswers();
    if (m_wasBeside) {
        side->setFixedWidth(look.px(sideWidth));
        sides->addWidget(answers, 1, Qt::AlignTop);
        sides->addWidget(side, 0, Qt::AlignTop);
    } else {
        sides->addWidget(side);
        sides->addWidget(answers);
    }
    rows->addLayout(sides);
    rows->addStretch(1);
    setBody(body);
}

QWidget *CheckPage::makeSide()
{
    const Look look = lookOf(this);
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    rows->setSpacing(look.px(8));
    auto *summary = new CheckSummary(session(), m_language);
    auto *print = makeButton(tr("Print"), QStringLiteral("print"));
    auto *pdf = makeButton(tr("Save as PDF"), QStringLiteral("pdf"));
    print->setObjectName(QStringLiteral("print"));
    pdf->setObjectName(QStringLiteral("pdf"));
    connect(summary, &CheckSummary::notApplicableRequested, this, [this] {
        if (m_notApplicable != nullptr)
            scrollTo(m_notApplicable);
    });
    connect(print, &QPushButton::clicked, this, &CheckPage::printRequested);
    connect(pdf, &QPushButton::clicked, this, &CheckPage::pdfRequested);
    rows->addWidget(summary);
    rows->addSpacing(look.px(4));
    rows->addWidget(print);
    rows->addWidget(pdf);
    return side;
}

QWidget *CheckPage::makeAnswers()
{
    auto *answers = new QWidget;
    auto *rows = new QVBoxLayout(answers);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addOtherKvk(rows);
    addPutOff(rows);
    addWarnings(rows);
    for (const Page &page : session().form().pages) {
        if (session().pageState(page.index).isRelevant)
            addSection(rows, page.index);
    }
    addNotApplicable(rows);
    return answers;
}

void CheckPage::addPanel(QVBoxLayout *rows, MessagePanel *panel)
{
    rows->addWidget(panel);
    rows->addSpacing(lookOf(this).px(8));
}

void CheckPage::addOtherKvk(QVBoxLayout *rows)
{
    const ItemRef ref{session().form().summary.kvkItem, 0};
    if (m_accountKvk.isEmpty() || !ref.isValid())
        return;
    const Value own = session().value(ref);
    if (!own.isString() || own.string() == m_accountKvk)
        return;
    auto *panel = new MessagePanel(PanelKind::Warning, tr("This is another KvK number than your own"),
        tr("The form is for KvK %1; you are signed in for KvK %2. Sign in for the right company, or change "
           "the answer.")
            .arg(own.string(), m_accountKvk));
    panel->setObjectName(QStringLiteral("otherKvk"));
    QPushButton *look = panel->addButton(tr("View"), ButtonKind::Flat);
    connect(look, &QPushButton::clicked, this, [this, ref] { emit itemRequested(ref); });
    addPanel(rows, panel);
}

void CheckPage::addPutOff(QVBoxLayout *rows)
{
    int count = 0;
    int page = -1;
    const QList<Missing> missing = session().missingForSending();
    for (const Missing &thing : missing) {
        if (thing.kind != Missing::Kind::Document || !session().isPutOff(thing.slot))
            continue;
        ++count;
        page = page < 0 ? thing.page : page;
    }
    if (count == 0)
        return;
    auto *panel = new MessagePanel(PanelKind::Info, tr("You add %n document(s) later.", nullptr, count),
        tr("Sending is possible once it is there.", nullptr, count));
    panel->setIcon(QStringLiteral("clock"));
    panel->setObjectName(QStringLiteral("putOff"));
    QPushButton *look = panel->addButton(tr("View"), ButtonKind::Flat);
    connect(look, &QPushButton::clicked, this, [this, page] { emit changeRequested(page); });
    addPanel(rows, panel);
}

void CheckPage::addWarnings(QVBoxLayout *rows)
{
    for (const Page &page : session().form().pages) {
        const QList<ItemRef> items = session().items(page.index);
        for (const ItemRef &ref : items) {
            const QList<Problem> problems = session().problems(ref);
            for (const Problem &problem : problems) {
                if (problem.severity == Severity::Warning && !problem.isAcknowledged)
                    addWarning(rows, ref, problem);
            }
        }
    }
}

void CheckPage::addWarning(QVBoxLayout *rows, ItemRef ref, const Problem &problem)
{
    QString title = session().fillIn(problem.title, ref, m_language);
    const QString label = session().fillIn(session().item(ref).label, ref, m_language);
    if (title.isEmpty())
        title = label;
    // Two persons may have the same warning.
    if (const QList<RowPlace> around = rowsAround(session(), ref); !around.isEmpty()) {
        const RowPlace &outer = around.constFirst();
        title = QStringLiteral("%1 (%2)").arg(title, rowName(session(), outer.group, outer.row, m_language));
    }
    auto *panel
        = new MessagePanel(PanelKind::Warning, title, session().fillIn(problem.message, ref, m_language));
    panel->setObjectName(QStringLiteral("warning"));
    QPushButton *look = panel->addButton(tr("View"), ButtonKind::Flat);
    look->setAccessibleName(tr("View: %1").arg(label));
    connect(look, &QPushButton::clicked, this, [this, ref] { emit itemRequested(ref); });
    addPanel(rows, panel);
}

void CheckPage::addSection(QVBoxLayout *rows, int page)
{
    const QList<CheckRow> content = checkRows(session(), page, m_language);
    if (content.isEmpty())
        return;
    const Look look = lookOf(this);
    const QString title = QStringLiteral("%1 %2").arg(
        QString::number(page + 1), session().form().pages.at(page).title.in(m_language));
    auto *head = new QHBoxLayout;
    auto *name = new TextLabel(title, TextRole::Strong);
    name->setWraps(true);
    head->addWidget(name, 1);
    if (!session().isSealed()) {
        auto *change = new LinkButton(tr("Change"));
        setButtonIcon(change, QStringLiteral("edit"));
        change->setObjectName(QStringLiteral("change"));
        change->setAccessibleName(tr("Change: %1").arg(title));
        connect(change, &QPushButton::clicked, this, [this, page] { emit changeRequested(page); });
        head->addWidget(change, 0, Qt::AlignTop);
    }
    auto *answers = new AnswerRows(content);
    answers->setAccessibleName(title);
    rows->addSpacing(look.px(rows->count() == 0 ? 0 : 16));
    rows->addLayout(head);
    rows->addSpacing(look.px(6));
    rows->addWidget(new Separator);
    rows->addSpacing(look.px(6));
    rows->addWidget(answers);
}

void CheckPage::addNotApplicable(QVBoxLayout *rows)
{
    m_notApplicable = nullptr;
    const QList<CheckRow> content = notApplicableRows(session(), m_language);
    if (content.isEmpty())
        return;
    const Look look = lookOf(this);
    auto *answers = new AnswerRows(content);
    answers->setObjectName(QStringLiteral("notApplicable"));
    answers->setAccessibleName(tr("Not applicable"));
    rows->addSpacing(look.px(16));
    rows->addWidget(new TextLabel(tr("Not applicable"), TextRole::Strong));
    rows->addSpacing(look.px(6));
    rows->addWidget(new Separator);
    rows->addSpacing(look.px(6));
    rows->addWidget(answers);
    m_notApplicable = answers;
}

} // namespace Verder
