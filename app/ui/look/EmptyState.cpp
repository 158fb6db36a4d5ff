#include "ui/look/EmptyState.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(title, TextRole::BodyBold))
    , m_text(new TextLabel(text, TextRole::Small, Token::TextMuted))
    , m_button(new QPushButton)
{
    m_title->setWraps(true);
    m_text->setWraps(true);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->addWidget(new IconLabel(icon, Token::TextMuted, 24), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    keepSpacing(this, row, {17, 16, 17, 16}, 16);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setPlainText(title);
    m_text->setPlainText(text);
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace Verder
