#include "ui/document/CheckingRow.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

constexpr int quietSeconds = 3;

} // namespace

CheckingRow::CheckingRow(Work work, const QString &name, QWidget *parent)
    : Card(parent)
    , m_work(work)
    , m_state(new TextLabel(workText(), TextRole::Small, Token::TextMuted))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    const Look look = lookOf(this);
    auto *title = new TextLabel(name);
    title->setWraps(true);
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(name));
    setButtonKind(m_cancel, ButtonKind::Flat);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(17), look.px(9), look.px(5), look.px(9));
    row->setSpacing(look.px(14));
    row->addWidget(new IconLabel(QStringLiteral("file"), Token::TextMuted, 18));
    row->addWidget(title, 1);
    row->addWidget(m_state);
    row->addWidget(m_cancel);
    setAccessibleName(QStringLiteral("%1, %2").arg(name, m_state->plainText()));
    m_clock.start();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CheckingRow::showTime);
    m_second.start();
}

void CheckingRow::showTime()
{
    const int seconds = static_cast<int>(m_clock.elapsed() / 1000);
    if (seconds >= quietSeconds)
        m_state->setPlainText(tr("%1, for %n second(s) now", nullptr, seconds).arg(workText()));
}

QString CheckingRow::workText() const
{
    switch (m_work) {
    case Work::Merging:
        return tr("Being put together");
    case Work::Shrinking:
        return tr("Being made smaller");
    case Work::Checking:
        break;
    }
    return tr("Being checked");
}

} // namespace Verder
