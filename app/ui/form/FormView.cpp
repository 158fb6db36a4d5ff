#include "ui/form/FormView.h"

#include "ui/form/editors/FieldPopup.h"
#include "ui/form/MissingLine.h"
#include "ui/form/PageList.h"
#include "ui/form/PageListModel.h"
#include "ui/form/PagePane.h"
#include "ui/form/PageView.h"
#include "ui/look/Area.h"
#include "ui/look/BottomBar.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace Verder {
namespace {

constexpr int narrowBelow = 960;
constexpr int lineAboveBelow = 560;

} // namespace

FormView::FormView(Session *session, Language language, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_pages(new PageListModel(session, language, this))
    , m_pane(new PagePane(m_pages, this))
    , m_view(new PageView(
          {session, language},
          parts.document ? parts.document : [](SlotRef, QWidget *owner) { return new QWidget(owner); }, this))
    , m_stack(new QStackedWidget)
    , m_lastPage(parts.lastPage != nullptr ? parts.lastPage : new QWidget)
    , m_bar(new BottomBar)
    , m_line(new MissingLine)
    , m_lineAbove(new MissingLine)
    , m_account(parts.account)
{
    build(parts);
    connectParts();
    addShortcuts();
    showPerson();
    showPage(0);
}

void FormView::build(const Parts &parts)
{
    m_bar->backButton()->setText(tr("Back"));
    m_bar->backButton()->setObjectName(QStringLiteral("back"));
    m_bar->nextButton()->setObjectName(QStringLiteral("next"));
    m_bar->setMiddle(m_line);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_lastPage);
    buildNarrowBar();
    if (parts.account != nullptr)
        m_pane->setAccount(parts.account);

    auto *side = new QVBoxLayout;
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(m_narrowBar);
    side->addWidget(m_narrowLine);
    side->addWidget(m_stack, 1);
    side->addWidget(m_lineAbove);
    side->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_pane);
    row->addLayout(side, 1);
    m_lineAbove->hide();
}

void FormView::buildNarrowBar()
{
    m_narrowBar = new Area(Token::Window, this);
    m_pageButton = new QPushButton(m_narrowBar);
    m_pageButton->setObjectName(QStringLiteral("pageButton"));
    m_pageButton->setAutoDefault(false);
    setButtonIcon(m_pageButton, QStringLiteral("chev-d"), IconSide::After);
    auto *row = new QHBoxLayout(m_narrowBar);
    row->addWidget(m_pageButton);
    row->addStretch(1);
    m_narrowLine = new Separator(Qt::Horizontal, this);
    m_narrowBar->hide();
    m_narrowLine->hide();
    connect(m_pageButton, &QPushButton::clicked, this, &FormView::openPageList);
}

void FormView::connectParts()
{
    connect(m_session, &Session::changed, this, &FormView::follow);
    connect(m_session, &Session::sealedChanged, this, &FormView::showMissing);
    connect(m_pane->list(), &PageList::opened, this, &FormView::showPage);
    connect(m_bar->backButton(), &QPushButton::clicked, this, &FormView::goBack);
    connect(m_bar->nextButton(), &QPushButton::clicked, this, &FormView::goOn);
    for (MissingLine *line : {m_line, m_lineAbove})
        connect(line, &MissingLine::followed, this, &FormView::followMissing);
    connect(m_view->canvas(), &PageCanvas::questionRequested, this, &FormView::showItem);
    connect(m_view->canvas(), &PageCanvas::typingChanged, this, [this](ItemRef ref) {
        m_beingTyped = ref;
        m_pages->setBeingTyped(ref);
        showMissing();
    });
}

void FormView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::CTRL | Qt::Key_Return, &FormView::goOn);
    add(Qt::CTRL | Qt::Key_Enter, &FormView::goOn);
    add(Qt::Key_F8, &FormView::showNextOpen);
    add(Qt::SHIFT | Qt::Key_F8, &FormView::showPreviousOpen);
}

