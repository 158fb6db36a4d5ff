#include "ui/form/MissingLine.h"

#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"

#include <QAccessible>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace Verder {
namespace {

const QLatin1String comma(", ");
constexpr int iconMeasure = 18;
constexpr int iconGap = 8;

int widthOf(const Look &look, const QString &text)
{
    return QFontMetrics(look.font(TextRole::Body)).horizontalAdvance(text);
}

} // namespace

MissingLine::MissingLine(QWidget *parent)
    : QWidget(parent)
    , m_more(new LinkButton({}, LinkButton::Size::Body, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("missingLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->hide();
    connect(m_more, &LinkButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
}

void MissingLine::setSummary(const MissingSummary &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    setAccessibleName(text());
    fit();
    if (!isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MissingLine::setShort(bool isShort)
{
    m_isShort = isShort;
    fit();
}

QString MissingLine::text() const
{
    QStringList names;
    for (const MissingSummary::Entry &entry : m_summary.entries)
        names.append(entry.name);
    if (names.isEmpty())
        return m_summary.text;
    return QStringLiteral("%1: %2").arg(m_summary.text, names.join(comma));
}

QList<QWidget *> MissingLine::stops() const
{
    QList<QWidget *> stops;
    for (LinkButton *link : m_links) {
        if (!link->isHidden())
            stops.append(link);
    }
    if (!m_more->isHidden())
        stops.append(m_more);
    return stops;
}

QSize MissingLine::sizeHint() const
{
    const Look look = lookOf(this);
    return {look.px(300), look.px(40)};
}

QSize MissingLine::minimumSizeHint() const
{
    const Look look = lookOf(this);
    return {look.px(80), look.px(24)};
}

QString MissingLine::leadText() const
{
    const QString &text = m_isShort ? m_summary.shortText : m_summary.text;
    return m_summary.entries.isEmpty() ? text : QString(text + QLatin1String(": "));
}

LinkButton *MissingLine::link(int index)
{
    while (m_links.size() <= index) {
        auto *link = new LinkButton({}, LinkButton::Size::Body, this);
        connect(link, &LinkButton::clicked, this, [this, number = static_cast<int>(m_links.size())] {
            if (number < m_summary.entries.size())
                emit followed(m_summary.entries.at(number).missing);
        });
        // A new widget comes at the end of the window's order; the place in it is that of m_more.
        if (m_links.isEmpty()) {
            setTabOrder(m_more, link);
            setTabOrder(link, m_more);
        } else {
            setTabOrder(m_links.last(), link);
        }
        m_links.append(link);
    }
    return m_links.at(index);
}

int MissingLine::linkWidth(int index)
{
    LinkButton *shown = link(index);
    shown->setText(QString(m_summary.entries.at(index).name).replace(QLatin1Char('&'), QLatin1String("&&")));
    return shown->sizeHint().width();
}

int MissingLine::countThatFits(int width)
{
    const Look look = lookOf(this);
    const int count = static_cast<int>(m_summary.entries.size());
    int used = 0;
    for (int shown = 0; shown < count; ++shown) {
        used += (shown > 0 ? widthOf(look, comma) : 0) + linkWidth(shown);
        m_more->setText(tr("and %n more", nullptr, count - shown - 1));
        const int rest
            = shown + 1 < count ? widthOf(look, QStringLiteral(" ")) + m_more->sizeHint().width() : 0;
        if (used + rest > width)
            return shown;
    }
    return count;
}

void MissingLine::fit()
{
    const Look look = lookOf(this);
    const int lead = look.px(iconMeasure + iconGap) + widthOf(look, leadText());
    const int count = static_cast<int>(m_summary.entries.size());
    const int shown = countThatFits(width() - lead);
    int total = lead;
    for (int i = 0; i < shown; ++i)
        total += linkWidth(i) + (i > 0 ? widthOf(look, comma) : 0);
    m_more->setText(shown > 0 ? tr("and %n more", nullptr, count - shown) : tr("show %n", nullptr, count));
    m_more->setVisible(shown < count);
    if (shown < count)
        total += widthOf(look, QStringLiteral(" ")) + m_more->sizeHint().width();

    int left = qMax(0, width() - total);
    const auto take = [&](int across) {
        return QRect(std::exchange(left, left + across), 0, across, height());
    };
    const auto place = [&](LinkButton *link) {
        const QSize size = link->sizeHint();
        link->setGeometry(
            take(size.width()).left(), (height() - size.height()) / 2, size.width(), size.height());
    };
    m_icon = take(look.px(iconMeasure));
    take(look.px(iconGap));
    m_words = {{take(widthOf(look, leadText())), leadText()}};
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            m_words.append({take(widthOf(look, comma)), comma});
        place(link(i));
    }
    if (shown < count) {
        take(widthOf(look, QStringLiteral(" ")));
        place(m_more);
    }
    for (int i = 0; i < m_links.size(); ++i)
        m_links.at(i)->setVisible(i < shown);
    fillMenu(shown);
    update();
}

void MissingLine::fillMenu(int from)
{
    m_menu->clear();
    for (int i = from; i < m_summary.entries.size(); ++i) {
        const Missing missing = m_summary.entries.at(i).missing;
        QString name = m_summary.entries.at(i).name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(
            m_menu->addAction(name), &QAction::triggered, this, [this, missing] { emit followed(missing); });
    }
}

void MissingLine::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    QPainter painter(this);
    switch (m_summary.state) {
    case MissingSummary::State::Open:
        look.drawIcon(painter, m_icon, QStringLiteral("st-open"), iconMeasure, Token::Todo);
        break;
    case MissingSummary::State::Wrong:
        look.drawIcon(painter, m_icon, QStringLiteral("error"), iconMeasure, Token::Error);
        break;
    case MissingSummary::State::Complete:
        look.drawIcon(painter, m_icon, QStringLiteral("st-done"), iconMeasure, Token::Success);
        break;
    }
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(Token::Text));
    for (const Words &words : std::as_const(m_words))
        painter.drawText(words.area, Qt::AlignVCenter | Qt::TextDontClip, words.text);
}

void MissingLine::resizeEvent(QResizeEvent *)
{
    fit();
}

void MissingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace Verder
