#include "form/Form.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace Verder {

namespace {

template <typename List> int indexOfId(const List &list, const QString &id)
{
    for (const auto &entry : list) {
        if (entry.id == id)
            return entry.index;
    }
    return -1;
}

} // namespace

int Form::slotIndex(const QString &slotId) const
{
    return indexOfId(documentSlots, slotId);
}

int Form::pageIndex(const QString &pageId) const
{
    return indexOfId(pages, pageId);
}

int Form::itemInScope(int scope, const QString &localId) const
{
    return m_index.find(items, scope, localId);
}

int Form::itemIndex(const QString &itemId) const
{
    constexpr QLatin1String inRows("[].");
    const qsizetype end = itemId.lastIndexOf(inRows);
    if (end < 0)
        return itemInScope(0, itemId);
    const QStringView prefix = QStringView(itemId).left(end + inRows.size());
    for (int scope = 1; scope < scopes.size(); ++scope) {
        if (prefix == scopes[scope].prefix)
            return itemInScope(scope, itemId.mid(prefix.size()));
    }
    return -1;
}

QJsonObject Form::resolved() const
{
    return QJsonDocument::fromJson(resolvedJson()).object();
}

QByteArray Form::resolvedJson() const
{
    return qUncompress(m_resolved);
}

void Form::setResolved(const QByteArray &canonical)
{
    constexpr int fastest = 1;
    m_resolved = qCompress(canonical, fastest);
    sha256 = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

const CarryOver *Form::carryOverFrom(const QString &formId) const
{
    const auto found = std::find_if(carryOver.cbegin(), carryOver.cend(),
        [&](const CarryOver &one) { return one.forms.contains(formId); });
    return found == carryOver.cend() ? nullptr : &*found;
}

void Form::addItem(Item item)
{
    items.append(std::move(item));
    scopes[items.constLast().scope].items.append(items.constLast().index);
    m_index.add(items);
}

void Form::squeeze()
{
    items.squeeze();
    conditions.squeeze();
    documentSlots.squeeze();
    for (Page &page : pages)
        page.elements.squeeze();
    for (FormScope &scope : scopes) {
        scope.items.squeeze();
        scope.nodes.squeeze();
    }
    m_resolved.squeeze();
}

} // namespace Verder
