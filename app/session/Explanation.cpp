#include "session/Explanation.h"

#include "form/FieldValue.h"

namespace Verder {

namespace {

struct Reasons
{
    QStringList conditions;
    QList<ItemRef> items;
};

void collect(const SessionState &state, const Rule &rule, int row, Language language, Reasons &reasons)
{
    const int items = static_cast<int>(state.form().items.size());
    for (int slot : rule.reads()) {
        if (slot >= items) {
            const Condition &condition = state.form().conditions[slot - items];
            if (!reasons.conditions.contains(condition.title.in(language)))
                reasons.conditions.append(condition.title.in(language));
            collect(state, condition.when, row, language, reasons);
            continue;
        }
        const int holder = state.rowAtScope(row, state.form().items[slot].scope);
        const ItemRef ref{slot, holder};
        if (holder >= 0 && !reasons.items.contains(ref))
            reasons.items.append(ref);
    }
}

QString answerSentence(const SessionState &state, ItemRef ref, Language language)
{
    const Item &item = state.form().items[ref.item];
    const QString answer = displayText(item, *state.form().tables, state.item(ref).value, language);
    const bool isDutch = language == Language::Dutch;
    if (item.isRepeating || !holdsAnswer(item.type))
        return {};
    if (answer.isEmpty()) {
        return (isDutch ? QStringLiteral("Bij ‘%1’ is nog niets ingevuld.")
                        : QStringLiteral("‘%1’ has no answer yet."))
            .arg(item.label.in(language));
    }
    return (isDutch ? QStringLiteral("Bij ‘%1’ staat: %2.") : QStringLiteral("The answer to ‘%1’ is: %2."))
        .arg(item.label.in(language), answer);
}

} // namespace

QList<Rule> visibilityRules(const Form &form, const Item &item)
{
    QList<Rule> rules;
    for (int at = item.index; at >= 0; at = form.items[at].parent) {
        if (!form.items[at].visible.isNull())
            rules.append(form.items[at].visible);
    }
    if (item.page >= 0 && !form.pages[item.page].visible.isNull())
        rules.append(form.pages[item.page].visible);
    return rules;
}

QString explain(const SessionState &state, const QList<Rule> &rules, int row, bool isThere, Language language)
{
    Reasons reasons;
    for (const Rule &rule : rules)
        collect(state, rule, row, language, reasons);
    const bool isDutch = language == Language::Dutch;
    QStringList sentences;
    if (!reasons.conditions.isEmpty()) {
        const QString pattern = isThere
            ? (isDutch ? QStringLiteral("Dit hoort erbij: %1.") : QStringLiteral("This belongs here: %1."))
            : (isDutch ? QStringLiteral("Dit geldt alleen als: %1.")
                       : QStringLiteral("This only applies if: %1."));
        QStringList titles = reasons.conditions;
        for (QString &title : titles)
            title = title.left(1).toLower() + title.mid(1);
        sentences.append(pattern.arg(titles.join(QStringLiteral(", "))));
    }
    for (ItemRef ref : std::as_const(reasons.items)) {
        const QString sentence = answerSentence(state, ref, language);
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

} // namespace Verder
