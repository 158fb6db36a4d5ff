#include "form/FormGraph.h"

#include "form/TextPlaces.h"

#include <QSet>
#include <queue>

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace Verder {

namespace {

/// The nodes before they are put in order: pages, items, conditions, slots and judgements, one after the
/// other.
class GraphBuilder
{
public:
    explicit GraphBuilder(Form &form)
        : m_form(form)
        , m_items(static_cast<int>(form.pages.size()))
        , m_conditions(m_items + static_cast<int>(form.items.size()))
        , m_slots(m_conditions + static_cast<int>(form.conditions.size()))
        , m_judgements(m_slots + static_cast<int>(form.documentSlots.size()))
    {
        addNodes();
        addEdges();
        sortEdges();
    }

    /// Kahn's algorithm; among what is free the smallest number first, so that the order is that of the form.
    bool sort();
    QStringList circle() const;

private:
    using Edge = std::pair<int, int>; ///< from what is read, to what reads it

    void addNodes();
    void addEdges();
    void addPageEdges();
    void addItemEdges(const Item &item);
    void reads(const Rule &rule, int reader);
    void readsInRows(int from, int reader, int outermost);
    void readsPlaces(const Check &check, const Item &item);
    void edge(int from, int to) { m_edges.emplace_back(from, to); }
    void sortEdges();
    /// The nodes that may change with \a node.
    std::span<const Edge> edgesOf(int node) const
    {
        const auto first = m_firstEdge[static_cast<size_t>(node)];
        return std::span(m_edges).subspan(first, m_firstEdge[static_cast<size_t>(node) + 1] - first);
    }
    void place(const QList<int> &position);
    int nodeOfSlot(int slot) const
    {
        return m_items + slot;
    } // conditions follow the items in both numberings
    QString nameOf(int node) const;

    Form &m_form;
    int m_items;
    int m_conditions;
    int m_slots;
    int m_judgements;
    QList<FormNode> m_nodes;
    std::vector<Edge> m_edges; ///< in order, each once
    std::vector<size_t> m_firstEdge; ///< of each node, in m_edges; and the end
    QHash<Edge, int> m_throughRows; ///< edge -> scope, see RowsReader
    QList<int> m_order;
    QSet<int> m_stuck;
};

void GraphBuilder::addNodes()
{
    const auto add = [this](FormNode::Kind kind, int index, int scope) {
        m_nodes.append({kind, index, scope, 0});
    };
    for (const Page &page : std::as_const(m_form.pages))
        add(FormNode::Kind::Page, page.index, 0);
    for (const Item &item : std::as_const(m_form.items))
        add(FormNode::Kind::Item, item.index, item.scope);
    for (int i = 0; i < m_form.conditions.size(); ++i)
        add(FormNode::Kind::Condition, i, m_form.conditions[i].scope);
    for (const DocumentSlot &slot : std::as_const(m_form.documentSlots))
        add(FormNode::Kind::Slot, slot.index, slot.scope);
    for (const Item &item : std::as_const(m_form.items))
        add(FormNode::Kind::Judgement, item.index, item.scope);
}

void GraphBuilder::sortEdges()
{
    std::sort(m_edges.begin(), m_edges.end());
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    m_firstEdge.assign(static_cast<size_t>(m_nodes.size()) + 1, 0);
    for (const Edge &edge : m_edges)
        ++m_firstEdge[static_cast<size_t>(edge.first) + 1];
    std::partial_sum(m_firstEdge.begin(), m_firstEdge.end(), m_firstEdge.begin());
}

void GraphBuilder::reads(const Rule &rule, int reader)
{
    for (int slot : rule.reads())
        edge(nodeOfSlot(slot), reader);
    for (const RuleRowRead &read : rule.rowReads()) {
        readsInRows(nodeOfSlot(read.group), reader, read.outermost);
        readsInRows(nodeOfSlot(read.slot), reader, read.outermost);
    }
}

void GraphBuilder::readsInRows(int from, int reader, int outermost)
{
    edge(from, reader);
    const int scope = m_form.items[outermost].scope;
    if (m_nodes[reader].scope == 0 || m_nodes[reader].scope == scope)
        return; // it stands where the group does: the way of any other edge leads there
    const auto known = m_throughRows.constFind({from, reader});
    // Two ways of reading it: the wider one counts. Scopes are numbered from the outside in.
    m_throughRows.insert({from, reader}, known == m_throughRows.cend() ? scope : qMin(*known, scope));
}

/// A message that names an answer changes with it.
void GraphBuilder::readsPlaces(const Check &check, const Item &item)
{
    for (const QString &name : placesIn(check.title) + placesIn(check.message)) {
        const bool isComputed = std::any_of(check.with.cbegin(), check.with.cend(),
            [&](const NamedRule &named) { return named.name == name; });
        const int read = isComputed ? -1 : itemOfPlace(m_form, name, item.scope);
        if (read >= 0)
            edge(m_items + read, m_judgements + item.index);
    }
}

void GraphBuilder::addEdges()
{
    for (const Page &page : std::as_const(m_form.pages))
        reads(page.visible, page.index);
    for (const Item &item : std::as_const(m_form.items))
        addItemEdges(item);
    for (int i = 0; i < m_form.conditions.size(); ++i)
        reads(m_form.conditions[i].when, m_conditions + i);
    for (const DocumentSlot &slot : std::as_const(m_form.documentSlots)) {
        reads(slot.when, m_slots + slot.index);
        if (slot.each >= 0)
            edge(m_items + slot.each, m_slots + slot.index);
        if (slot.page >= 0)
            edge(slot.page, m_slots + slot.index);
    }
}

void GraphBuilder::addItemEdges(const Item &item)
{
    const int node = m_items + item.index;
    const int judgement = m_judgements + item.index;
    if (item.parent >= 0)
        edge(m_items + item.parent, node);
    else if (item.page >= 0 && !m_form.pages[item.page].visible.isNull())
        edge(item.page, node);
    reads(item.visible, node);
    reads(item.value, node);
    reads(item.defaultValue, node);
    edge(node, judgement);
    reads(item.requiredWhen, judgement);
    reads(item.readOnlyWhen, judgement);
    for (const Check &check : *item.checks) {
        reads(check.assertion, judgement);
        reads(check.when, judgement);
        reads(check.suggestion, judgement);
        for (const NamedRule &named : check.with)
            reads(named.rule, judgement);
        readsPlaces(check, item);
    }
}

bool GraphBuilder::sort()
{
    QList<int> waitingFor(m_nodes.size(), 0);
    for (const Edge &edge : m_edges)
        ++waitingFor[edge.second];
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (waitingFor[node] == 0)
            ready.push(node);
    }
    while (!ready.empty()) {
        const int node = ready.top();
        ready.pop();
        m_order.append(node);
        for (const Edge &edge : edgesOf(node)) {
            if (--waitingFor[edge.second] == 0)
                ready.push(edge.second);
        }
    }
    if (m_order.size() != m_nodes.size()) {
        for (int node = 0; node < m_nodes.size(); ++node) {
            if (waitingFor[node] > 0)
                m_stuck.insert(node);
        }
        return false;
    }
    QList<int> position(m_nodes.size());
    for (int i = 0; i < m_order.size(); ++i)
        position[m_order[i]] = i;
    place(position);
    return true;
}

/// Gives the form its nodes, each at its position.
void GraphBuilder::place(const QList<int> &position)
{
    m_form.nodes.clear();
    m_form.nodes.reserve(m_order.size() + 1);
    m_form.dependents.clear();
    m_form.dependents.reserve(m_edges.size());
    for (int node : std::as_const(m_order)) {
        FormNode placed = m_nodes[node];
        const auto number = static_cast<int>(m_form.nodes.size());
        const auto first = static_cast<std::ptrdiff_t>(m_form.dependents.size());
        placed.firstDependent = static_cast<int>(first);
        for (const Edge &edge : edgesOf(node)) {
            const auto scope = m_throughRows.constFind(edge);
            if (scope == m_throughRows.cend())
                m_form.dependents.push_back(position[edge.second]);
            else
                m_form.rowsReaders[number].append({position[edge.second], *scope});
        }
        std::sort(m_form.dependents.begin() + first, m_form.dependents.end());
        m_form.scopes[placed.scope].nodes.append(number);
        m_form.nodes.append(placed);
    }
    m_form.nodes.append({FormNode::Kind::Item, -1, 0, static_cast<int>(m_form.dependents.size())});
    const auto numbers = [&](int first, qsizetype count) {
        return position.mid(first, count);
    };
    m_form.pageNodes = numbers(0, m_form.pages.size());
    m_form.itemNodes = numbers(m_items, m_form.items.size());
    m_form.conditionNodes = numbers(m_conditions, m_form.conditions.size());
    m_form.slotNodes = numbers(m_slots, m_form.documentSlots.size());
    m_form.judgementNodes = numbers(m_judgements, m_form.items.size());
}

/// Follows arrows among the nodes that could not be placed, until one comes round.
QStringList GraphBuilder::circle() const
{
    // Walk against the arrows: every stuck node waits for another stuck one.
    QHash<int, int> before;
    for (int node : m_stuck) {
        for (const Edge &edge : edgesOf(node)) {
            const int target = edge.second;
            if (m_stuck.contains(target) && (!before.contains(target) || node < before.value(target)))
                before.insert(target, node);
        }
    }
    QList<int> path{*std::min_element(m_stuck.cbegin(), m_stuck.cend())};
    QHash<int, qsizetype> places{{path.first(), 0}};
    for (;;) {
        const int next = before.value(path.last());
        const auto again = places.constFind(next);
        if (again != places.cend()) {
            path = path.mid(*again);
            path.append(next);
            break;
        }
        places.insert(next, path.size());
        path.append(next);
    }
    constexpr qsizetype mostNames = 20;
    if (path.size() > mostNames) // its end tells enough
        path = path.mid(path.size() - mostNames);
    QStringList names;
    for (auto node = path.crbegin(); node != path.crend(); ++node)
        names.append(nameOf(*node));
    return names;
}

QString GraphBuilder::nameOf(int node) const
{
    const FormNode &found = m_nodes[node];
    switch (found.kind) {
    case FormNode::Kind::Page:
        return m_form.pages[found.index].id;
    case FormNode::Kind::Condition:
        return m_form.conditions[found.index].id;
    case FormNode::Kind::Slot:
        return m_form.documentSlots[found.index].id;
    case FormNode::Kind::Item:
    case FormNode::Kind::Judgement:
        break;
    }
    return m_form.scopes[m_form.items[found.index].scope].prefix + m_form.items[found.index].id;
}

} // namespace

void buildGraph(Form &form, const QString &source, Findings &findings)
{
    GraphBuilder builder(form);
    if (!builder.sort())
        findings.error(source, {},
            DefinitionText::tr(
                "These depend on each other in a circle: %1. Take one of them out of the rules of the next.")
                .arg(builder.circle().join(QStringLiteral(" > "))));
}

} // namespace Verder
