#include "ui/look/Banner.h"

#include "ui/look/IconLabel.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Verder {
namespace {

struct BannerLook
{
    const char *icon;
    Token tint, fill, edge;
};

BannerLook lookOfKind(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Practice:
        return {"flask", Token::Practice, Token::PracticeSoft, Token::Border};
    case BannerKind::Offline:
        return {"offline", Token::TextMuted, Token::SurfaceSunken, Token::Border};
    case BannerKind::TooOld:
        return {"warn", Token::Warning, Token::WarningSoft, Token::WarningLine};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(BannerKind kind, const QString &strong, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_icon(new IconLabel(QLatin1String(lookOfKind(kind).icon), lookOfKind(kind).tint, 18))
    , m_words(new TextLabel(strong, TextRole::Small))
    , m_link(new LinkButton(QString(), LinkButton::Size::Small))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_link);
    m_words->setWraps(true);
    m_link->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(strong, text);
    applyMetrics();
}

void Banner::setText(const QString &strong, const QString &text)
{
    m_words->setRichText(QStringLiteral("<b style=\"font-weight:600\">%1</b> %2")
                             .arg(strong.toHtmlEscaped(), text.toHtmlEscaped()),
        strong + QLatin1Char(' ') + text);
    setAccessibleName(m_words->plainText());
}

void Banner::setLinkText(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

QSize Banner::sizeHint() const
{
    return {QWidget::sizeHint().width(), std::max(lookOf(this).px(32), QWidget::sizeHint().height())};
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(this);
    const BannerLook own = lookOfKind(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(own.fill));
    painter.fillRect(0, height() - 1, width(), 1, look.color(own.edge));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void Banner::applyMetrics()
{
    const Look look = lookOf(this);
    layout()->setContentsMargins(look.px(20), look.px(4), look.px(20), look.px(4));
    layout()->setSpacing(look.px(8));
    setMinimumHeight(look.px(32));
    updateGeometry();
}

} // namespace Verder
