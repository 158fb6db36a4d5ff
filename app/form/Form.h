#pragma once

#include "base/LocalText.h"
#include "base/RarePart.h"
#include "form/FormKind.h"
#include "form/ItemIndex.h"
#include "form/ItemType.h"
#include "form/Migration.h"
#include "form/Table.h"
#include "rules/Pattern.h"
#include "rules/Rule.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace Verder {

enum class Severity : quint8 { Error, Warning, Information };

struct Choice
{
    QString key;
    LocalText label;
};

/// A value that a check or a text computes, to stand in its message as {name}.
struct NamedRule
{
    QString name;
    Rule rule;
};

/// A cross-field rule with the sentence that says how to repair.
struct Check
{
    QString id;
    Rule assertion;
    Rule when; ///< null: whenever everything it reads is answered
    bool always = false; ///< also where something it reads is unanswered
    Severity severity = Severity::Error;
    LocalText title; ///< optional, one bold line above the message ("Bedoelt u 1 januari 2028?")
    LocalText message;
    QList<NamedRule> with;
    int suggestItem = -1; ///< the item that the offered value goes to, or -1
    Rule suggestion;
};

/// Where a thing stands in its definition, for messages.
struct DefinitionPlace
{
    QString source;
    JsonPlace place;
};

/// What an answer must keep to.
struct ItemLimits
{
    std::optional<double> minimum;
    std::optional<double> maximum;
    int minimumLength = 0;
    int maximumLength = 0; ///< 0: as long as the type allows
    std::optional<Pattern> pattern; ///< of the whole answer
    LocalText patternMessage;
    LocalText unit;
};

/// What is offered as an answer.
struct ItemOptions
{
    QList<Choice> choices;
    QString table; ///< the table that the choices come from, else empty
    QString profileKey; ///< prefilled from the profile or the account under this name
    QString mrzField; ///< answered by this part of a passport's machine-readable zone, see mrzField()
    QMap<QString, QString> mrzKeys; ///< the choice for each value of that part; empty: the value itself
};

/// What holds items instead of an answer.
struct ItemGroup
{
    int minimumRows = 0;
    int maximumRows = 1;
    int rowScope = -1; ///< the scope of its rows, in Form::scopes
    LocalText rowTitle; ///< "Nationaliteit", as in "Nationaliteit toevoegen"
    QList<int> children; ///< the items directly inside
    QList<int> rowName; ///< the items whose answers name a row in its head
    QList<int> rowFacts; ///< the items whose answers stand under that name; empty: its first ones
};

/// One question, or one piece of a page. A form can have ten thousand of them: what few have stands apart.
struct Item
{
    int index = -1;
    ItemType type = ItemType::Text;
    bool required = false;
    bool readOnly = false;
    bool isRepeating = false; ///< a group with rows
    DefinitionPlace at;
    QString id; ///< within its scope; "p.nat[].land" is the item "land" of the rows of "p.nat"
    LocalText label;
    LocalText hint;
    LocalText help; ///< the toelichting
    int page = -1;
    int parent = -1; ///< the group that holds it directly, or -1
    int row = -1; ///< the nearest repeating group around it, or -1: whose rows have it
    int scope = 0; ///< in Form::scopes
    int local = -1; ///< position in its scope
    int order = 0; ///< position in the form, among items and document slots

    Rule visible; ///< null: always
    Rule requiredWhen; ///< null unless a rule decides
    Rule readOnlyWhen;
    Rule value; ///< calculated, never typed
    Rule defaultValue;

    RarePart<QList<Check>> checks;
    RarePart<ItemLimits> limits;
    RarePart<ItemOptions> options;
    RarePart<ItemGroup> group;
};

/// A document that the form asks for.
struct DocumentSlot
{
    int index = -1;
    DefinitionPlace at;
    QString id;
    LocalText title;
    LocalText help;
    int page = -1;
    int each = -1; ///< one slot for each row of this group, or -1
    int scope = 0; ///< in Form::scopes
    int local = -1;
    int order = 0;
    Rule when; ///< null: always
    int minimum = 1; ///< documents needed
    int maximum = 1;
    bool later = false; ///< may be put off until sending
    bool byPost = false; ///< goes by post: only a cover sheet is printed
};

struct Condition
{
    DefinitionPlace at;
    QString id;
    LocalText title;
    Rule when;
    int row = -1; ///< the repeating group in whose rows it is evaluated, or -1
    int scope = 0; ///< in Form::scopes
    int local = -1;
};

/// What stands on a page, from top to bottom.
struct PageSection
{
    LocalText title;
};
struct PageItem
{
    int item = -1;
};
struct PageDocuments
{
    RarePart<QList<int>> documentSlots;
};
using PageElement = std::variant<PageSection, PageItem, PageDocuments>;

struct Page
{
    int index = -1;
    DefinitionPlace at;
    QString id;
    LocalText title;
    LocalText hint;
    Rule visible;
    QList<PageElement> elements; ///< items inside groups stand under their group, not here
};

