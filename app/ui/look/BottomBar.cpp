#include "ui/look/BottomBar.h"

#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Verder {

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    for (QPushButton *button : {m_back, m_next}) {
        button->setAutoDefault(false);
        setButtonSize(button, ButtonSize::Bar);
    }
    setButtonIcon(m_back, QStringLiteral("chev-l"));
    setButtonKind(m_next, ButtonKind::Main);
    setButtonIcon(m_next, QStringLiteral("chev-r"), IconSide::After);
    m_row->addWidget(m_back);
    m_row->addStretch(1);
    m_row->addWidget(m_next);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyMetrics();
}

void BottomBar::setMiddle(QWidget *middle)
{
    if (m_middle != nullptr)
        delete m_middle; // and with it what it was in
    else
        delete m_row->takeAt(1); // the stretch
    m_middle = middle;
    m_row->insertWidget(1, middle, 1);
    QWidget::setTabOrder(m_back, middle);
    QWidget::setTabOrder(middle, m_next);
}

void BottomBar::setColumn(int left, int width)
{
    m_left = left;
    m_width = width;
    applyMetrics();
}

void BottomBar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    applyMetrics();
}

QSize BottomBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), lookOf(this).px(m_isNarrow ? 56 : 68)};
}

void BottomBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Surface));
    painter.fillRect(0, 0, width(), 1, look.color(Token::Border));
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    applyMetrics();
    QWidget::resizeEvent(event);
}

void BottomBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void BottomBar::applyMetrics()
{
    const Look look = lookOf(this);
    const int edge = look.px(m_isNarrow ? 24 : 56);
    const int left = m_left >= 0 ? m_left : edge;
    const int column = m_width > 0 ? m_width : look.metrics.pageWidth();
    const int right = m_width == 0 ? edge : std::max(edge, width() - left - column);
    m_row->setContentsMargins(left, 1, right, 0);
    m_row->setSpacing(look.px(16));
    m_next->setMinimumWidth(look.px(m_isNarrow ? 100 : 124));
    updateGeometry();
}

} // namespace Verder