int FormView::lastPage() const
{
    return static_cast<int>(m_session->form().pages.size());
}

void FormView::showPage(int page)
{
    if (!m_pages->canOpen(page))
        return;
    const bool isSame = page == m_page;
    const bool hadFocus = m_view->isAncestorOf(QApplication::focusWidget());
    m_page = page;
    m_beingTyped = {};
    m_pages->setBeingTyped({});
    if (page == lastPage()) {
        m_stack->setCurrentWidget(m_lastPage);
    } else {
        if (!isSame)
            m_view->showPage(page);
        m_stack->setCurrentWidget(m_view);
    }
    if (hadFocus && !isSame)
        focusPage();
    setLastPageHasBar(m_lastPageHasBar);
    m_pages->setCurrentPage(page);
    m_pane->list()->setCurrentIndex(m_pages->index(page));
    showMissing();
    showPageButton();
    if (!isSame)
        emit pageShown(page);
}

void FormView::showItem(ItemRef ref)
{
    if (!ref.isValid())
        return;
    showPage(m_session->item(ref).page);
    m_view->canvas()->focusItem(ref);
}

void FormView::showSlot(SlotRef ref)
{
    if (!ref.isValid())
        return;
    showPage(m_session->form().documentSlots.at(ref.slot).page);
    m_view->canvas()->focusSlot(ref);
}

int FormView::nextRelevant(int from, int direction) const
{
    int page = from + direction;
    while (page >= 0 && page < lastPage() && !m_session->pageState(page).isRelevant)
        page += direction;
    return page;
}

bool FormView::canGoOn() const
{
    if (m_page == lastPage())
        return m_isSendingAllowed && !m_session->isSealed() && m_session->isComplete();
    return m_session->isPageComplete(m_page);
}

void FormView::goOn()
{
    if (!canGoOn())
        return;
    if (m_page == lastPage()) {
        emit sendRequested();
        return;
    }
    showPage(nextRelevant(m_page, 1));
    focusPage();
}

void FormView::goBack()
{
    const int page = nextRelevant(m_page, -1);
    if (page < 0)
        return;
    showPage(page);
    focusPage();
}

void FormView::focusPage()
{
    if (m_page < lastPage())
        m_view->canvas()->focusFirst();
    else
        m_lastPage->setFocus(Qt::OtherFocusReason);
}

void FormView::setLastPageHasBar(bool hasBar)
{
    m_lastPageHasBar = hasBar;
    m_bar->setHidden(hasBar && m_page == lastPage());
}

void FormView::setSendText(const QString &text)
{
    m_sendText = text;
    showMissing();
}

void FormView::setSendingAllowed(bool isAllowed)
{
    m_isSendingAllowed = isAllowed;
    showMissing();
}

void FormView::follow(const Changes &changes)
{
    if (m_page < lastPage() && !m_session->pageState(m_page).isRelevant) {
        showPage(nextRelevant(m_page, 1));
        return;
    }
    if (changes.all || changes.pages.contains(m_page) || m_page == lastPage())
        showMissing();
    showPerson();
}

void FormView::showMissing()
{
    const MissingSummary summary = missingSummary(*m_session, m_page, m_beingTyped, m_language);
    m_line->setSummary(summary);
    m_lineAbove->setSummary(summary);
    const bool isLast = m_page == lastPage();
    m_bar->nextButton()->setText(!isLast ? tr("Next") : m_sendText.isEmpty() ? tr("Send") : m_sendText);
    enableNext();
    // The line names what is missing; why that holds up the page is told to a pointer and a screen reader.
    const bool isHeldUp = !isLast && !m_bar->nextButton()->isEnabled();
    const QString why = isHeldUp ? m_session->why(m_page, m_language) : QString();
    m_bar->nextButton()->setToolTip(why);
    m_bar->nextButton()->setAccessibleDescription(isHeldUp ? why : m_line->text());
    m_bar->backButton()->setEnabled(nextRelevant(m_page, -1) >= 0);
}

