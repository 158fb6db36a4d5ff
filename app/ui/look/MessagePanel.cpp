#include "ui/look/MessagePanel.h"

#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

QString iconOf(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Error:
        return QStringLiteral("error");
    case PanelKind::Warning:
        return QStringLiteral("warn");
    case PanelKind::Success:
        return QStringLiteral("st-done");
    default:
        return QStringLiteral("info");
    }
}

Token tintOf(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Error:
        return Token::Error;
    case PanelKind::Warning:
        return Token::Warning;
    case PanelKind::Success:
        return Token::Success;
    default:
        return Token::Info;
    }
}

} // namespace

MessagePanel::MessagePanel(PanelKind kind, const QString &title, const QString &text, QWidget *parent)
    : Panel(kind, parent)
    , m_icon(new IconLabel(iconOf(kind), tintOf(kind)))
    , m_title(new TextLabel(title, TextRole::BodyBold))
    , m_text(new TextLabel(text))
    , m_row(new QHBoxLayout(this))
{
    m_title->setWraps(true);
    m_text->setWraps(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    setMessage(title, text);
    keepSpacing(this, m_row, {13, 10, 12, 10}, 10);
}

void MessagePanel::setMessage(const QString &title, const QString &text)
{
    m_title->setPlainText(title);
    m_text->setPlainText(text);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
}

void MessagePanel::setMessageKind(PanelKind kind)
{
    setKind(kind);
    m_icon->setIcon(m_iconName.isEmpty() ? iconOf(kind) : m_iconName, tintOf(kind));
}

void MessagePanel::setIcon(const QString &icon)
{
    m_iconName = icon;
    setMessageKind(kind());
}

QPushButton *MessagePanel::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    setButtonSize(button, ButtonSize::Small);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    button->show(); // in a panel that is shown already, to be reckoned with when it is measured next
    return button;
}

LinkButton *MessagePanel::addLink(const QString &text)
{
    auto *link = new LinkButton(text, LinkButton::Size::Body, this);
    m_row->addWidget(link, 0, Qt::AlignVCenter);
    link->show();
    return link;
}

} // namespace Verder
