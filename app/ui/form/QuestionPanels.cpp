#include "ui/form/QuestionPanels.h"

#include "ui/form/BlockStack.h"
#include "ui/form/ExplanationPanel.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/TextLabel.h"

#include <QAccessible>
#include <QPushButton>

#include <algorithm>

namespace Verder {
namespace {

constexpr int gapMeasure = 8;

/// Says aloud what appeared without the focus going there.
void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool isSame(const QuestionPanels::Message &left, const QuestionPanels::Message &right)
{
    return left.problem.checkId == right.problem.checkId && left.canTake == right.canTake
        && left.canKeep == right.canKeep;
}

} // namespace

QuestionPanels::QuestionPanels(PageBlock *block, QWidget *canvas)
    : QObject(block)
    , m_block(block)
    , m_canvas(canvas)
{
}

void QuestionPanels::setError(const QString &message)
{
    if (message == error())
        return;
    if (message.isEmpty()) {
        m_block->drop(m_error);
        m_error = nullptr;
    } else if (m_error != nullptr) {
        m_error->setPlainText(message);
        announce(m_error);
    } else {
        m_error = m_block->add(new TextLabel(message, TextRole::BodyMedium, Token::Error, m_canvas));
        announce(m_error);
    }
    m_block->invalidateAndTell();
}

QString QuestionPanels::error() const
{
    return m_error != nullptr ? m_error->plainText() : QString();
}

void QuestionPanels::setExplanation(ExplanationPanel *&panel, const QString &text, const QString &html)
{
    if (text.isEmpty()) {
        m_block->drop(panel);
        panel = nullptr;
    } else if (panel != nullptr) {
        panel->setText(text);
    } else {
        panel = m_block->add(new ExplanationPanel(text, m_canvas));
        connect(panel, &ExplanationPanel::linkActivated, this, &QuestionPanels::linkFollowed);
        panel->setAccessibleName(text);
        announce(panel);
    }
    if (panel != nullptr && html.contains(QLatin1String("</a>")))
        panel->setLinkedText(html, text);
    m_block->invalidateAndTell();
}

MessagePanel *QuestionPanels::takeOld(const Message &message)
{
    const auto old = std::find_if(m_messages.begin(), m_messages.end(),
        [&](const Shown &shown) { return shown.panel != nullptr && isSame(shown.message, message); });
    if (old == m_messages.end())
        return nullptr;
    MessagePanel *panel = old->panel;
    old->panel = nullptr;
    return panel;
}

MessagePanel *QuestionPanels::makePanel(const Message &message)
{
    const bool isWarning = message.problem.severity != Severity::Information;
    auto *panel = m_block->add(new MessagePanel(
        isWarning ? PanelKind::Warning : PanelKind::Info, message.title, message.text, m_canvas));
    panel->setObjectName(message.problem.checkId);
    const auto problemNow = [this, panel] {
        const auto shown = std::find_if(m_messages.cbegin(), m_messages.cend(),
            [panel](const Shown &candidate) { return candidate.panel == panel; });
        return shown == m_messages.cend() ? Problem() : shown->message.problem;
    };
    if (message.canTake) {
        connect(panel->addButton(tr("Take over")), &QPushButton::clicked, this,
            [this, problemNow] { emit takeRequested(problemNow()); });
    }
    if (message.canKeep) {
        connect(panel->addButton(tr("Leave as it is"), ButtonKind::Flat), &QPushButton::clicked, this,
            [this, problemNow] { emit keepRequested(problemNow()); });
    }
    announce(panel);
    return panel;
}

void QuestionPanels::setMessages(const QList<Message> &messages)
{
    if (messages.isEmpty() && m_messages.isEmpty())
        return;
    QList<Shown> shown;
    for (const Message &message : messages) {
        MessagePanel *panel = takeOld(message);
        if (panel != nullptr)
            panel->setMessage(message.title, message.text);
        else
            panel = makePanel(message);
        shown.append({message, panel});
    }
    for (const Shown &old : std::as_const(m_messages))
        m_block->drop(old.panel);
    m_messages = shown;
    m_block->invalidateAndTell();
}

void QuestionPanels::arrange(BlockStack &stack)
{
    const int gap = lookOf(m_canvas).px(gapMeasure);
    if (m_error != nullptr)
        stack.addText(m_error, gap);
    if (m_help != nullptr)
        stack.add(m_help, gap);
    if (m_why != nullptr)
        stack.add(m_why, gap);
    for (const Shown &shown : std::as_const(m_messages))
        stack.add(shown.panel, gap);
}

QList<QWidget *> QuestionPanels::stops() const
{
    QList<QWidget *> stops;
    if (m_why != nullptr && m_why->stop() != nullptr)
        stops.append(m_why->stop());
    for (const Shown &shown : m_messages) {
        for (QPushButton *button : shown.panel->findChildren<QPushButton *>())
            stops.append(button);
    }
    return stops;
}

} // namespace Verder
