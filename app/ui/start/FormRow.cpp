#include "ui/start/FormRow.h"

#include "ui/look/Chip.h"
#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/TextLabel.h"
#include "ui/start/FormRowHead.h"
#include "ui/start/SearchText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Verder {
namespace {

constexpr double narrowBelow = 560;

// What lies on the head lets the mouse through to it.
template <typename Widget> Widget *overHead(Widget *widget)
{
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    return widget;
}

} // namespace

FormRow::FormRow(const FormCard &card, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_head(new FormRowHead(this))
    , m_icon(overHead(new IconLabel(QStringLiteral("form"))))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_needed(nullptr)
    , m_begin(new QPushButton(tr("Begin")))
    , m_gap(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
{
    auto *row = new QHBoxLayout(this);
    m_needed = makeNeeded();
    m_middle->addLayout(makeWords(), 1);
    m_middle->addWidget(m_needed, 1);
    m_sides.append(m_icon);
    row->addWidget(m_icon);
    row->addLayout(m_middle, 1);
    if (!card.paper.isEmpty())
        m_sides.append(overHead(new Chip(ChipKind::Warning, tr("On paper"))));
    if (card.isClosed)
        m_sides.append(overHead(new Chip(ChipKind::Warning, tr("Closed for now"))));
    m_sides.append(makeFee());
    for (qsizetype side = 1; side < m_sides.size(); ++side)
        row->addWidget(m_sides.at(side));
    keepMeasures(this, [this, row](const Look &look) {
        applyMargins();
        row->setSpacing(look.px(16));
        m_middle->setSpacing(look.px(12));
        setMinimumHeight(look.px(54));
    });
    m_head->setAccessibleName(card.title);
    m_head->setAccessibleDescription(
        QStringList({card.purpose, card.paper, card.fee, card.feeNote}).join(u' ').simplified());
    connect(m_head, &QPushButton::toggled, this, &FormRow::applyOpen);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit beginRequested(m_card.formId); });
    setTabOrder(m_head, m_begin);
    applyOpen(false);
}

QBoxLayout *FormRow::makeWords()
{
    // No widget around the words: it would take the mouse from the head.
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = overHead(new TextLabel(m_card.title, TextRole::BodyBold));
    const QString closed = tr("Cannot be sent now. You can fill it in, your draft is kept.");
    auto *purpose = overHead(
        new TextLabel(m_card.isClosed ? closed : m_card.purpose, TextRole::Small, Token::TextMuted));
    title->setWraps(true);
    purpose->setWraps(true);
    column->addWidget(title);
    column->addWidget(purpose);
    if (!m_card.paper.isEmpty()) {
        auto *paper = overHead(new TextLabel(m_card.paper, TextRole::Small, Token::TextMuted));
        paper->setWraps(true);
        column->addWidget(paper);
    }
    setButtonKind(m_begin, ButtonKind::Main);
    setButtonIcon(m_begin, QStringLiteral("chev-r"), IconSide::After);
    m_begin->setAutoDefault(false);
    m_begin->setAccessibleName(tr("Begin: %1").arg(m_card.title));
    column->addSpacerItem(m_gap);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addStretch(1);
    return column;
}

QWidget *FormRow::makeNeeded()
{
    auto *needed = new QWidget;
    auto *column = new QVBoxLayout(needed);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(tr("What you need"), TextRole::SmallBold));
    for (const QString &thing : m_card.needed) {
        auto *line = new QHBoxLayout;
        auto *words = new TextLabel(thing, TextRole::Small);
        words->setWraps(true);
        line->addWidget(new IconLabel(QStringLiteral("check"), Token::TextMuted, 16), 0, Qt::AlignTop);
        line->addWidget(words, 1);
        line->setSpacing(8);
        column->addLayout(line);
    }
    column->addStretch(1);
    keepSpacing(needed, column, {}, 6);
    return overHead(needed);
}

QWidget *FormRow::makeFee()
{
    auto *fee = overHead(new QWidget);
    auto *column = new QVBoxLayout(fee);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new TextLabel(m_card.fee), 0, Qt::AlignRight);
    if (!m_card.feeNote.isEmpty())
        column->addWidget(
            new TextLabel(m_card.feeNote, TextRole::Small, Token::TextMuted), 0, Qt::AlignRight);
    return fee;
}

bool FormRow::isOpen() const
{
    return m_head->isChecked();
}

void FormRow::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool FormRow::matches(const QString &words) const
{
    return containsWords(
        QStringList({m_card.title, m_card.purpose, m_card.needed.join(u' '), m_card.paper}).join(u' '),
        words);
}

void FormRow::applyOpen(bool open)
{
    applyMargins();
    for (QWidget *side : m_sides)
        layout()->setAlignment(side, open ? Qt::AlignTop : Qt::AlignVCenter);
    m_icon->setIcon(QStringLiteral("form"), open ? Token::Accent : Token::TextMuted);
    m_needed->setVisible(open && !m_card.needed.isEmpty());
    m_begin->setVisible(open && !m_card.formId.isEmpty());
    updateGeometry();
    update();
    if (open)
        emit opened();
}

void FormRow::applyMargins()
{
    const Look look = lookOf(this);
    const bool isUnfolded = isOpen();
    m_gap->changeSize(0, isUnfolded ? look.px(8) : 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->setContentsMargins(
        look.px(16), look.px(isUnfolded ? 12 : 8), look.px(50), look.px(isUnfolded ? 14 : 8));
    layout()->invalidate();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (isOpen())
        QPainter(this).fillRect(rect(), lookOf(this).color(Token::Window));
}

void FormRow::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < lookOf(this).px(narrowBelow);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
    placeHead();
}

bool FormRow::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeHead();
    return isDone;
}

void FormRow::placeHead()
{
    m_head->setGeometry(rect());
    m_head->lower();
}

} // namespace Verder