/// A disabled button loses the focus: it goes to what says why, not on around the window.
void FormView::enableNext()
{
    QPushButton *next = m_bar->nextButton();
    const bool hadFocus = next->hasFocus();
    next->setEnabled(canGoOn());
    if (!hadFocus || next->isEnabled())
        return;
    const QList<QWidget *> links = (m_line->isVisible() ? m_line : m_lineAbove)->stops();
    if (links.isEmpty())
        focusPage();
    else
        links.constFirst()->setFocus(Qt::OtherFocusReason);
}

void FormView::showPerson()
{
    QStringList names;
    for (int item : m_session->form().summary.personItems) {
        const QString name = m_session->displayText({item, 0}, m_language);
        if (!name.isEmpty())
            names.append(name);
    }
    m_pane->setPerson(names.isEmpty() ? sayOf(m_session->form().summary.kind, tr("New application"),
                          tr("New report"), tr("New documents"))
                                      : names.join(QLatin1Char(' ')));
}

void FormView::showPageButton()
{
    m_pageButton->setText(tr("Page %1 of %2").arg(m_page + 1).arg(lastPage() + 1));
}

void FormView::openPageList()
{
    if (m_pagePopup == nullptr) {
        m_pagePopup = new FieldPopup(m_pageButton);
        auto *list = new PageList(m_pages, m_pagePopup);
        auto *column = new QVBoxLayout(m_pagePopup);
        column->setContentsMargins(2, 6, 2, 6);
        column->addWidget(list);
        connect(list, &PageList::opened, this, [this](int page) {
            m_pagePopup->dismiss();
            showPage(page);
            m_pageButton->setFocus(Qt::OtherFocusReason);
        });
        auto *close = new QShortcut(Qt::Key_Escape, m_pagePopup);
        close->setContext(Qt::WidgetWithChildrenShortcut);
        connect(close, &QShortcut::activated, this, [this] {
            m_pageButton->setFocus(Qt::OtherFocusReason);
            m_pagePopup->dismiss();
        });
    }
    auto *list = m_pagePopup->findChild<PageList *>();
    m_pagePopup->open(list->sizeHint() + QSize(lookOf(this).px(24), 14));
    list->setCurrentIndex(m_pages->index(m_page));
    list->setFocus(Qt::PopupFocusReason);
}

void FormView::fitWidth()
{
    const Look look = lookOf(this);
    const bool wasNarrow = std::exchange(m_isNarrow, width() < look.px(narrowBelow));
    const bool isVeryNarrow = width() < look.px(lineAboveBelow);
    m_pane->setVisible(!m_isNarrow);
    m_narrowBar->setVisible(m_isNarrow);
    m_narrowLine->setVisible(m_isNarrow);
    m_narrowBar->layout()->setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6));
    m_bar->setNarrow(m_isNarrow);
    m_line->setShort(m_isNarrow);
    m_line->setVisible(!isVeryNarrow);
    m_lineAbove->setVisible(isVeryNarrow);
    m_lineAbove->setContentsMargins(look.px(24), 0, look.px(24), 0);
    m_view->canvas()->setNarrow(m_isNarrow);
    if (m_isNarrow != wasNarrow)
        emit narrowChanged(m_isNarrow);
    if (m_account == nullptr)
        return;
    auto *narrow = qobject_cast<QHBoxLayout *>(m_narrowBar->layout());
    if (m_isNarrow && narrow->indexOf(m_account) < 0) {
        narrow->addWidget(m_pane->takeAccount());
    } else if (!m_isNarrow && narrow->indexOf(m_account) >= 0) {
        narrow->removeWidget(m_account);
        m_pane->setAccount(m_account);
    }
}

void FormView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !isAncestorOf(QApplication::focusWidget()))
        focusPage();
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void FormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void FormView::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), lookOf(this).color(Token::Surface));
}

} // namespace Verder