/// What the receiver of the form charges, and what the start page says of it.
struct FormSummary
{
    FormKind kind = FormKind::Application;
    LocalText purpose; ///< one line
    QList<LocalText> needed; ///< "Dit hebt u nodig"
    QString group; ///< a key of the table "groepen": under which heading the form is listed
    int order = 0; ///< among the forms of its group; else by title
    LocalText paper; ///< why it goes on paper, where it does
    int feeItem = -1; ///< the item with the amount, or -1
    int paymentItem = -1; ///< the choice of the way of paying, or -1
    QString onlinePaymentKey; ///< the choice that means paying online
    int untilItem = -1; ///< the date that the summary card shows, or -1
    QList<int> personItems; ///< the items that name the person, in reading order
    int kvkItem = -1; ///< the sponsor's KvK-nummer, held against the account's
};

/// A reader that looks into the rows of a group from a row of its own: what changes in one row concerns it in
/// every row that sees the same group.
struct RowsReader
{
    int node = -1;
    int scope = 0; ///< of the group that the reader goes through
};

/// A step of the incremental computation: the thing to compute and the things that then may change.
struct FormNode
{
    enum class Kind : quint8 {
        Page, ///< relevance
        Item, ///< relevance, then calculation or default
        Condition,
        Slot, ///< relevance
        Judgement, ///< of an item: required, read-only and checks; nothing reads it
    };
    Kind kind = Kind::Item;
    int index = -1; ///< in pages, conditions, documentSlots or items
    int scope = 0; ///< in Form::scopes: computed once for each row of it
    int firstDependent = 0; ///< see Form::dependentsOf()
};

/// The form itself (the first one), or what each row of a repeating group holds.
struct FormScope
{
    int group = -1; ///< item index of the repeating group, -1: the form
    int parent = -1; ///< scope of the group itself
    QString prefix; ///< of ids that are unique in the form: "p.nat[]."
    QList<int> items;
    QList<int> conditions;
    QList<int> documentSlots;
    QList<int> nodes; ///< everything to compute for a new row
};

/// One thing that a new application takes over from another one. "p.*" stands for all items whose ids begin
/// so, a repeating group for all its rows.
struct CarryOverStep
{
    DefinitionPlace at;
    QString from; ///< in the other form; empty: `value` is what the answer is there
    QString to;
    QJsonValue value;
};

/// What a new application of this form takes over from one of other forms.
struct CarryOver
{
    QStringList forms;
    QList<CarryOverStep> steps;
};

/// An example that the form must handle as told; run by `verder-cli test`.
struct Scenario
{
    QString name;
    QDate today;
    QJsonObject answers; ///< by item path
    QJsonObject documents; ///< number of documents by slot path
    QJsonObject expect; ///< see ScenarioRunner
    JsonPlace place;
};

/// A form, read, checked and compiled: everything that does not depend on answers. Immutable; shared by
/// sessions.
class Form
{
public:
    QString id;
    QString version;
    QDate validFrom;
    QString status; ///< "reconstruction": not the official form
    LocalText title;
    FormSummary summary;
    QList<Page> pages;
    QList<Item> items;
    QList<DocumentSlot> documentSlots;
    QList<Condition> conditions;
    QList<FormNode>
        nodes; ///< in an order in which each comes after what it reads; the last one is an end mark
    std::vector<int> dependents; ///< of all nodes, one after the other
    QHash<int, QList<RowsReader>> rowsReaders; ///< by node: what depends on it through rows of a group
    QList<FormScope> scopes;
    QList<Scenario> scenarios;
    QList<Migration> migrations; ///< oldest first
    QList<CarryOver> carryOver;
    std::shared_ptr<const Tables> tables;
    QString sha256; ///< of the canonical bytes of resolved(), lower-case hex

    // Node numbers of each thing.
    QList<int> pageNodes;
    QList<int> itemNodes;
    QList<int> conditionNodes;
    QList<int> slotNodes;
    QList<int> judgementNodes;

    /// The nodes that may change with \a node, each later in the order; without those of rowsReaders.
    std::span<const int> dependentsOf(int node) const
    {
        const auto first = static_cast<size_t>(nodes[node].firstDependent);
        return std::span(dependents)
            .subspan(first, static_cast<size_t>(nodes[node + 1].firstDependent) - first);
    }

    /// Index of the thing with that id, or -1; an item in rows is "group[].item".
    int itemIndex(const QString &itemId) const;
    int slotIndex(const QString &slotId) const;
    int pageIndex(const QString &pageId) const;
    /// What is taken over from an application of that form, or nullptr.
    const CarryOver *carryOverFrom(const QString &formId) const;
    /// Finds an item within a scope of `scopes`, by its id there.
    int itemInScope(int scope, const QString &localId) const;
    /// The scope of the rows of a repeating group, or -1.
    int scopeOfGroup(int group) const { return items[group].group->rowScope; }
    /// Rules name conditions by the slots after those of the items.
    int conditionSlot(int condition) const { return static_cast<int>(items.size()) + condition; }

    /// The definition with its blocks, without scenarios: kept in drafts. Read anew at each call.
    QJsonObject resolved() const;
    QByteArray resolvedJson() const; ///< its canonical bytes (RFC 8785)

    // While it is read:
    void addItem(Item item);
    void setResolved(const QByteArray &canonical);
    /// Gives back the memory that growing lists keep in reserve; for when all is read.
    void squeeze();

private:
    ItemIndex m_index;
    QByteArray m_resolved; ///< its canonical bytes, compressed: far smaller than the object
};

using FormPtr = std::shared_ptr<const Form>;

} // namespace Verder

// Lists of thousands of them grow without a constructor being called.
Q_DECLARE_TYPEINFO(Verder::Item, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Verder::FormNode, Q_PRIMITIVE_TYPE);
