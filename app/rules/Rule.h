#pragma once

#include "base/Json.h"
#include "rules/Value.h"

#include <QDate>
#include <QSharedData>

#include <memory>
#include <optional>

namespace Verder {

struct RuleProgram;

/// What a name in a rule stands for: an item of a form. `slot` is chosen by whoever resolves names.
struct RuleName
{
    int slot = -1;
    bool isGroup = false; ///< a repeating group: rules over its rows see each row as the scope
};

/// Says what the names in a rule mean, while it is compiled. Knows nothing of today's answers.
class RuleNames
{
public:
    virtual ~RuleNames() = default;
    /// The item called \a name in a `var`, seen from \a group (-1: where the rule itself stands); nullopt:
    /// unknown. Seen from a group, a bare name is an item of its rows and "../name" one of the row around it:
    /// both are read with RuleData::readInRow(). "/name" is one of the form, read with read().
    virtual std::optional<RuleName> item(const QString &name, int group) const = 0;
    /// The slot of the condition called \a name; reading it gives a boolean.
    virtual std::optional<int> condition(const QString &name) const = 0;
    virtual bool hasTable(const QString &name) const = 0;
};

/// How many steps rules may still take, one after the other: together they cannot take for ever.
struct RuleBudget
{
    int steps = 0;
};

/// Gives the answers to a rule while it runs.
class RuleData
{
public:
    /// \a budget is what its rules may take from; nullptr: as much as one rule may.
    explicit RuleData(RuleBudget *budget = nullptr)
        : m_budget(budget)
    {
    }
    virtual ~RuleData() = default;
    /// The value of an item, or of a condition; null where it is unanswered or does not apply.
    virtual Value read(int slot) const = 0;
    /// The same without a copy, where the value is kept and not computed; else nullptr.
    virtual const Value *find(int slot) const
    {
        Q_UNUSED(slot)
        return nullptr;
    }
    /// A row is a number of the data's own choosing; \a around is the row from which a group is seen, -1:
    /// where the rule itself stands.
    virtual qsizetype rowCount(int groupSlot, int around) const = 0;
    virtual int rowAt(int groupSlot, int around, qsizetype index) const = 0;
    virtual Value readInRow(int row, int slot) const = 0;
    virtual QDate today() const = 0;
    /// The row of \a table with that key, in force on \a date (today where invalid): one value, or an object
    /// of the row's columns; null where there is none.
    virtual Value lookUp(const QString &table, const Value &key, QDate date) const = 0;
    RuleBudget *budget() const { return m_budget; }

private:
    RuleBudget *m_budget;
};

/// Something that a rule reads in the rows of a group.
struct RuleRowRead
{
    int group = -1;
    int slot = -1;
    int outermost
        = -1; ///< the group through which the rule came there; `group` itself where it is not nested
    bool operator==(const RuleRowRead &) const = default;
};

/// A JsonLogic rule (https://jsonlogic.com, with our own operators), read and checked once, then evaluated
/// many times without looking at its JSON again. Immutable, cheap to copy, and one pointer in size.
class Rule
{
public:
    Rule();
    Rule(const Rule &);
    Rule(Rule &&) noexcept;
    Rule &operator=(const Rule &);
    Rule &operator=(Rule &&) noexcept;
    ~Rule();

    /// For a form: names are resolved now, and an unknown name, operator or table is an error with its place.
    static Result<Rule> compile(const JsonNode &json, const RuleNames &names, const QString &source);
    /// For plain data, as in the standard: `var` and `val` are looked up in the data when the rule runs.
    static Result<Rule> compile(const JsonNode &json, const QString &source);

    bool isNull() const { return !m_program; } ///< default-constructed: evaluates to null

    /// The slots that the rule reads, each once, conditions included. Inside rows: see rowReads().
    const QList<int> &reads() const;
    /// What is read within the rows of groups.
    const QList<RuleRowRead> &rowReads() const;
    /// The slots read only inside `answered`, which is allowed to see an unanswered item.
    const QList<int> &answeredReads() const;
    /// A rule that does not depend on answers but on the calendar.
    bool readsToday() const;

    /// The values and operators that it is made of.
    qsizetype size() const;
    /// Names the definition in messages; where in it the rule starts.
    const QString &source() const;
    JsonPlace place() const;

    /// A failure (a thrown error, a division by zero where the standard says so) is an Error, never an
    /// exception.
    Result<Value> evaluate(const RuleData &data) const;
    /// The standard's own way, on plain data.
    Result<Value> evaluate(const Value &data, QDate today) const;
    /// Whether what evaluate() gives is true; faster, for it need not be made.
    Result<bool> holds(const RuleData &data) const;
    Result<bool> holds(const Value &data, QDate today) const;

private:
    friend class RuleInspector;
    friend QList<struct RuleReason> reasonsOf(const Rule &rule, const RuleData &data);
    static Result<Rule> made(Result<std::unique_ptr<RuleProgram>> program);
    const RuleProgram &program() const;

    QExplicitlySharedDataPointer<const RuleProgram> m_program;
};

/// True or false as JsonLogic sees it: null, false, 0, "" and [] are false.
bool isTruthy(const Value &value);

} // namespace Verder
