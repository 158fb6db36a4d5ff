// The part of the compiler that knows what a rule in a form refers to.
#include "rules/Calendar.h"
#include "rules/Compiler.h"

namespace Verder {

namespace {

/// The name in `"name"` or `["name"]`, or nullptr.
const JsonNode *singleName(const JsonNode &argument)
{
    const JsonNode &name
        = argument.isArray() && argument.elements.size() == 1 ? argument.elements[0] : argument;
    return name.isString() ? &name : nullptr;
}

const JsonNode *variableOf(const JsonNode &json)
{
    return json.isObject() && json.members.size() == 1 && json.members[0].name == u"var"
        ? &json.members[0].value
        : nullptr;
}

bool isIndexPath(const JsonNode &argument)
{
    return argument.isArray() && argument.elements.size() == 2 && argument.elements[0].isArray()
        && argument.elements[1].isString() && argument.elements[1].string == u"index";
}

} // namespace

int RuleCompiler::compileVariable(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (!isForm()) {
        return compileOrdinary(known, json, argument);
    }
    const bool hasFallback = argument.isArray() && argument.elements.size() == 2;
    const JsonNode &name
        = argument.isArray() && !argument.elements.isEmpty() ? argument.elements[0] : argument;
    if (argument.isArray() && argument.elements.size() > 2) {
        return fail(argument, tr("\"var\" takes a name, and a value for where it is unanswered."));
    }
    if (!name.isString() && !name.isNull() && !name.isArray()) {
        return fail(name, tr("A name must stand here itself, in quotes: it cannot be computed."));
    }
    return compileName(name, name.string, hasFallback ? &argument.elements[1] : nullptr);
}

int RuleCompiler::compileName(const JsonNode &json, const QString &name, const JsonNode *fallback)
{
    std::vector<int> children;
    if (fallback != nullptr) {
        children.push_back(compileValue(*fallback));
        if (children.back() < 0) {
            return -1;
        }
    }
    const bool isScopeName
        = name.isEmpty() || (m_scope.isReduce && (name == u"accumulator" || name == u"current"));
    if (isScopeName) {
        return compileScopeName(json, name);
    }
    const QString itemName = withoutCurrent(name);
    const std::optional<RuleName> item = m_names->item(itemName, m_scope.group);
    if (!item) {
        return fail(json,
            tr("There is no item \"%1\" that this rule can see. Check its name; from a row or a block, an "
               "item of the "
               "form is \"/name\".")
                .arg(name));
    }
    return itemNode(json, *item, isRowName(itemName), children);
}

/// In reduce over a group "current.name" is the row's "name".
QString RuleCompiler::withoutCurrent(const QString &name) const
{
    const bool isOfRow
        = m_scope.isReduce && !m_scope.isElement && name.startsWith(QStringLiteral("current."));
    return isOfRow ? name.mid(8) : name;
}

bool RuleCompiler::isRowName(const QString &name) const
{
    return m_scope.group >= 0 && !name.startsWith(QLatin1Char('/'));
}

/// The element itself (""), or one of the two names of reduce.
int RuleCompiler::compileScopeName(const JsonNode &json, const QString &name)
{
    if (name == u"accumulator") {
        return addNode({.run = runAccumulator}, json);
    }
    if (!m_scope.isElement) {
        return fail(json,
            tr("There is no element to name here. Name an item; an empty name is the element of a list in "
               "\"some\", \"all\", \"filter\" and their like."));
    }
    return addNode({.run = runElement}, json);
}

int RuleCompiler::itemNode(
    const JsonNode &json, RuleName item, bool isInRow, const std::vector<int> &children)
{
    if (isInRow) {
        noteRowRead(item.slot);
        return addNode({.run = runRowItem, .slot = item.slot, .group = m_scope.group}, json, children);
    }
    noteRead(item.slot);
    return addNode({.run = runItem, .slot = item.slot}, json, children);
}

int RuleCompiler::compilePath(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (!isForm()) {
        return compileOrdinary(known, json, argument);
    }
    if (known.shape == RuleShape::Exists) {
        return compileAnswered(*findRuleOperator(u"answered"), json, argument);
    }
    if (isIndexPath(argument)) {
        return addNode({.run = runIndex}, json);
    }
    if (argument.isArray() && argument.elements.isEmpty()) {
        return compileScopeName(argument, {});
    }
    const JsonNode *name = singleName(argument);
    if (name == nullptr) {
        return fail(
            argument, tr("In a form \"val\" takes one name. Write the name of the item, dots included."));
    }
    return compileName(*name, name->string, nullptr);
}

int RuleCompiler::compileMissing(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    if (!isForm()) {
        return compileOrdinary(known, json, argument);
    }
    const bool needsSome = known.shape == RuleShape::MissingSome;
    const bool hasBoth
        = argument.isArray() && argument.elements.size() == 2 && argument.elements[1].isArray();
    if (needsSome && !hasBoth) {
        return fail(argument, tr("\"missing_some\" needs a number and a list of names."));
    }
    const JsonNode &names = needsSome ? argument.elements[1] : argument;
    std::vector<int> children;
    if (needsSome) {
        children.push_back(compileValue(argument.elements[0]));
    }
    const QList<JsonNode> list = names.isArray() ? names.elements : QList<JsonNode>{names};
    for (const JsonNode &name : list) {
        if (!name.isString()) {
            return fail(name, tr("A name must stand here itself, in quotes: it cannot be computed."));
        }
        children.push_back(addConstant(Value(name.string), name));
        children.push_back(compileAnsweredName(name, name.string));
        if (children.back() < 0) {
            return -1;
        }
    }
    return addNode({.run = needsSome ? runMissingSomeItems : runMissingItems}, json, children);
}

int RuleCompiler::compileCondition(const RuleOperator &, const JsonNode &json, const JsonNode &argument)
{
    const JsonNode *name = singleName(argument);
    if (!isForm() || name == nullptr) {
        return fail(argument, tr("\"condition\" takes the name of a condition of the form."));
    }
    const std::optional<int> slot = m_names->condition(name->string);
    if (!slot) {
        return fail(*name, tr("There is no condition \"%1\". Check its name, or add it.").arg(name->string));
    }
    noteRead(*slot);
    return addNode({.run = runCondition, .slot = *slot}, json);
}

int RuleCompiler::compileAnswered(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const JsonNode &single
        = argument.isArray() && argument.elements.size() == 1 ? argument.elements[0] : argument;
    const JsonNode *variable = variableOf(single);
    const JsonNode *name = singleName(variable != nullptr ? *variable : argument);
    if (name == nullptr) {
        return refuse(argument, tr("\"answered\" takes the name of an item."));
    }
    if (!isForm()) {
        return addOperator(known, json, {addConstant(Value(name->string), *name)});
    }
    const std::optional<Group> group = groupNamed(name->string);
    const int child = compileAnsweredName(*name, name->string);
    if (child < 0) {
        return -1;
    }
    return group ? addNode({.run = runAnswered, .group = group->slot, .around = group->around}, json, {child})
                 : addNode({.run = runAnswered}, json, {child});
}

int RuleCompiler::compileAnsweredName(const JsonNode &json, const QString &name)
{
    const bool wasInAnswered = m_isInAnswered;
    m_isInAnswered = true;
    const int node = compileName(json, name, nullptr);
    m_isInAnswered = wasInAnswered;
    return node;
}

/// `["table", key, date?, "column"?]`; the last of three is a column where it is a text and no date.
int RuleCompiler::compileLookUp(const RuleOperator &known, const JsonNode &json, const JsonNode &argument)
{
    const QList<JsonNode> &arguments = argument.elements;
    if (!isForm() || !takes(known, arguments.size()) || !arguments[0].isString()) {
        return fail(
            argument, tr("\"lookup\" takes the name of a table, a key, and a date and column if needed."));
    }
    if (!m_names->hasTable(arguments[0].string)) {
        return fail(arguments[0],
            tr("There is no table \"%1\". Check its name, or add it.").arg(arguments[0].string));
    }
    const bool endsInColumn = arguments.size() == 4
        || (arguments.size() == 3 && arguments[2].isString() && !readDate(arguments[2].string).isValid());
    const bool hasDate = arguments.size() == 4 || (arguments.size() == 3 && !endsInColumn);
    if (endsInColumn && !arguments.constLast().isString()) {
        return fail(arguments.constLast(), tr("The column must be a name in quotes."));
    }
    m_program->readsToday = m_program->readsToday || !hasDate;
    const std::vector<int> children{compileValue(arguments[0]), compileValue(arguments[1]),
        hasDate ? compileValue(arguments[2]) : -1, endsInColumn ? compileValue(arguments.constLast()) : -1};
    return addOperator(known, json, children);
}

/// The repeating group that `{"var": "group"}` names.
std::optional<RuleCompiler::Group> RuleCompiler::groupOf(const JsonNode &json) const
{
    const JsonNode *variable = variableOf(json);
    const JsonNode *name = variable != nullptr ? singleName(*variable) : nullptr;
    return name != nullptr ? groupNamed(name->string) : std::nullopt;
}

std::optional<RuleCompiler::Group> RuleCompiler::groupNamed(const QString &name) const
{
    const QString known = withoutCurrent(name);
    const std::optional<RuleName> item = isForm() ? m_names->item(known, m_scope.group) : std::nullopt;
    if (!item || !item->isGroup) {
        return std::nullopt;
    }
    return Group{item->slot, isRowName(known) ? m_scope.group : -1};
}

void RuleCompiler::noteRead(int slot)
{
    if (!m_program->reads.contains(slot)) {
        m_program->reads.append(slot);
    }
    if (!m_isInAnswered && !m_unguardedReads.contains(slot)) {
        m_unguardedReads.append(slot);
    }
}

void RuleCompiler::noteRowRead(int slot)
{
    const RuleRowRead read{m_scope.group, slot, m_scope.outermost};
    if (!m_rarities.rowReads.contains(read)) {
        m_rarities.rowReads.append(read);
    }
}

} // namespace Verder
