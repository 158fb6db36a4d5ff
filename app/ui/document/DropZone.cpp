#include "ui/document/DropZone.h"

#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

namespace Verder {
namespace {

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

DropZone::DropZone(QWidget *parent)
    : Panel(PanelKind::Drop, parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel(QStringLiteral("file"), Token::TextMuted, 18))
    , m_words(new TextLabel(tr("Drag a file to here"), TextRole::Body, Token::TextMuted))
    , m_later(new QPushButton(tr("Add later")))
    , m_choose(new QPushButton(tr("Select a file")))
{
    m_words->setWraps(true);
    for (QPushButton *button : {m_later, m_choose})
        button->setAutoDefault(false);
    m_later->setObjectName(QStringLiteral("later"));
    m_choose->setObjectName(QStringLiteral("choose"));
    setButtonKind(m_later, ButtonKind::Flat);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_later);
    m_row->addWidget(m_choose);
    setAcceptDrops(true);
    applyMetrics();
}

void DropZone::setTitle(const QString &title)
{
    m_choose->setAccessibleName(tr("Select a file: %1").arg(title));
    m_later->setAccessibleName(tr("Add later: %1").arg(title));
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    setKind(PanelKind::DropHover);
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setKind(PanelKind::Drop);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setKind(PanelKind::Drop);
    const QStringList files = filesOf(event->mimeData());
    // The user's own file stays where it is, whatever the other program offers.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!files.isEmpty())
        emit filesDropped(files);
}

void DropZone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    Panel::changeEvent(event);
}

void DropZone::applyMetrics()
{
    const Look look = lookOf(this);
    m_row->setContentsMargins(look.px(17), look.px(11), look.px(13), look.px(11));
    m_row->setSpacing(look.px(12));
}

} // namespace Verder
