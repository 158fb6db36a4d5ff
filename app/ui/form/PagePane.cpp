#include "ui/form/PagePane.h"

#include "ui/form/PageList.h"
#include "ui/form/PageListModel.h"
#include "ui/look/Look.h"
#include "ui/look/ProgressLine.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Verder {

PagePane::PagePane(PageListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_person(new TextLabel({}, TextRole::Strong))
    , m_progress(new TextLabel({}, TextRole::Small, Token::TextMuted))
    , m_bar(new ProgressLine)
    , m_list(new PageList(model, this))
    , m_head(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_gap(new QSpacerItem(0, 0))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_person->setWraps(true);
    m_person->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_head->addWidget(m_person);
    m_head->addWidget(m_progress);
    m_head->addSpacerItem(m_gap);
    m_head->addWidget(m_bar);
    column->addLayout(m_head);
    column->addWidget(m_list, 1);
    column->addLayout(m_foot);
    fitMargins();
    showProgress();
    connect(model, &PageListModel::dataChanged, this, &PagePane::showProgress);
}

void PagePane::setPerson(const QString &person)
{
    m_person->setPlainText(person);
    m_person->setToolTip(person); // of a name of many lines the first ones are in sight
}

void PagePane::setAccount(QWidget *account)
{
    m_account = account;
    m_foot->addWidget(account); // it draws its own line and margins
}

QWidget *PagePane::takeAccount()
{
    m_foot->removeWidget(m_account);
    return m_account;
}

void PagePane::showProgress()
{
    const int complete = m_model->completeCount();
    const int relevant = m_model->relevantCount();
    m_progress->setPlainText(tr("%1 of %n page(s) done", nullptr, relevant).arg(complete));
    m_bar->setShare(relevant > 0 ? static_cast<double>(complete) / relevant : 0);
    m_bar->setAccessibleName(m_progress->plainText());
}

QSize PagePane::sizeHint() const
{
    return {lookOf(this).metrics.listWidth(), QWidget::sizeHint().height()};
}

void PagePane::fitMargins()
{
    const Look look = lookOf(this);
    m_head->setContentsMargins(look.px(20), look.px(20), look.px(21), look.px(16));
    m_head->setSpacing(0);
    constexpr int mostLines = 2; // the list of pages keeps its place
    m_person->setMaximumHeight(mostLines * look.line(TextRole::Strong));
    m_gap->changeSize(0, look.px(10));
    m_foot->setContentsMargins({});
    setFixedWidth(look.metrics.listWidth());
}

void PagePane::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(width() - 1, 0, 1, height(), look.color(Token::Border));
}

void PagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fitMargins();
    QWidget::changeEvent(event);
}

} // namespace Verder
