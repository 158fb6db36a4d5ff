#include "ui/document/DocumentHead.h"

#include "ui/form/ExplanationPanel.h"
#include "ui/look/IconLabel.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Verder {

DocumentHead::DocumentHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_icon(new IconLabel(QStringLiteral("st-open"), Token::Todo, 18))
    , m_title(new TextLabel(title, TextRole::BodyBold))
    , m_state(new TextLabel({}, TextRole::Small, Token::TextMuted))
{
    m_line->addWidget(m_icon);
    m_line->addWidget(m_title);
    m_line->addWidget(m_state, 1);
    m_column->setContentsMargins({});
    m_column->addLayout(m_line);
    m_why = makeExplanation(tr("Why this document?"));
    m_help = makeExplanation(tr("Explanation"));
    applyMetrics();
    nameIt();
}

DocumentHead::Explanation DocumentHead::makeExplanation(const QString &name)
{
    Explanation made{new LinkButton(name, LinkButton::Size::Small), new ExplanationPanel({}, this)};
    made.link->setOpens(true);
    made.link->hide();
    made.panel->hide();
    m_line->addWidget(made.link);
    m_column->insertWidget(1, made.panel); // the explanation above the reason, as at a question
    connect(made.link, &QPushButton::toggled, made.panel, &QWidget::setVisible);
    return made;
}

void DocumentHead::setTitle(const QString &title)
{
    m_title->setPlainText(title);
    nameIt();
}

void DocumentHead::setState(const QString &icon, Token tint, const QString &text)
{
    m_icon->setIcon(icon, tint);
    m_state->setPlainText(text);
    nameIt();
}

QString DocumentHead::stateText() const
{
    return m_state->plainText();
}

void DocumentHead::setHelp(const QString &help)
{
    setExplanation(m_help, help);
}

void DocumentHead::setWhy(const QString &why)
{
    setExplanation(m_why, why);
}

void DocumentHead::setExplanation(const Explanation &explanation, const QString &text)
{
    explanation.panel->setText(text);
    explanation.link->setAccessibleDescription(text);
    explanation.link->setVisible(!text.isEmpty());
    if (text.isEmpty())
        explanation.link->setOpen(false);
}

void DocumentHead::keyPressEvent(QKeyEvent *event)
{
    for (const Explanation &explanation : {m_why, m_help}) {
        if (event->key() == Qt::Key_Escape && explanation.link->hasFocus() && explanation.link->isOpen()) {
            explanation.link->setOpen(false);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void DocumentHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void DocumentHead::applyMetrics()
{
    const Look look = lookOf(this);
    m_line->setContentsMargins(look.px(2), look.px(2), 0, look.px(2));
    m_line->setSpacing(look.px(10));
    m_column->setSpacing(look.px(8));
    m_title->setMinimumHeight(look.px(24));
}

void DocumentHead::nameIt()
{
    setAccessibleName(QStringLiteral("%1, %2").arg(m_title->plainText(), m_state->plainText()));
}

} // namespace Verder
