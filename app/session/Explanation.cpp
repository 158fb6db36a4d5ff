#include "session/Explanation.h"

#include "form/FieldValue.h"
#include "rules/RuleReasons.h"
#include "session/MessageText.h"
#include "session/RowData.h"

#include <algorithm>

namespace Verder {

namespace {

QString inLanguage(Language language, const QString &dutch, const QString &english)
{
    return language == Language::Dutch ? dutch : english;
}

/// A title within a sentence: "Het contract is tijdelijk" becomes "het contract is tijdelijk", "IND" stays.
QString withinSentence(const QString &title)
{
    const bool isWord = title.size() < 2 || title[1].isLower() || title[1].isSpace();
    return isWord ? QString(title.left(1).toLower() + title.mid(1)) : title;
}

/// Conditions and answers that made rules come out as they did.
class Reasons
{
public:
    Reasons(const SessionState &state, int row, Language language)
        : m_state(state)
        , m_row(row)
        , m_language(language)
    {
    }

    void collect(const Rule &rule);
    /// \a holds: the rules hold, so that what they explain is there.
    QStringList sentences(bool holds) const;

private:
    void add(const RuleReason &reason);
    QString answerSentence(ItemRef ref) const;

    const SessionState &m_state;
    int m_row;
    Language m_language;
    QStringList m_met; ///< titles of conditions that hold
    QStringList m_unmet;
    QList<ItemRef> m_items;
};

void Reasons::collect(const Rule &rule)
{
    for (const RuleReason &reason : reasonsOf(rule, RowData(m_state, m_row)))
        add(reason);
}

void Reasons::add(const RuleReason &reason)
{
    const Form &form = m_state.form();
    const int items = static_cast<int>(form.items.size());
    if (reason.slot >= items) {
        const Condition &condition = form.conditions[reason.slot - items];
        QStringList &titles = reason.isTrue ? m_met : m_unmet;
        const QString title = withinSentence(condition.title.in(m_language));
        if (!titles.contains(title)) {
            titles.append(title);
            collect(condition.when);
        }
        return;
    }
    const ItemRef ref{reason.slot, m_state.rowAtScope(m_row, form.items[reason.slot].scope)};
    if (ref.row >= 0 && !m_items.contains(ref))
        m_items.append(ref);
}

QStringList Reasons::sentences(bool holds) const
{
    const auto listed = [](const QStringList &titles) {
        return titles.join(QStringLiteral(", "));
    };
    QStringList sentences;
    if (holds && !m_met.isEmpty())
        sentences.append(inLanguage(
            m_language, QStringLiteral("Dit hoort erbij: %1."), QStringLiteral("This belongs here: %1."))
                             .arg(listed(m_met)));
    if (holds && !m_unmet.isEmpty())
        sentences.append(inLanguage(m_language, QStringLiteral("Dit hoort erbij, want dit is niet zo: %1."),
            QStringLiteral("This belongs here, for this is not so: %1."))
                             .arg(listed(m_unmet)));
    if (!holds && !m_unmet.isEmpty())
        sentences.append(inLanguage(m_language, QStringLiteral("Dit geldt alleen als: %1."),
            QStringLiteral("This only applies if: %1."))
                             .arg(listed(m_unmet)));
    if (!holds && !m_met.isEmpty())
        sentences.append(inLanguage(m_language, QStringLiteral("Dit geldt niet als: %1."),
            QStringLiteral("This does not apply if: %1."))
                             .arg(listed(m_met)));
    for (ItemRef ref : m_items) {
        const QString sentence = answerSentence(ref);
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QString Reasons::answerSentence(ItemRef ref) const
{
    const Item &item = m_state.form().items[ref.item];
    const QString label = fillInText(m_state, item.label, {}, ref.row, m_language);
    if (item.isRepeating)
        return inLanguage(
            m_language, QStringLiteral("Dit volgt uit ‘%1’."), QStringLiteral("This follows from ‘%1’."))
            .arg(label.isEmpty() ? item.group->rowTitle.in(m_language) : label);
    if (!holdsAnswer(item.type))
        return {};
    const Value value = asStored(item, m_state.item(ref).value);
    const QString answer = displayText(item, *m_state.form().tables, value, m_language);
    if (answer.isEmpty()) {
        return inLanguage(m_language, QStringLiteral("Bij ‘%1’ is nog niets ingevuld."),
            QStringLiteral("‘%1’ has no answer yet."))
            .arg(label);
    }
    return inLanguage(
        m_language, QStringLiteral("Bij ‘%1’ staat: %2."), QStringLiteral("The answer to ‘%1’ is: %2."))
        .arg(label, answer);
}

QString requiredSentence(const SessionState &state, ItemRef ref, Language language)
{
    const Item &item = state.form().items[ref.item];
    const ItemState &known = state.item(ref);
    if (!known.isRelevant || !known.isRequired)
        return {};
    if (item.requiredWhen.isNull())
        return inLanguage(language, QStringLiteral("U moet hier iets invullen."),
            QStringLiteral("An answer is required here."));
    Reasons reasons(state, ref.row, language);
    reasons.collect(item.requiredWhen);
    return QString(inLanguage(language, QStringLiteral("U moet hier iets invullen. "),
                       QStringLiteral("An answer is required here. "))
        + reasons.sentences(true).join(u' '))
        .trimmed();
}

} // namespace

QList<Rule> visibilityRules(const Form &form, const Item &item)
{
    QList<Rule> rules;
    for (int at = item.index; at >= 0; at = form.items[at].parent) {
        if (!form.items[at].visible.isNull())
            rules.prepend(form.items[at].visible);
    }
    if (item.page >= 0 && !form.pages[item.page].visible.isNull())
        rules.prepend(form.pages[item.page].visible);
    return rules;
}

QString explain(const SessionState &state, const QList<Rule> &rules, int row, Language language)
{
    Reasons reasons(state, row, language);
    const auto failing = std::find_if(
        rules.cbegin(), rules.cend(), [&](const Rule &rule) { return !state.holds(rule, row); });
    if (failing != rules.cend()) {
        reasons.collect(*failing); // the outermost that fails decides alone
        return reasons.sentences(false).join(u' ');
    }
    for (const Rule &rule : rules)
        reasons.collect(rule);
    return reasons.sentences(true).join(u' ');
}

QString explainItem(const SessionState &state, ItemRef ref, Language language)
{
    const Item &item = state.form().items[ref.item];
    QStringList sentences{explain(state, visibilityRules(state.form(), item), ref.row, language),
        requiredSentence(state, ref, language)};
    if (sentences.first().isEmpty() && state.item(ref).isRelevant)
        sentences.first() = inLanguage(language, QStringLiteral("Dit hoort altijd bij dit formulier."),
            QStringLiteral("This always belongs to this form."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Verder
