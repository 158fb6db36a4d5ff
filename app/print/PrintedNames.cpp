#include "print/PrintedNames.h"

#include <QCoreApplication>

namespace Verder {

namespace {

struct PrintedNames
{
    Q_DECLARE_TR_FUNCTIONS(PrintedNames)
};

QString shown(const Session &session, int item, Language language)
{
    const ItemRef ref{item, 0};
    return ref.isValid() && session.isRelevant(ref) ? session.displayText(ref, language) : QString();
}

/// The answer of the form's first own question that \a fits, or nothing.
template <typename Fits> QString firstShown(const Session &session, Language language, Fits fits)
{
    for (const Item &item : session.form().items) {
        if (item.row >= 0 || !fits(item))
            continue;
        const QString text = shown(session, item.index, language);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString printedPerson(const Session &session, Language language)
{
    QStringList names;
    for (const int item : session.form().summary.personItems)
        names.append(shown(session, item, language));
    names.removeAll(QString());
    const QString name = names.join(u' ');
    const QString number
        = firstShown(session, language, [](const Item &item) { return item.type == ItemType::VNumber; });
    if (name.isEmpty() || number.isEmpty())
        return name;
    return PrintedNames::tr("%1, V-number %2").arg(name, number);
}

QString printedSponsor(const Session &session, Language language)
{
    const QString name = firstShown(session, language,
        [](const Item &item) { return item.options->profileKey == QLatin1String("company.name"); });
    const QString kvk = shown(session, session.form().summary.kvkItem, language);
    if (name.isEmpty() || kvk.isEmpty())
        return kvk.isEmpty() ? name : PrintedNames::tr("KvK %1").arg(kvk);
    return PrintedNames::tr("%1, KvK %2").arg(name, kvk);
}

} // namespace Verder
