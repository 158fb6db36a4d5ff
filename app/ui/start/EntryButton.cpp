#include "ui/start/EntryButton.h"

#include "ui/look/Look.h"

#include <QPainter>

namespace Verder {

EntryButton::EntryButton(const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, &EntryButton::applyName);
}

void EntryButton::setTitle(const QString &title)
{
    setText(title);
    applyName();
}

void EntryButton::setCount(int count)
{
    m_count = count;
    applyName();
    update();
}

void EntryButton::setLocked(bool locked)
{
    m_isLocked = locked;
    setToolTip(locked ? tr("Sign in to see this") : QString());
    applyName();
    update();
}

void EntryButton::applyName()
{
    QString name = text();
    if (m_isLocked)
        name = tr("%1, sign in to see this").arg(name);
    else if (m_count > 0)
        name = tr("%1, %2").arg(name).arg(m_count);
    setAccessibleName(isChecked() ? tr("%1, current page").arg(name) : name);
}

QSize EntryButton::sizeHint() const
{
    const Look look = lookOf(this);
    return {look.px(160), look.px(40)};
}

void EntryButton::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    // The bar of the current entry stands at the window's edge, 12 left of the row.
    const QRect row = rect().adjusted(look.px(12), 0, 0, 0);
    if (isChecked()) {
        look.drawBox(painter, row, look.color(Token::AccentSoft),
            look.tokens.isContrast() ? look.color(Token::Border) : QColor(), look.metrics.radius());
        painter.fillRect(0, 0, look.px(4), height(), look.color(Token::Accent));
    } else if (underMouse()) {
        look.drawBox(painter, row, look.color(Token::SurfaceSunken), QColor(), look.metrics.radius());
    }
    look.drawIcon(painter, QRect(look.px(20), 0, look.px(20), height()), m_icon, 20,
        isChecked() ? Token::Accent : Token::TextMuted);
    const QRect inner = rect().adjusted(look.px(50), 0, -look.px(10), 0);
    painter.setPen(look.color(Token::Text));
    painter.setFont(look.font(isChecked() ? TextRole::BodyBold : TextRole::Body));
    const int mark = m_isLocked || m_count > 0 ? look.px(24) : 0;
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() - mark);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (m_isLocked) {
        look.drawIcon(painter, QRect(inner.right() - look.px(16), 0, look.px(16), height()),
            QStringLiteral("lock"), 16, Token::TextMuted);
    } else if (m_count > 0) {
        painter.setFont(look.font(TextRole::Small));
        painter.setPen(look.color(Token::TextMuted));
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
}

} // namespace Verder
