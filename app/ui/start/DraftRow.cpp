#include "ui/start/DraftRow.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/ProgressLine.h"
#include "ui/look/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

constexpr double narrowBelow = 680;
constexpr qsizetype shownMissing = 3;

} // namespace

DraftRow::DraftRow(const DraftCard &card, const QDate &today, bool canForget, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *row = new QHBoxLayout(this);
    const bool isBroken = !card.problem.isEmpty();
    auto *icon = new IconLabel(QStringLiteral("draft"), Token::Accent);
    if (card.isLocked)
        icon->setIcon(QStringLiteral("lock"), Token::Accent);
    else if (isBroken)
        icon->setIcon(QStringLiteral("warn"), Token::Warning);
    else if (card.sent != DraftSent::No)
        icon->setIcon(isSubmitted() ? QStringLiteral("receipt") : QStringLiteral("outbox"), Token::Accent);
    row->addWidget(icon, 0, Qt::AlignVCenter);
    m_middle->addLayout(makeWords(today), 1);
    if (!isBroken && card.sent == DraftSent::No)
        m_middle->addWidget(makeProgress(), 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->addLayout(m_middle, 1);
    addButtons(row, canForget);
    keepSpacing(this, row, {16, 8, 16, 8}, 16);
    keepMeasures(this, [this](const Look &look) { setMinimumHeight(look.px(60)); });
}

QBoxLayout *DraftRow::makeWords(const QDate &today)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = new TextLabel(titleText(), TextRole::BodyBold);
    const QString changed = tr("Last changed %1.").arg(momentText(m_card.changed, today));
    const QString open = m_card.sent == DraftSent::No ? missingText() : sentText();
    auto *line
        = new TextLabel(m_card.problem.isEmpty() ? QStringLiteral("%1 – %2 %3").arg(fileName(), changed, open)
                                                 : m_card.problem,
            TextRole::Small, Token::TextMuted);
    title->setWraps(true);
    line->setWraps(true);
    line->setToolTip(m_card.path); // where it is
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(line);
    column->addStretch(1);
    return column;
}

/// By which drafts of the same person are told apart.
QString DraftRow::fileName() const
{
    return QFileInfo(m_card.path).fileName();
}

/// Of a draft that cannot be read only the name of its file is known.
QString DraftRow::titleText() const
{
    return m_card.problem.isEmpty() ? applicationTitle(m_card.person, m_card.formTitle) : fileName();
}

QString DraftRow::sentText() const
{
    return isSubmitted() ? tr("Submitted. The confirmation of receipt is kept with it.")
                         : tr("Sent, but not received yet. Open it to see how far it is.");
}

QString DraftRow::missingText() const
{
    if (m_card.missingCount == 0)
        return tr("Everything is filled in.");
    const QString count = tr("%n question(s) to go", nullptr, m_card.missingCount);
    if (m_card.missing.isEmpty())
        return tr("%1.").arg(count);
    const QString names = m_card.missing.mid(0, shownMissing).join(QStringLiteral(", "));
    if (m_card.missingCount > shownMissing)
        return tr("%1: %2 and more.").arg(count, names);
    return tr("%1: %2.").arg(count, names);
}

QWidget *DraftRow::makeProgress()
{
    auto *progress = new QWidget;
    auto *column = new QVBoxLayout(progress);
    auto *words = new TextLabel(tr("%1 of %2 pages done").arg(m_card.pagesDone).arg(m_card.pagesTotal),
        TextRole::Small, Token::TextMuted);
    auto *bar = new ProgressLine;
    bar->setShare(m_card.pagesTotal > 0 ? static_cast<double>(m_card.pagesDone) / m_card.pagesTotal : 0);
    bar->setAccessibleName(words->plainText());
    column->addWidget(words);
    column->addWidget(bar);
    keepSpacing(progress, column, {}, 4);
    keepMeasures(progress, [progress](const Look &look) { progress->setFixedWidth(look.px(240)); });
    return progress;
}

void DraftRow::addButtons(QBoxLayout *row, bool canForget)
{
    // Opening one that cannot be read asks for its password, or offers what is still there of it.
    const bool isWork = m_card.problem.isEmpty() && m_card.sent == DraftSent::No;
    auto *open = new QPushButton(isWork ? tr("Continue") : tr("Open"));
    open->setAutoDefault(false);
    open->setAccessibleName((isWork ? tr("Continue: %1") : tr("Open: %1")).arg(titleText()));
    row->addWidget(open, 0, Qt::AlignVCenter);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_card.path); });
    if (!canForget)
        return;
    auto *forget = new QPushButton;
    forget->setAutoDefault(false);
    setButtonKind(forget, ButtonKind::Flat);
    setButtonIcon(forget, QStringLiteral("close"));
    forget->setToolTip(tr("Take off this list. The file itself stays."));
    forget->setAccessibleName(tr("Take off this list: %1").arg(titleText()));
    row->addWidget(forget, 0, Qt::AlignVCenter);
    connect(forget, &QPushButton::clicked, this, [this] { emit forgetRequested(m_card.path); });
}

void DraftRow::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < lookOf(this).px(narrowBelow);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setSpacing(lookOf(this).px(isNarrow ? 6 : 16));
    QWidget::resizeEvent(event);
}

} // namespace Verder
