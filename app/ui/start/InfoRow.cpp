#include "ui/start/InfoRow.h"

#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>

namespace Verder {

InfoRow::InfoRow(const QString &icon, Token tint, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_below(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new TextLabel(title, TextRole::BodyBold);
    auto *second = new TextLabel(text, TextRole::Small, Token::TextMuted);
    first->setWraps(true);
    second->setWraps(true);
    words->addStretch(1);
    words->addWidget(first);
    words->addWidget(second);
    m_below->addStretch(1);
    words->addLayout(m_below);
    words->addStretch(1);
    m_row->addWidget(new IconLabel(icon, tint), 0, Qt::AlignVCenter);
    m_row->addLayout(words, 1);
    second->setHidden(text.isEmpty()); // not before it is in here: it would be a window
    keepSpacing(this, m_row, {16, 8, 16, 8}, 16);
    keepSpacing(this, m_below, {}, 16);
    keepMeasures(this, [this](const Look &look) { setMinimumHeight(look.px(60)); });
}

void InfoRow::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget);
}

void InfoRow::addAtRight(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace Verder
