#include "ui/sending/SendingPane.h"

#include "ui/look/Area.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"
#include "ui/look/StepLine.h"
#include "ui/look/TabPlace.h"
#include "ui/look/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Verder {
namespace {

constexpr double narrowBelow = 664; // what a window of 960 leaves beside the page list
constexpr double barHeight = 68;

} // namespace

SendingPane::SendingPane(double width, QWidget *parent)
    : QWidget(parent)
    , m_width(width)
    , m_scroll(new QScrollArea)
    , m_page(new Area(Token::Surface))
    , m_inner(new QWidget)
    , m_column(new QVBoxLayout(m_inner))
    , m_tabPlace(new TabPlace(m_inner))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    auto *side = new QHBoxLayout(m_page);
    side->addWidget(m_inner, 1);
    side->addStretch(0);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // No stop of Tab; but what is read here first of all, and scrolled with the arrow keys.
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_scroll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    SendingPane::fit();
    m_wasNarrow = isNarrow();
}

QHBoxLayout *SendingPane::useBar()
{
    m_bar = new Area(Token::Surface, this);
    auto *rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(new Separator);
    m_barRow = new QHBoxLayout;
    rows->addLayout(m_barRow, 1);
    layout()->addWidget(m_bar);
    fit();
    return m_barRow;
}

void SendingPane::setBody(QWidget *body)
{
    const bool hadFocus = m_body != nullptr && m_body->isAncestorOf(QApplication::focusWidget());
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // its own button may have asked for this
    }
    m_body = body;
    m_column->addWidget(body);
    body->show();
    m_tabPlace->take(tabStopsIn(body));
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void SendingPane::addHead(QBoxLayout *rows, int step, bool hasFee)
{
    const Look look = lookOf(this);
    auto *title = new TextLabel(tr("Check and send"), TextRole::Title);
    title->setWraps(true);
    setPageName(tr("Check and send"));
    auto *steps = new StepLine(
        {tr("Check"), hasFee ? tr("Send and pay") : tr("Send"), tr("Confirmation of receipt")});
    steps->setCurrent(step);
    rows->addWidget(title);
    rows->addSpacing(look.px(14));
    rows->addWidget(steps);
    rows->addSpacing(look.px(18));
}

void SendingPane::setPageName(const QString &name)
{
    m_scroll->setAccessibleName(name);
}

QPushButton *SendingPane::makeButton(const QString &text, const QString &icon, ButtonKind kind)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    if (!icon.isEmpty())
        setButtonIcon(button, icon);
    return button;
}

int SendingPane::columnWidth() const
{
    return m_inner->maximumWidth();
}

bool SendingPane::isNarrow() const
{
    return width() < lookOf(this).px(narrowBelow);
}

void SendingPane::scrollTo(QWidget *widget)
{
    const int around = lookOf(this).px(24);
    m_scroll->ensureWidgetVisible(widget, 0, around);
}

void SendingPane::resizeEvent(QResizeEvent *event)
{
    fit();
    if (std::exchange(m_wasNarrow, isNarrow()) != isNarrow())
        arrangeLater();
    QWidget::resizeEvent(event);
}

void SendingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        fit();
        arrangeLater();
    }
    QWidget::changeEvent(event);
}

void SendingPane::arrangeLater()
{
    // Not at once: while the application gives out a new style it still holds the widgets that would go.
    if (std::exchange(m_isArranging, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isArranging = false;
        arrange();
    });
}

void SendingPane::fit()
{
    const Look look = lookOf(this);
    const int side = look.px(isNarrow() ? 24 : 56);
    const int room = std::max(0, width() - side * 2);
    const int column = std::min(look.px(m_width), room);
    m_page->layout()->setContentsMargins(side, look.px(24), side, look.px(24));
    m_inner->setFixedWidth(column);
    if (m_barRow == nullptr)
        return;
    m_bar->setFixedHeight(look.px(barHeight));
    m_barRow->setContentsMargins(side, 0, std::max(side, width() - side - column), 0);
    m_barRow->setSpacing(look.px(12));
}

} // namespace Verder
