#include "ui/sending/SubmissionRow.h"

#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Verder {
namespace {

constexpr double iconSize = 22;
constexpr double gapBelow = 20;

struct ProgressLook
{
    const char *icon;
    Token tint;
    TextRole role;
    Token tone;
};

ProgressLook lookOfProgress(SubmissionRow::Progress progress)
{
    switch (progress) {
    case SubmissionRow::Progress::Done:
        return {"st-done", Token::Success, TextRole::Body, Token::Text};
    case SubmissionRow::Progress::Current:
        return {"st-busy", Token::Accent, TextRole::BodyBold, Token::Text};
    case SubmissionRow::Progress::Ahead:
        return {"st-open", Token::Todo, TextRole::Body, Token::TextMuted};
    }
    Q_UNREACHABLE();
}

} // namespace

SubmissionRow::SubmissionRow(const QString &title, Progress progress, QWidget *parent)
    : QWidget(parent)
    , m_progress(progress)
{
    const Look look = lookOf(this);
    const ProgressLook shown = lookOfProgress(progress);
    m_icon = new IconLabel(QLatin1String(shown.icon), shown.tint, iconSize);
    m_title = new TextLabel(title, shown.role, shown.tone);
    m_title->setWraps(true);
    m_time = new TextLabel({}, TextRole::Small, Token::TextMuted);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_time, 0, Qt::AlignTop);
    m_words = new QVBoxLayout;
    m_words->setContentsMargins(0, look.px(1), 0, look.px(gapBelow));
    m_words->setSpacing(0);
    m_words->addLayout(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(1), 0, 0, 0);
    row->setSpacing(look.px(15));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    nameIt();
}

void SubmissionRow::setIcon(const QString &icon, Token tint)
{
    m_icon->setIcon(icon, tint);
}

void SubmissionRow::setTime(const QString &time)
{
    m_time->setPlainText(time);
    nameIt();
}

void SubmissionRow::setDetail(const QString &detail)
{
    if (m_detail == nullptr) {
        m_detail = new TextLabel({}, TextRole::Small, Token::TextMuted);
        m_detail->setWraps(true);
        m_words->insertWidget(1, m_detail);
        m_words->setContentsMargins(0, lookOf(this).px(1), 0, lookOf(this).px(16));
    }
    m_detail->setPlainText(detail);
    nameIt();
}

void SubmissionRow::setLast(bool isLast)
{
    m_isLast = isLast;
    update();
}

void SubmissionRow::addBelow(QWidget *widget)
{
    m_words->addSpacing(lookOf(this).px(8));
    m_words->addWidget(widget);
}

void SubmissionRow::addBelow(QLayout *layout)
{
    m_words->addSpacing(lookOf(this).px(8));
    m_words->addLayout(layout);
}

void SubmissionRow::nameIt()
{
    // Where it stands is told by the icon alone, so it is said here in words.
    QString state;
    if (m_progress == Progress::Done)
        state = tr("done");
    else if (m_progress == Progress::Current)
        state = tr("now");
    else
        state = tr("still to come");
    QStringList parts{m_title->plainText(), state};
    if (!m_time->plainText().isEmpty())
        parts.append(m_time->plainText());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setAccessibleDescription(m_detail != nullptr ? m_detail->plainText() : QString());
}

void SubmissionRow::paintEvent(QPaintEvent *)
{
    if (m_isLast)
        return;
    const Look look = lookOf(this);
    const int top = m_icon->geometry().bottom() + look.px(4);
    const int bottom = height() - look.px(3);
    if (bottom <= top)
        return;
    QPainter painter(this);
    painter.fillRect(m_icon->geometry().center().x(), top, 1, bottom - top, look.color(Token::BorderStrong));
}

} // namespace Verder
