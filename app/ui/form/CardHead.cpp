#include "ui/form/CardHead.h"

#include "ui/form/BlockStack.h"
#include "ui/form/RowFacts.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QPainter>
#include <QPushButton>

namespace Verder {
namespace {

constexpr int headHeight = 64;
constexpr int textLeft = 49;
constexpr int buttonRight = 4;

} // namespace

CardHead::CardHead(const PageContext &context, const PageEntry &entry, bool isOpen, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_name(add(new TextLabel({}, TextRole::Strong, Token::Text, canvas)))
    , m_facts(add(new TextLabel({}, TextRole::Small, Token::TextMuted, canvas)))
    , m_fold(makeButton({}, {}))
    , m_duplicate(makeButton(QStringLiteral("copy"), tr("Duplicate")))
    , m_remove(makeButton(QStringLiteral("trash"), tr("Remove")))
    , m_isOpen(!isOpen)
{
    m_fold->setObjectName(session()->path(entry.ref) + QLatin1Char('#') + QString::number(entry.row));
    connect(m_fold, &QPushButton::clicked, this, &CardHead::foldRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &CardHead::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &CardHead::removeRequested);
    setOpen(isOpen);
}

QPushButton *CardHead::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(text, canvas());
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Flat);
    setButtonSize(button, ButtonSize::Small);
    setButtonIcon(button, icon);
    return add(button);
}

void CardHead::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_fold->setText(isOpen ? tr("Fold up") : tr("Change"));
    setButtonIcon(m_fold, isOpen ? QStringLiteral("chev-u") : QStringLiteral("edit"));
    refresh();
}

int CardHead::spaceAbove(const PageBlock *previous) const
{
    const bool isAfterCard = previous->entry().kind == PageEntry::Kind::CardHead
        || previous->entry().kind == PageEntry::Kind::CardEnd
        || previous->entry().kind == PageEntry::Kind::Removed;
    return px(isAfterCard ? 12 : 16);
}

QString CardHead::name() const
{
    return rowName(*session(), entry().ref, entry().row, context().language);
}

QString CardHead::facts() const
{
    const CardStatus state = rowState(*session(), entry().ref, entry().row);
    QStringList sentences;
    if (const QString facts = rowFacts(*session(), entry().ref, entry().row, context().language);
        !facts.isEmpty())
        sentences.append(facts);
    if (state.open > 0)
        sentences.append(tr("%n question(s) to go.", nullptr, state.open));
    if (state.wrong > 0)
        sentences.append(tr("%n answer(s) not right.", nullptr, state.wrong));
    return sentences.join(QLatin1Char(' '));
}

void CardHead::refresh()
{
    const CardStatus state = rowState(*session(), entry().ref, entry().row);
    const QString row = name();
    m_name->setPlainText(row);
    m_facts->setPlainText(facts());
    m_icon = state.isComplete() ? QStringLiteral("st-done")
        : m_isOpen              ? QStringLiteral("st-busy")
        : state.wrong > 0       ? QStringLiteral("st-warn")
                                : QStringLiteral("st-open");
    for (QPushButton *button : {m_fold, m_duplicate, m_remove})
        button->setAccessibleName(button->text() + QLatin1String(": ") + row);
    m_fold->setAccessibleDescription(m_facts->plainText());
    const bool isSealed = session()->isSealed();
    m_duplicate->setVisible(!isSealed && session()->canAddRow(entry().ref));
    m_remove->setVisible(!isSealed && session()->canRemoveRow(entry().row));
    canvas()->update(area());
    invalidateAndTell();
}

int CardHead::buttonsWidth() const
{
    int width = px(buttonRight);
    for (const QPushButton *button : {m_fold, m_duplicate, m_remove})
        width += button->isHidden() ? 0 : button->sizeHint().width();
    return width;
}

void CardHead::placeButtons(int right, int middle)
{
    for (QPushButton *button : {m_remove, m_duplicate, m_fold}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        right -= size.width();
        button->setGeometry(right, middle - size.height() / 2, size.width(), size.height());
    }
}

int CardHead::arrange(const QRect &area, bool places)
{
    const int left = area.left() + px(textLeft);
    const bool hasFacts = !m_facts->plainText().isEmpty();
    const int needed = qMin(px(200), qMax(textWidth(m_name), textWidth(m_facts)));
    const bool isOneRow = px(textLeft) + needed + buttonsWidth() <= area.width();
    const int across = area.right() - left - (isOneRow ? buttonsWidth() : px(16));
    const int nameHeight = fitText(m_name, across);
    const int factsHeight = hasFacts ? fitText(m_facts, across) : 0;
    const int textHeight = nameHeight + factsHeight;
    const int head = qMax(px(headHeight) + 2, textHeight + px(24));
    const int total = isOneRow ? head : head + px(36);
    if (!places)
        return total;
    const int top = area.top() + (head - textHeight) / 2;
    m_name->setGeometry(left, top, across, nameHeight);
    m_facts->setGeometry(left, top + nameHeight, across, factsHeight);
    placeButtons(
        area.right() + 1 - px(buttonRight), isOneRow ? area.top() + head / 2 : area.top() + total - px(22));
    return total;
}

void CardHead::paint(QPainter &painter) const
{
    const Look look = lookOf(canvas());
    const Token tint = m_icon == QLatin1String("st-done") ? Token::Success
        : m_icon == QLatin1String("st-warn")              ? Token::Warning
        : m_icon == QLatin1String("st-busy")              ? Token::Accent
                                                          : Token::Todo;
    const QRect box(area().left() + px(19), m_name->geometry().top(), px(16),
        m_name->height() + (m_facts->plainText().isEmpty() ? 0 : m_facts->height()));
    look.drawIcon(painter, box, m_icon, 18, tint);
}

QList<QWidget *> CardHead::stops() const
{
    return {m_fold, m_duplicate, m_remove};
}

} // namespace Verder
