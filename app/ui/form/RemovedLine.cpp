#include "ui/form/RemovedLine.h"

#include "ui/form/BlockStack.h"
#include "ui/look/LinkButton.h"
#include "ui/look/TextLabel.h"

namespace Verder {

RemovedLine::RemovedLine(
    const PageContext &context, const PageEntry &entry, const QString &name, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_text(add(new TextLabel(tr("%1 was removed.").arg(name), TextRole::Body, Token::TextMuted, canvas)))
    , m_back(add(new LinkButton(tr("Undo"), LinkButton::Size::Body, canvas)))
{
    m_back->setAccessibleDescription(m_text->plainText());
    connect(m_back, &LinkButton::clicked, this, &RemovedLine::backRequested);
}

QList<QWidget *> RemovedLine::stops() const
{
    return {m_back};
}

int RemovedLine::arrange(const QRect &area, bool places)
{
    const int link = m_back->sizeHint().width();
    const int across = area.width() - px(16 + 8) - link;
    const int height = fitText(m_text, across);
    const int total = qMax(height, px(36));
    if (places) {
        const int shown = qMin(across, textWidth(m_text));
        m_text->setGeometry(area.left() + px(16), area.top() + (total - height) / 2, shown, height);
        const QSize size = m_back->sizeHint();
        m_back->setGeometry(
            {QPoint(area.left() + px(16 + 8) + shown, area.top() + (total - size.height()) / 2), size});
    }
    return total;
}

} // namespace Verder
