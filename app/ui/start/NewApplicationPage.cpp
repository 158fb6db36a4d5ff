#include "ui/start/NewApplicationPage.h"

#include "ui/look/Area.h"
#include "ui/look/Controls.h"
#include "ui/look/EmptyState.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/TextLabel.h"
#include "ui/start/DraftRow.h"
#include "ui/start/FormRow.h"
#include "ui/start/RowCard.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace Verder {

namespace {

QWidget *makeGroupHead(const QString &title)
{
    auto *head = new Area(Token::SurfaceSunken);
    auto *row = new QHBoxLayout(head);
    row->addWidget(new TextLabel(title, TextRole::SmallBold, Token::TextMuted));
    keepSpacing(head, row, {16, 6, 16, 6}, 0);
    return head;
}

} // namespace

NewApplicationPage::NewApplicationPage(QWidget *parent)
    : StartSection(parent)
    , m_notices(new QVBoxLayout)
    , m_draftCard(new RowCard)
    , m_search(new QLineEdit)
    , m_rows(new RowCard)
    , m_nothing(new EmptyState(QStringLiteral("search"), QString(), QString()))
    , m_footnote(new TextLabel(QString(), TextRole::Small, Token::TextMuted))
{
    column()->insertLayout(0, m_notices);
    column()->insertWidget(1, m_draftCard);
    m_draftCard->hide();
    m_search->setObjectName(QStringLiteral("formSearch"));
    setFieldIcon(m_search, QStringLiteral("search"));
    m_search->setClearButtonEnabled(false);
    titleRow()->addWidget(m_search, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column()->addWidget(m_rows);
    column()->addWidget(m_nothing);
    m_nothing->hide();
    m_footnote->setWraps(true);
    column()->addWidget(m_footnote);
    column()->addStretch(1);
    keepMeasures(this, [this](const Look &look) {
        m_search->setFixedWidth(look.px(320));
        m_notices->setSpacing(look.px(8));
    });
    connect(m_search, &QLineEdit::textChanged, this, &NewApplicationPage::filter);
    connect(m_search, &QLineEdit::textEdited, this, &NewApplicationPage::searchChanged);
    connect(m_nothing->button(), &QPushButton::clicked, m_search, &QLineEdit::clear);
    NewApplicationPage::applyTexts();
}

void NewApplicationPage::applyTexts()
{
    setTitle(tr("Submit a new application"));
    m_search->setPlaceholderText(tr("Search by name or subject"));
    m_search->setAccessibleName(tr("Search by name or subject"));
    m_nothing->setTexts(tr("No form found"), tr("Try another word, or see all forms."));
    m_nothing->setButtonText(tr("Show all forms"));
    m_footnote->setPlainText(
        tr("The forms follow public information of the IND. They are not the official forms. "
           "Fees are an indication."));
    showForms();
    showLastDraft();
}

void NewApplicationPage::setForms(const QList<FormCard> &forms)
{
    m_forms = forms;
    showForms();
}

void NewApplicationPage::setLastDraft(const DraftCard &draft, const QDate &today)
{
    m_draft = draft;
    m_today = today;
    showLastDraft();
}

void NewApplicationPage::setNotices(const QList<ServiceNotice> &notices)
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ServiceNotice &notice : notices) {
        auto *panel = new MessagePanel(PanelKind::Info, QString(), notice.text);
        if (!notice.more.isEmpty()) {
            connect(panel->addLink(tr("Read more")), &QPushButton::clicked, this,
                [this, more = notice.more] { emit noticeRequested(more); });
        }
        m_notices->addWidget(panel);
    }
}

void NewApplicationPage::showForms()
{
    m_rows->clear();
    QString group;
    for (const FormCard &form : m_forms) {
        if (form.group != group)
            m_rows->addRow(makeGroupHead(form.group));
        group = form.group;
        auto *row = new FormRow(form);
        m_rows->addRow(row);
        connect(row, &FormRow::opened, this, [this, row] { foldOthers(row); });
        connect(row, &FormRow::beginRequested, this, &NewApplicationPage::beginRequested);
    }
    filter(m_search->text());
}

void NewApplicationPage::showLastDraft()
{
    m_draftCard->clear();
    m_draftCard->setVisible(!m_draft.path.isEmpty());
    if (m_draft.path.isEmpty())
        return;
    auto *row = new DraftRow(m_draft, m_today, false);
    connect(row, &DraftRow::openRequested, this, &NewApplicationPage::openRequested);
    m_draftCard->addRow(row);
}

void NewApplicationPage::filter(const QString &text)
{
    bool isAny = false;
    const QList<QWidget *> rows = m_rows->rows();
    bool isAnyOfGroup = false;
    for (qsizetype number = rows.size() - 1; number >= 0; --number) {
        const auto *row = qobject_cast<FormRow *>(rows.at(number));
        const bool isShown
            = row != nullptr ? row->matches(text) : isAnyOfGroup; // a heading, for what follows
        m_rows->setRowVisible(number, isShown);
        isAnyOfGroup = row != nullptr && (isAnyOfGroup || isShown);
        isAny = isAny || isShown;
    }
    m_rows->setVisible(isAny);
    m_nothing->setVisible(!isAny && !text.isEmpty());
}

void NewApplicationPage::foldOthers(FormRow *open)
{
    for (QWidget *widget : m_rows->rows()) {
        auto *row = qobject_cast<FormRow *>(widget);
        if (row != nullptr && row != open)
            row->setOpen(false);
    }
}

} // namespace Verder
