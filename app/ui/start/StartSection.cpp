#include "ui/start/StartSection.h"

#include "ui/look/Area.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Verder {
namespace {

constexpr double widest = 872;

}

StartSection::StartSection(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new Area(Token::Surface))
    , m_column(new QVBoxLayout(m_content))
    , m_titleRow(new QHBoxLayout)
    , m_title(new TextLabel(QString(), TextRole::Title))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setWraps(true);
    m_titleRow->addWidget(m_title, 1);
    m_column->addLayout(m_titleRow);
    setWidget(m_content);
    keepMeasures(this, [this](const Look &) { applyMargins(); });
}

QString StartSection::title() const
{
    return m_title->plainText();
}

void StartSection::setTitle(const QString &title)
{
    m_title->setPlainText(title);
    setAccessibleName(title);
}

void StartSection::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    applyMargins();
}

void StartSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTexts();
    QScrollArea::changeEvent(event);
}

void StartSection::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyMargins();
}

void StartSection::applyMargins()
{
    const Look look = lookOf(this);
    const int side = look.px(m_isNarrow ? 24 : 56);
    const int right = std::max(side, viewport()->width() - side - look.px(widest));
    m_column->setContentsMargins(side, look.px(20), right, look.px(24));
    m_column->setSpacing(look.px(12));
    m_titleRow->setSpacing(look.px(m_isNarrow ? 8 : 16));
    m_titleRow->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Verder
