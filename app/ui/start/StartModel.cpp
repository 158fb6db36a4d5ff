#include "ui/start/StartModel.h"

#include "form/Form.h"

#include <QCoreApplication>
#include <QLocale>

namespace Verder {

FormCard makeFormCard(const Form &form, Language language, const QString &fee, const QString &feeNote)
{
    FormCard card;
    card.formId = form.id;
    card.title = form.title.in(language);
    card.purpose = form.summary.purpose.in(language);
    for (const LocalText &needed : form.summary.needed)
        card.needed.append(needed.in(language));
    card.paper = form.summary.paper.in(language);
    card.fee = fee;
    card.feeNote = feeNote;
    return card;
}

QString momentText(const QDateTime &moment, const QDate &today)
{
    const QString time = moment.toString(QStringLiteral("HH:mm"));
    if (moment.date() == today)
        return QCoreApplication::translate("StartPage", "today %1").arg(time);
    if (moment.date().addDays(1) == today)
        return QCoreApplication::translate("StartPage", "yesterday %1").arg(time);
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

QString applicationTitle(const QString &person, const QString &formTitle)
{
    return person.isEmpty() ? formTitle : QStringLiteral("%1 – %2").arg(person, formTitle);
}

} // namespace Verder
