#include "rules/Compiler.h"

#include "rules/Calendar.h"
#include "rules/Truth.h"

#include <algorithm>

namespace Verder {

namespace {

constexpr int deepest = 64;
constexpr size_t longest = 2'000; ///< in a form

QList<JsonNode> asList(const JsonNode &argument)
{
    return argument.isArray() ? argument.elements : QList<JsonNode>{argument};
}

} // namespace

RuleCompiler::RuleCompiler(const RuleNames *names, const QString &source)
    : m_names(names)
    , m_program(std::make_unique<RuleProgram>())
{
    m_program->source = source;
    m_program->isForm = isForm();
}

Result<std::unique_ptr<RuleProgram>> RuleCompiler::compile(const JsonNode &json)
{
    const int root = compileValue(json);
    if (root < 0) {
        return tl::unexpected(m_error);
    }
    for (const int slot : std::as_const(m_program->reads)) {
        if (!m_unguardedReads.contains(slot)) {
            m_rarities.answeredReads.append(slot);
        }
    }
    return layOut(root);
}

std::unique_ptr<RuleProgram> RuleCompiler::layOut(int root)
{
    m_program->size = static_cast<int>(m_nodes.size());
    m_program->reads.squeeze();
    if (!m_rarities.rowReads.isEmpty() || !m_rarities.answeredReads.isEmpty()
        || !m_rarities.patterns.empty()) {
        m_program->rarities = std::make_unique<const RuleRarities>(std::move(m_rarities));
    }
    std::vector<int> order{root};
    order.reserve(m_nodes.size());
    for (size_t at = 0; at < order.size(); ++at) {
        if (order[at] < 0) {
            continue;
        }
        RuleNode &node = m_nodes[static_cast<size_t>(order[at])];
        const auto first = m_arguments.begin() + node.first;
        node.first = static_cast<int>(order.size() - at);
        order.insert(order.end(), first, first + node.count);
    }
    m_program->nodes.reserve(order.size());
    for (const int number : order) {
        if (number < 0) {
            m_program->nodes.push_back({.isLeftOut = true});
            continue;
        }
        m_program->nodes.push_back(std::move(m_nodes[static_cast<size_t>(number)]));
        m_program->nodes.back().test = ruleTestFor(m_program->nodes.back());
    }
    return std::move(m_program);
}

int RuleCompiler::compileValue(const JsonNode &json)
{
    if (m_depth >= deepest) {
        return fail(
            json, tr("This rule is nested more than %1 deep. Put parts of it in conditions.").arg(deepest));
    }
    ++m_depth;
    const int node = json.isArray() ? compileList(json)
        : json.isObject()           ? compileObject(json)
                                    : addConstant(Value::fromJson(json), json);
    --m_depth;
    return node;
}

int RuleCompiler::compileList(const JsonNode &json)
{
    std::vector<int> children;
    if (!compileAll(json.elements, children)) {
        return -1;
    }
    // A list of constants is made now, so that running the rule makes none.
    const auto isConstant = [this](int child) {
        return m_nodes[static_cast<size_t>(child)].run == nullptr;
    };
    if (std::all_of(children.begin(), children.end(), isConstant)) {
        Value::Array list;
        for (const int child : children) {
            list.append(m_nodes[static_cast<size_t>(child)].constant);
        }
        return addConstant(Value(std::move(list)), json);
    }
    return addNode({.run = runList}, json, children);
}

int RuleCompiler::compileObject(const JsonNode &json)
{
    if (json.members.size() != 1) {
        if (isForm() && !json.members.isEmpty()) {
            return fail(
                json, tr("A rule has one operator, here are several. Put them in an \"and\" or \"or\"."));
        }
        return addConstant(Value::fromJson(json), json);
    }
    const JsonMember &member = json.members.constFirst();
    const RuleOperator *known = findRuleOperator(member.name);
    if (known == nullptr) {
        const QString nearest = nearestRuleOperator(member.name);
        return fail(json,
            nearest.isEmpty()
                ? tr("There is no operator \"%1\". Use one that is described in the manual.").arg(member.name)
                : tr("There is no operator \"%1\". Did you mean \"%2\"?").arg(member.name, nearest));
    }
    return compileOperator(*known, json, member.value);
}

int RuleCompiler::compileOperator(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    switch (known.shape) {
    case RuleShape::Ordinary:
        return compileOrdinary(known, json, argument);
    case RuleShape::Listed:
        return compileListed(known, json, argument);
    case RuleShape::Own:
        return compileOwn(known, json, argument);
    case RuleShape::Iterator:
        return compileIterator(known, json, argument);
    case RuleShape::Total:
        return compileOver(known, json, asList(argument));
    case RuleShape::Verbatim:
        return addConstant(Value::fromJson(argument), json);
    case RuleShape::Variable:
        return compileVariable(known, json, argument);
    case RuleShape::Path:
    case RuleShape::Exists:
        return compilePath(known, json, argument);
    case RuleShape::Missing:
    case RuleShape::MissingSome:
        return compileMissing(known, json, argument);
    case RuleShape::Condition:
        return compileCondition(known, json, argument);
    case RuleShape::Answered:
        return compileAnswered(known, json, argument);
    case RuleShape::Dates:
        return compileDates(known, json, argument);
    case RuleShape::Date:
        return compileDate(known, json, argument);
    case RuleShape::PlusTime:
        return compilePlusTime(known, json, argument);
    case RuleShape::Matches:
        return compileMatches(known, json, argument);
    case RuleShape::LookUp:
        return compileLookUp(known, json, argument);
    }
    return -1;
}

int RuleCompiler::compileOrdinary(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (argument.isArray()) {
        return compileListed(known, json, argument);
    }
    const int child = compileValue(argument);
    const int node = addOperator(known, json, {child});
    if (node >= 0) {
        m_nodes[static_cast<size_t>(node)].isSpread = true;
    }
    return node;
}

int RuleCompiler::compileListed(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (!argument.isArray()) {
        return refuse(argument, tr("\"%1\" needs a list of arguments. Put them in [ ].").arg(known.name));
    }
    if (!takes(known, argument.elements.size())) {
        return refuseCount(known, argument);
    }
    std::vector<int> children;
    return compileAll(argument.elements, children) ? addOperator(known, json, children) : -1;
}

int RuleCompiler::compileOwn(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const QList<JsonNode> arguments = asList(argument);
    if (!takes(known, arguments.size())) {
        return refuseCount(known, argument);
    }
    if (known.readsToday && arguments.size() <= known.least) {
        m_program->readsToday = true;
    }
    std::vector<int> children;
    return compileAll(arguments, children) ? addOperator(known, json, children) : -1;
}

int RuleCompiler::compileIterator(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (!argument.isArray()) {
        return refuse(argument, tr("\"%1\" needs a list of arguments. Put them in [ ].").arg(known.name));
    }
    const bool makesList = known.run == runMap || known.run == runFilter;
    const QList<JsonNode> &arguments = argument.elements;
    if (!takes(known, arguments.size()) || arguments[0].isNull() || (makesList && arguments[1].isNull())) {
        return refuse(argument, tr("\"%1\" needs a list to go through and a rule for each.").arg(known.name));
    }
    return compileOver(known, json, arguments);
}

/// A list or group, a rule that is compiled in the scope of its elements, and what else the operator takes.
int RuleCompiler::compileOver(
    const RuleOperator &known, const JsonNode &json, const QList<JsonNode> &arguments)
{
    if (!takes(known, arguments.size())) {
        return refuseCount(known, json);
    }
    if (isForm() && (arguments[0].isString() || arguments[0].isNumber())) {
        return fail(
            arguments[0], tr("\"%1\" needs a list or a group here, as {\"var\": \"name\"}.").arg(known.name));
    }
    const std::optional<Group> group = groupOf(arguments[0]);
    if (group && known.run == runReduce && arguments.size() < 3) {
        return fail(
            json, tr("\"reduce\" over a group needs a value to start with. Add one as its third argument."));
    }
    std::vector<int> children{compileValue(arguments[0])};
    if (arguments.size() > 1) {
        const Scope outer = m_scope;
        m_scope.isElement = !group;
        m_scope.isReduce = known.run == runReduce;
        if (group) {
            m_scope.group = group->slot;
            m_scope.outermost = group->around < 0 ? group->slot : outer.outermost;
        }
        children.push_back(compileValue(arguments[1]));
        m_scope = outer;
    }
    if (arguments.size() > 2) {
        children.push_back(compileValue(arguments[2]));
    }
    const int node = addOperator(known, json, children);
    if (node >= 0 && group) {
        m_nodes[static_cast<size_t>(node)].group = group->slot;
        m_nodes[static_cast<size_t>(node)].around = group->around;
    }
    return node;
}

int RuleCompiler::compileDates(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const QList<JsonNode> arguments = asList(argument);
    for (const JsonNode &date : arguments) {
        if (date.isString() && !readDate(date.string).isValid()) {
            return refuse(date, tr("\"%1\" is no date. Write it as 2026-12-31.").arg(date.string));
        }
    }
    return compileOwn(known, json, argument);
}

/// `"2026-12-31"` or `[2026, 12, 31]`.
int RuleCompiler::compileDate(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const qsizetype count = asList(argument).size();
    if (count == 2) {
        return refuseCount(known, argument);
    }
    return count == 1 ? compileDates(known, json, argument) : compileOwn(known, json, argument);
}

int RuleCompiler::compilePlusTime(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const QList<JsonNode> arguments = asList(argument);
    if (arguments.size() == 3 && arguments[2].isString() && !readTimeUnit(arguments[2].string)) {
        return refuse(arguments[2],
            tr("\"%1\" is no unit of time. Use days, weeks, months or years.").arg(arguments[2].string));
    }
    return compileOwn(known, json, argument);
}

int RuleCompiler::compileMatches(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const QList<JsonNode> arguments = asList(argument);
    if (!takes(known, arguments.size()) || !arguments[1].isString()) {
        return refuse(argument, tr("\"matches\" needs a value and a pattern in quotes."));
    }
    Result<Pattern> pattern = Pattern::compile(arguments[1].string);
    if (!pattern) {
        return fail(arguments[1], pattern.error().message);
    }
    const int node = addOperator(known, json, {compileValue(arguments[0])});
    if (node >= 0) {
        m_nodes[static_cast<size_t>(node)].slot = static_cast<int>(m_rarities.patterns.size());
        m_rarities.patterns.push_back(std::move(*pattern));
    }
    return node;
}

int RuleCompiler::addNode(RuleNode node, const JsonNode &json, const std::vector<int> &children)
{
    if (isForm() && m_nodes.size() >= longest)
        return fail(json, tr("This rule is too long. Put parts of it in conditions."));
    node.place = json.place;
    node.first = static_cast<int>(m_arguments.size());
    node.count = static_cast<int>(children.size());
    m_arguments.insert(m_arguments.end(), children.begin(), children.end());
    m_nodes.push_back(std::move(node));
    return static_cast<int>(m_nodes.size()) - 1;
}

int RuleCompiler::addConstant(Value value, const JsonNode &json)
{
    return addNode({.constant = std::move(value)}, json);
}

int RuleCompiler::addOperator(
    const RuleOperator &known, const JsonNode &json, const std::vector<int> &children)
{
    if (m_error.kind != ErrorKind::Internal) {
        return -1;
    }
    return addNode(
        {.run = known.run, .least = static_cast<qint8>(known.least), .most = static_cast<qint8>(known.most)},
        json, children);
}

bool RuleCompiler::compileAll(const QList<JsonNode> &values, std::vector<int> &children)
{
    for (const JsonNode &value : values) {
        const int child = compileValue(value);
        if (child < 0) {
            return false;
        }
        children.push_back(child);
    }
    return true;
}

bool RuleCompiler::takes(const RuleOperator &known, qsizetype count) const
{
    return count >= known.least && (known.most < 0 || count <= known.most);
}

int RuleCompiler::refuse(const JsonNode &json, const QString &message)
{
    return isForm() ? fail(json, message) : addNode({.run = runInvalid}, json);
}

int RuleCompiler::refuseCount(const RuleOperator &known, const JsonNode &json)
{
    const QString name = known.name.toString();
    if (known.most < 0) {
        return refuse(json, tr("\"%1\" needs at least %n argument(s).", nullptr, known.least).arg(name));
    }
    if (known.most == known.least) {
        return refuse(
            json, tr("\"%1\" needs %n argument(s), no more and no fewer.", nullptr, known.least).arg(name));
    }
    return refuse(json,
        tr("\"%1\" needs from %2 to %3 arguments.")
            .arg(name, QString::number(known.least), QString::number(known.most)));
}

int RuleCompiler::fail(const JsonNode &json, const QString &message)
{
    if (m_error.kind == ErrorKind::Internal) {
        m_error = {ErrorKind::BadInput,
            QString(placeText(m_program->source, json.place) + QStringLiteral(": ") + message), {}};
    }
    return -1;
}

} // namespace Verder
