#include "ui/look/HeaderBar.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Verder {

namespace {

constexpr double leastTitle = 200;

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QPushButton(tr("Menu")))
    , m_line(new Separator(Qt::Vertical))
    , m_title(new TextLabel(QString(), TextRole::Strong))
    , m_file(new TextLabel(QString(), TextRole::Body, Token::TextMuted))
    , m_statusIcon(new IconLabel(QStringLiteral("check"), Token::Success, 18))
    , m_status(new TextLabel(QString(), TextRole::Body, Token::TextMuted))
    , m_statusButton(new QPushButton)
    , m_environment(new Chip(ChipKind::Organisation, QString()))
{
    setButtonKind(m_menu, ButtonKind::Flat);
    setButtonIcon(m_menu, QStringLiteral("menu"));
    setButtonKind(m_statusButton, ButtonKind::Flat);
    setButtonSize(m_statusButton, ButtonSize::Small);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_menu);
    row->addWidget(m_line);
    row->addWidget(m_title);
    row->addWidget(m_file);
    row->addStretch(1);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_statusIcon, m_status, m_statusButton, m_environment}) {
        row->addWidget(widget);
        widget->hide();
    }
    m_file->hide();
    m_title->setMinimumWidth(1); // so that it can become shorter
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_statusButton, &QPushButton::clicked, this, &HeaderBar::statusClicked);
    applyMetrics();
}

void HeaderBar::setTitle(const QString &title)
{
    m_fullTitle = title;
    fit();
}

int HeaderBar::roomForTitle() const
{
    const int spacing = layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - spacing;
    for (const QWidget *other : std::initializer_list<const QWidget *>{
             m_menu, m_line, m_file, m_statusIcon, m_status, m_statusButton, m_environment}) {
        if (!other->isHidden())
            room -= other->sizeHint().width() + spacing;
    }
    return room;
}

/// Where there is too little room for all, the save state becomes its icon. A title that does not fit then
/// ends in dots. Both are whole for a screen reader and under the mouse.
void HeaderBar::fit()
{
    const QString status = m_isAction ? QString() : m_status->plainText();
    m_status->setVisible(!status.isEmpty());
    const bool isCramped = !status.isEmpty() && roomForTitle() < lookOf(this).px(leastTitle);
    m_status->setVisible(!status.isEmpty() && !isCramped);
    m_statusIcon->setAccessibleName(isCramped ? status : QString());
    m_statusIcon->setToolTip(isCramped ? status : QString());
    const QString shown
        = m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, qMax(0, roomForTitle()));
    m_title->setPlainText(shown);
    m_title->setAccessibleName(m_fullTitle);
    m_title->setToolTip(shown == m_fullTitle ? QString() : m_fullTitle);
}

void HeaderBar::setFileName(const QString &name)
{
    m_file->setPlainText(name);
    m_file->setVisible(!name.isEmpty() && !m_isNarrow);
    fit();
}

void HeaderBar::setStatus(const QString &icon, Token tint, const QString &text, bool isAction)
{
    m_statusIcon->setIcon(icon, tint);
    m_status->setPlainText(text);
    m_isAction = isAction;
    m_statusButton->setText(text);
    setButtonIcon(m_statusButton, icon);
    m_statusIcon->setVisible(!isAction && !text.isEmpty());
    m_statusButton->setVisible(isAction && !text.isEmpty());
    fit();
}

QString HeaderBar::statusText() const
{
    return m_status->plainText();
}

void HeaderBar::setEnvironment(ChipKind kind, const QString &name)
{
    m_environment->setChip(kind, name);
    m_environment->setVisible(!name.isEmpty());
    fit();
}

void HeaderBar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_title->setRole(narrow ? TextRole::BodyBold : TextRole::Strong);
    m_file->setVisible(!narrow && !m_file->plainText().isEmpty());
    applyMetrics();
}

QSize HeaderBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), lookOf(this).px(m_isNarrow ? 44 : 56)};
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    else if (event->type() == QEvent::LanguageChange)
        m_menu->setText(tr("Menu"));
    QWidget::changeEvent(event);
}

void HeaderBar::applyMetrics()
{
    const Look look = lookOf(this);
    layout()->setContentsMargins(look.px(6), 0, look.px(m_isNarrow ? 16 : 20), 1);
    layout()->setSpacing(look.px(12));
    m_line->setFixedHeight(look.px(m_isNarrow ? 20 : 24));
    updateGeometry();
    fit();
}

} // namespace Verder
