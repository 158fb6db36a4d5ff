#include "ui/form/AddRowBlock.h"

#include "ui/form/PageOutline.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QPushButton>

namespace Verder {
namespace {

/// In an English sentence the kind of row is a word like any other; in Dutch it comes first.
QString inSentence(QString title, Language language)
{
    if (language == Language::English && !title.isEmpty())
        title[0] = title.at(0).toLower();
    return title;
}

} // namespace

AddRowBlock::AddRowBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_button(new QPushButton(canvas))
{
    const QString title = session()->item(entry.ref).group->rowTitle.in(context.language);
    //: %1 is a kind of row: "family member"
    m_button->setText(tr("Add %1").arg(inSentence(title, context.language)));
    m_button->setObjectName(session()->path(entry.ref));
    m_button->setAutoDefault(false);
    setButtonIcon(m_button, QStringLiteral("plus"));
    add(m_button);
    connect(m_button, &QPushButton::clicked, this, &AddRowBlock::addRequested);
}

int AddRowBlock::spaceAbove(const PageBlock *previous) const
{
    return px(previous->entry().kind == PageEntry::Kind::Section ? 20 : 12);
}

QList<QWidget *> AddRowBlock::stops() const
{
    return {m_button};
}

int AddRowBlock::arrange(const QRect &area, bool places)
{
    // Under cards it stands at their edge, under a list of fields at the fields.
    const bool isCompact = isCompactGroup(session()->form(), session()->item(entry().ref));
    const int inset = isCompact || entry().depth > 0 ? lookOf(canvas()).metrics.gutter() : 0;
    const QSize size = m_button->sizeHint();
    if (places)
        m_button->setGeometry(
            area.left() + inset, area.top(), qMin(size.width(), area.width() - inset), size.height());
    return size.height();
}

} // namespace Verder
