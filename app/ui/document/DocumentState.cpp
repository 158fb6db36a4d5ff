#include "ui/document/DocumentState.h"

#include <QCoreApplication>

#include <algorithm>

namespace Verder {
namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentState)
};

QString countText(const QList<Attachment> &attachments)
{
    int pages = 0;
    for (const Attachment &attachment : attachments)
        pages += attachment.pages;
    QString count = StateText::tr("%n document(s)", nullptr, static_cast<int>(attachments.size()));
    if (pages == 0)
        return count;
    return QStringLiteral("%1, %2").arg(count, StateText::tr("%n page(s)", nullptr, pages));
}

} // namespace

DocumentState documentState(const Session &session, SlotRef ref)
{
    const DocumentSlot &shape = session.form().documentSlots.at(ref.slot);
    const QList<Attachment> attachments = session.attachments(ref);
    const bool isWhole = std::all_of(attachments.cbegin(), attachments.cend(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Accepted; });
    if (shape.byPost)
        return {QStringLiteral("mail"), Token::TextMuted, StateText::tr("by post")};
    if (!isWhole)
        return {QStringLiteral("st-warn"), Token::Warning, countText(attachments)};
    const int missing = shape.minimum - static_cast<int>(attachments.size());
    if (!attachments.isEmpty() && missing <= 0)
        return {QStringLiteral("st-done"), Token::Success, countText(attachments)};
    if (session.isPutOff(ref))
        return {QStringLiteral("clock"), Token::TextMuted, StateText::tr("you add this later")};
    if (!session.isRequired(ref))
        return {QStringLiteral("file"), Token::TextMuted, StateText::tr("optional")};
    if (!attachments.isEmpty())
        return {QStringLiteral("st-open"), Token::Todo,
            StateText::tr("%1, %n more to add", nullptr, missing).arg(countText(attachments))};
    return {QStringLiteral("st-open"), Token::Todo, StateText::tr("still to be added")};
}

} // namespace Verder
