// The part of Windows that begins new applications.
#include "ui/window/FormWindow.h"
#include "ui/window/Prompts.h"
#include "ui/window/Windows.h"

#include <algorithm>

namespace Verder {

void Windows::beginForm(const QString &formId, QWidget *asker, const Profile &known)
{
    std::optional<Profile> profile = askProfile(asker);
    if (!profile)
        return;
    profile->insert(known);
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::create(m_desk.dossiers, formId, m_desk.today(), *profile);
    if (!dossier) {
        m_desk.prompts.failed(asker, tr("This form cannot be opened"), dossier.error());
        return;
    }
    show(std::move(*dossier));
}

void Windows::beginFormAsking(const QString &profileKey, const QString &answer, QWidget *asker)
{
    const QStringList ids = m_desk.dossiers.forms.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> form = m_desk.dossiers.forms.form(id);
        const bool isAsking = form
            && std::any_of((*form)->items.cbegin(), (*form)->items.cend(),
                [&](const Item &item) { return item.options->profileKey == profileKey; });
        if (!isAsking)
            continue;
        beginForm(id, asker, answer.isEmpty() ? Profile() : Profile{{profileKey, answer}});
        return;
    }
    m_desk.prompts.failed(asker, tr("This form cannot be opened"),
        {ErrorKind::NotFound, tr("There is no form for this. Update Verder, or use the form on ind.nl."),
            {}});
}

QList<FormPtr> Windows::formsAfter(const Form &form) const
{
    QList<FormPtr> forms;
    const QStringList ids = m_desk.dossiers.forms.ids();
    for (const QString &id : ids) {
        const Result<FormPtr> other = m_desk.dossiers.forms.form(id);
        if (other && (*other)->carryOverFrom(form.id) != nullptr)
            forms.append(*other);
    }
    return forms;
}

void Windows::beginFrom(const QString &formId, const Dossier &source, QWidget *asker)
{
    const std::optional<Profile> profile = askProfile(asker);
    if (!profile)
        return;
    Result<std::unique_ptr<Dossier>> dossier
        = Dossier::createFrom(m_desk.dossiers, formId, m_desk.today(), *profile, source);
    if (!dossier) {
        m_desk.prompts.failed(asker, tr("This form cannot be opened"), dossier.error());
        return;
    }
    const int count = static_cast<int>((*dossier)->carriedOver().size());
    FormWindow *window = show(std::move(*dossier));
    m_desk.prompts.tell(window, tr("Taken over"),
        tr("%n answer(s) of the other draft are filled in here, marked \"taken over\". Check them: "
           "something may have changed since. Undo takes them away.",
            nullptr, count));
}

} // namespace Verder
