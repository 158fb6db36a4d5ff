#include "ui/window/ReceiptView.h"

namespace Verder {

ReceiptFacts receiptFacts(const Session &session, const QString &title, Language language)
{
    const auto textOf = [&](auto matches) {
        for (const Item &item : session.form().items) {
            if (item.scope == 0 && matches(item))
                return session.displayText({item.index, 0}, language);
        }
        return QString();
    };
    ReceiptFacts facts;
    facts.person = title;
    facts.vNumber = textOf([](const Item &item) { return item.type == ItemType::VNumber; });
    facts.sponsor
        = textOf([](const Item &item) { return item.options->profileKey == QLatin1String("company.name"); });
    facts.kvk = session.displayText({session.form().summary.kvkItem, 0}, language);
    const QList<Attachment> documents = session.relevantAttachments();
    for (const Attachment &document : documents)
        facts.documents.append(document.name);
    facts.formTitle = session.form().title.in(language);
    facts.kind = session.form().summary.kind;
    facts.isVerified = true; // whoever shows a receipt has verified it
    return facts;
}

} // namespace Verder
