#include "ui/form/QuestionHead.h"

#include "ui/form/BlockStack.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QCoreApplication>

namespace Verder {
namespace {

constexpr int stateGap = 8;
constexpr int linkGap = 16;
constexpr int ownRowBelow = 512; // a window of 560 without its margins

} // namespace

QuestionHead::QuestionHead(PageBlock *block, QWidget *canvas)
    : m_block(block)
    , m_canvas(canvas)
{
}

void QuestionHead::setLabel(const QString &label)
{
    if (label.isEmpty())
        return;
    if (m_label == nullptr)
        m_label = m_block->add(new TextLabel({}, TextRole::BodyBold, Token::Text, m_canvas));
    if (m_label->plainText() != label)
        m_label->setPlainText(label);
}

void QuestionHead::setState(const QString &state)
{
    if (m_state == nullptr && state.isEmpty())
        return;
    if (m_state == nullptr)
        m_state = m_block->add(new TextLabel({}, TextRole::Small, Token::TextMuted, m_canvas));
    if (m_state->plainText() != state)
        m_state->setPlainText(state);
    m_state->setVisible(!state.isEmpty());
}

LinkButton *QuestionHead::makeLink(const QString &text)
{
    auto *link = new LinkButton(text, LinkButton::Size::Small, m_canvas);
    link->setOpens(true); // before it is shown, for a button keeps the size that it then had
    return m_block->add(link);
}

bool QuestionHead::setLinks(bool hasWhy, bool hasHelp)
{
    const bool isSame = hasWhy == (m_why != nullptr) && hasHelp == (m_help != nullptr);
    if (isSame)
        return false;
    if (hasWhy && m_why == nullptr) {
        m_why = makeLink(QCoreApplication::translate("QuestionHead", "Why this question?"));
    } else if (!hasWhy && m_why != nullptr) {
        m_block->drop(m_why);
        m_why = nullptr;
    }
    if (hasHelp && m_help == nullptr)
        m_help = makeLink(QCoreApplication::translate("QuestionHead", "Explanation"));
    return true;
}

int QuestionHead::linksWidth() const
{
    int width = 0;
    for (const LinkButton *link : {m_why, m_help}) {
        if (link != nullptr)
            width += link->sizeHint().width() + px(linkGap);
    }
    return width;
}

int QuestionHead::arrange(const QRect &area, QWidget *editor, bool places)
{
    const int links = linksWidth();
    const bool isOwnRow = links > 0 && area.width() < px(ownRowBelow);
    const QRect text = isOwnRow ? area : area.adjusted(0, 0, -links, 0);
    int height = m_label != nullptr ? arrangeLabel(text, places) : arrangeEditor(text, editor, places);
    const int line = lookOf(m_canvas).line(TextRole::Body);
    QRect linkLine(area.left(), area.top(), area.width(), line);
    if (isOwnRow) {
        linkLine.moveTop(area.top() + height + px(4));
        height += px(4) + px(24);
    }
    if (places)
        placeLinks(linkLine);
    return height;
}

int QuestionHead::arrangeLabel(const QRect &area, bool places)
{
    const bool hasState = m_state != nullptr && !m_state->isHidden();
    const int labelWidth = textWidth(m_label);
    const int stateWidth = hasState ? textWidth(m_state) : 0;
    const int height = fitText(m_label, area.width());
    const int across = qMin(labelWidth, area.width());
    if (places)
        m_label->setGeometry(area.left(), area.top(), across, height);
    if (!hasState)
        return height;
    const int line = lookOf(m_canvas).line(TextRole::Body);
    const bool isBeside = labelWidth + px(stateGap) + stateWidth <= area.width();
    if (places && isBeside)
        m_state->setGeometry(area.left() + labelWidth + px(stateGap), area.top(), stateWidth, line);
    else if (places)
        m_state->setGeometry(area.left(), area.top() + height, stateWidth, line);
    return isBeside ? height : height + line;
}

int QuestionHead::arrangeEditor(const QRect &area, QWidget *editor, bool places)
{
    // Its first line of text stands where the label of another question would.
    const int above = (lookOf(m_canvas).metrics.choiceRow() - lookOf(m_canvas).line(TextRole::Body)) / 2;
    const int height = heightOf(editor, area.width());
    if (places)
        editor->setGeometry(area.left(), area.top() - above, area.width(), height);
    return height - above;
}

void QuestionHead::placeLinks(const QRect &line)
{
    int right = line.right() + 1;
    for (LinkButton *link : {m_help, m_why}) {
        if (link == nullptr)
            continue;
        const QSize size = link->sizeHint();
        link->setGeometry(right - size.width(), line.top() + (line.height() - size.height()) / 2,
            size.width(), size.height());
        right -= size.width() + px(linkGap);
    }
}

int QuestionHead::px(double measure) const
{
    return lookOf(m_canvas).px(measure);
}

} // namespace Verder
