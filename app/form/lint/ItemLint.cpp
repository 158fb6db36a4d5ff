#include "form/lint/FormKinds.h"
#include "form/lint/Linter.h"
#include "form/TextPlaces.h"

#include <QSet>

#include <algorithm>

namespace Verder {

namespace {

constexpr int longestLabel = 160;
constexpr int longestSentence = 300; ///< of a statement, an information, a message
constexpr int longestHint = 120;
constexpr int longestHelp = 700;
constexpr int longestTitle = 120;

class ItemLint
{
public:
    ItemLint(const Form &form, Findings &findings)
        : m_form(form)
        , m_findings(findings)
    {
    }

    void run();

private:
    void judgeItem(const Item &item);
    void judgeLimits(const Item &item);
    void judgeChecks(const Item &item);
    void judgeLength(const LocalText &text, int longest);
    void judgePlaces(const LocalText &text, int scope, const QList<NamedRule> &with = {});
    void warn(const QString &message) { m_findings.warning(m_at.source, m_at.place, message); }

    const Form &m_form;
    Findings &m_findings;
    DefinitionPlace m_at; ///< of what is being judged
    QString m_id;
};

void ItemLint::run()
{
    for (const Page &page : m_form.pages) {
        m_at = page.at;
        m_id = page.id;
        judgeLength(page.title, longestTitle);
        judgeLength(page.hint, longestSentence);
        if (page.elements.isEmpty())
            warn(DefinitionText::tr("Page \"%1\" holds nothing.").arg(page.id));
    }
    for (const Condition &condition : m_form.conditions) {
        m_at = condition.at;
        m_id = condition.id;
        judgeLength(condition.title, longestTitle);
    }
    for (const DocumentSlot &slot : m_form.documentSlots) {
        m_at = slot.at;
        m_id = slot.id;
        judgeLength(slot.title, longestTitle);
        judgeLength(slot.help, longestHelp);
    }
    for (const Item &item : m_form.items) {
        m_at = item.at;
        m_id = fullId(m_form, item);
        judgeItem(item);
    }
}

void ItemLint::judgeItem(const Item &item)
{
    const bool isSentence = item.type == ItemType::Statement || item.type == ItemType::Information;
    judgeLength(item.label, isSentence ? longestSentence : longestLabel);
    judgeLength(item.hint, longestHint);
    judgeLength(item.help, longestHelp);
    judgeLength(item.limits->patternMessage, longestSentence);
    for (const Choice &choice : item.options->choices)
        judgeLength(choice.label, longestLabel);
    for (const LocalText &text : {item.label, item.hint, item.help})
        judgePlaces(text, item.scope);
    const bool canBeRequired = item.required || !item.requiredWhen.isNull();
    if (canBeRequired && (item.readOnly || !item.value.isNull()))
        warn(DefinitionText::tr("\"%1\" is required, but nobody can fill it in.").arg(m_id));
    if (canBeRequired && !holdsAnswer(item.type))
        warn(DefinitionText::tr("\"%1\" is required, but holds no answer.").arg(m_id));
    if (item.type == ItemType::Stop && item.visible.isNull())
        warn(DefinitionText::tr("The stop \"%1\" is always shown: nobody can pass it.").arg(m_id));
    judgeLimits(item);
    judgeChecks(item);
}

/// Keys that are read, but that mean nothing for the type.
void ItemLint::judgeLimits(const Item &item)
{
    const auto idle = [&](const char *key) {
        warn(DefinitionText::tr("\"%1\" means nothing for \"%2\", which is of type %3.")
                 .arg(QLatin1String(key), m_id, itemTypeName(item.type)));
    };
    const bool isNumber
        = item.type == ItemType::Integer || item.type == ItemType::Number || item.type == ItemType::Money;
    const bool isText = item.type == ItemType::Text || item.type == ItemType::TextLong;
    if ((item.limits->minimum || item.limits->maximum) && !isNumber)
        idle(item.limits->minimum ? "min" : "max");
    if (item.limits->minimum && item.limits->maximum && *item.limits->minimum > *item.limits->maximum)
        warn(DefinitionText::tr("\"min\" of \"%1\" is greater than \"max\": no answer is right.").arg(m_id));
    if ((item.limits->minimumLength > 0 || item.limits->maximumLength > 0) && !isText)
        idle("length");
    if (item.limits->maximumLength > 0 && item.limits->minimumLength > item.limits->maximumLength)
        warn(DefinitionText::tr("\"length\" of \"%1\" allows no answer.").arg(m_id));
    if (item.limits->pattern && !isText)
        idle("pattern");
    if (!item.limits->patternMessage.isEmpty() && !item.limits->pattern)
        idle("patternMessage");
    if (!item.limits->unit.isEmpty() && !isNumber)
        idle("unit");
}

void ItemLint::judgeChecks(const Item &item)
{
    QSet<QString> ids;
    for (const Check &check : *item.checks) {
        judgeLength(check.title, longestTitle);
        judgeLength(check.message, longestSentence);
        judgePlaces(check.title, item.scope, check.with);
        judgePlaces(check.message, item.scope, check.with);
        if (ids.contains(check.id))
            warn(DefinitionText::tr("\"%1\" has two checks called \"%2\".").arg(m_id, check.id));
        ids.insert(check.id);
        for (const NamedRule &named : check.with) {
            if (!placesIn(check.message).contains(named.name) && !placesIn(check.title).contains(named.name))
                warn(DefinitionText::tr("The check \"%1\" of \"%2\" computes {%3}, but does not say it.")
                         .arg(check.id, m_id, named.name));
        }
    }
}

void ItemLint::judgeLength(const LocalText &text, int longest)
{
    if (text.nl().size() > longest || text.en().size() > longest)
        warn(DefinitionText::tr("A text of \"%1\" is longer than %2 characters. Make it shorter.")
                 .arg(m_id)
                 .arg(longest));
}

void ItemLint::judgePlaces(const LocalText &text, int scope, const QList<NamedRule> &with)
{
    for (const QString &name : placesIn(text)) {
        const bool isComputed = std::any_of(
            with.cbegin(), with.cend(), [&](const NamedRule &named) { return named.name == name; });
        if (!isComputed && itemOfPlace(m_form, name, scope) < 0)
            warn(DefinitionText::tr("A text of \"%1\" names {%2}, which is no item here.").arg(m_id, name));
    }
}

} // namespace

void lintItems(const Form &form, Findings &findings)
{
    ItemLint(form, findings).run();
}

} // namespace Verder
