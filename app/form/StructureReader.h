#pragma once

#include "form/FormLimits.h"
#include "form/FormReader.h"
#include "form/ObjectReader.h"

#include <list>
#include <map>

namespace Verder {

/// A rule that can be compiled once all items are known.
struct PendingRule
{
    const JsonNode *json = nullptr;
    QString source;
    int scope = 0;
    QString prefix; ///< of the block that the rule stands in: "p."
    std::function<void(Form &, const Rule &)> store;
    int slot = -1; ///< of a document slot: the rule sees what the slot sees
};

/// \a text with each {name} that is the block's own made a name of the form: "{vnr}" in the block of "p." is
/// "{p.vnr}".
LocalText withPrefix(const LocalText &text, const QString &prefix, const QStringList &computed = {});

/// Another reference that waits for all items: an id, with its place.
struct PendingId
{
    const JsonNode *json = nullptr;
    QString source;
    int scope = 0;
    QString prefix;
    std::function<void(Form &, int)> store;
};

/// The first of two passes over a definition: pages, items, slots and conditions, with blocks in place. What
/// refers to items waits in `rules` and `ids`.
class StructureReader
{
public:
    StructureReader(const FormSources &sources, Findings &findings);

    void read(const JsonNode &json, const QString &source);
    bool isFull() const { return m_isFull; } ///< there was too much of something; not all was read
    bool usesBlocks() const { return m_blockUses > 0; }

    Form form;
    QList<PendingRule> rules;
    QList<PendingId> ids;
    QHash<std::pair<int, QString>, int> conditionIndexes; ///< by scope and full id

private:
    /// Where in the definition we are.
    struct Place
    {
        QString source;
        QString prefix;
        int page = -1;
        int scope = 0;
        int parent = -1; ///< enclosing group item
    };

    struct PlacedStep
    {
        JsonPlace place;
        QString source;
        MigrationStep step;
    };

    void readSummary(const JsonNode &json, const QString &source);
    void readPage(const JsonNode &json, const QString &source);
    void readElements(const QList<JsonNode> &elements, const Place &place, QList<PageElement> *onPage);
    void readElement(const JsonNode &element, const Place &place, QList<PageElement> *onPage);
    void useBlock(const ObjectReader &use, const Place &place, QList<PageElement> *onPage);
    const JsonNode *instantiate(const JsonNode &block, const ObjectReader &use, const Place &place);
    void openSection(const LocalText &title, const JsonNode &json, const Place &place);
    int readItem(const JsonNode &json, const Place &place);
    void readItemRules(const ObjectReader &reader, const Place &place, int item);
    void readMrz(const ObjectReader &reader, Item &item);
    void readItemLimits(const ObjectReader &reader, const Place &place, Item &item);
    void readChoices(const ObjectReader &reader, Item &item);
    void readGroup(const ObjectReader &reader, const Place &place, int item);
    void readChecks(const ObjectReader &reader, const Place &place, int item);
    void readCheck(const JsonNode &json, const Place &place, int item);
    void readConditions(const QList<JsonMember> &conditions, const Place &place);
    void readDocuments(const QList<JsonNode> &documents, const Place &place);
    void placeDocuments(const ObjectReader &reader, const Place &place, QList<PageElement> *onPage);
    void readScenarios(const QList<JsonNode> &scenarios, const QString &source);
    void readMigrations(const QList<JsonNode> &migrations, const QString &source);
    void readCarryOver(const QList<JsonNode> &sections, const QString &source);
    std::optional<CarryOverStep> readCarryOverStep(const JsonNode &json, const QString &source) const;
    void readStep(const JsonNode &json, const QString &source, Migration &migration);
    void checkMigrations();

    /// Is there room for one more? If not, it is said once, and nothing more is read.
    bool hasRoom(qsizetype count, qsizetype most, const Place &place, JsonPlace at, const QString &what);
    /// The same text as before, where there was one like it: the same answers are offered again and again.
    LocalText shared(const LocalText &text);
    void countText(const LocalText &text, const Place &place, JsonPlace at);

    void later(const JsonNode *rule, const Place &place, std::function<void(Form &, const Rule &)> store);
    void laterId(const JsonNode *id, const Place &place, std::function<void(Form &, int)> store);

    const FormSources &m_sources;
    Findings &m_findings;
    const JsonNode *m_ownBlocks = nullptr; ///< those that the definition carries itself (in drafts)
    std::map<QString, JsonNode> m_blocks;
    std::list<JsonNode> m_instances; ///< blocks as they are where they are used; rules point into them
    QHash<std::pair<QString, QString>, LocalText> m_texts; ///< those of choices
    QHash<int, int> m_openSections; ///< by group: the section that its next items belong to
    QStringList m_blockPath; ///< blocks we are in, to refuse a circle
    QList<PlacedStep> m_steps; ///< of all migrations, in order
    int m_order = 0;
    int m_blockUses = 0;
    qsizetype m_instanceRoom = maximumRuleNodes;
    qsizetype m_textLength = 0;
    qsizetype m_patternStates = 0;
    bool m_isFull = false;
};

} // namespace Verder
