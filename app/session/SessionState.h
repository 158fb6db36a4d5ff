#pragma once

#include "base/RarePart.h"
#include "session/Session.h"

#include <queue>

#include <memory>
#include <vector>

namespace Verder {

/// What is known of few items.
struct ItemNotes
{
    LocalText typeProblem; ///< why the answer is not valid, empty when it is
    QList<Problem> problems;
    QMap<QString, Value>
        acknowledged; ///< check id -> what the check had read when the user chose to keep the answer
    QList<int> rows; ///< of a repeating group: numbers of its rows, in order
};

/// What is known of one item in one row.
struct ItemState
{
    Value answer; ///< as stored
    Value known; ///< the answer as rules read it, null where it is not valid
    Value value; ///< `known` where the item applies, else null
    bool isOwn = false; ///< the user's: defaults keep away from it
    bool isTakenOver = false; ///< from another application, not yet touched
    bool isRelevant = false;
    bool isRequired = false;
    bool isReadOnly = false;
    RarePart<ItemNotes> notes;

    void setTypeProblem(const LocalText &problem)
    {
        if (notes.isThere() || !problem.isEmpty())
            notes.edit().typeProblem = problem;
    }
    void setProblems(const QList<Problem> &problems)
    {
        if (notes.isThere() || !problems.isEmpty())
            notes.edit().problems = problems;
    }
};

struct SlotState
{
    bool isRelevant = false;
    bool isPutOff = false;
    QList<Attachment> attachments;
};

/// At most so many rows in one application, those included that undo can bring back.
inline constexpr int mostRows = 10'000;

/// The steps of all rules of one update: many times what a form of ten thousand items takes, and soon done.
inline constexpr int mostStepsOfUpdate = 10'000'000;

/// The form itself (number 0), or one row of a repeating group.
struct RowState
{
    int number = 0;
    QString id;
    int scope = 0; ///< in Form::scopes
    int parent = -1; ///< number of the row that holds its group; -1 for the form
    bool isAttached = true; ///< false once removed; undo can bring it back
    QList<ItemState> items; ///< by Item::local
    QList<bool> conditions;
    QList<SlotState> documentSlots;
};

/// Answers and all that follows from them; the engine inside a Session. After an answer was changed, update()
/// computes again what depends on it, each thing at most once, and tells what came out differently.
class SessionState
{
public:
    SessionState(FormPtr form, QDate today);

    const Form &form() const { return *m_form; }
    FormPtr sharedForm() const { return m_form; }
    QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }

    RowState &row(int number) { return *m_rows[static_cast<size_t>(number)]; }
    const RowState &row(int number) const { return *m_rows[static_cast<size_t>(number)]; }
    bool hasRow(int number) const { return number >= 0 && number < rowCount(); }
    bool hasRowCalled(const QString &id) const { return m_rowIds.contains(id); }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    bool isAttached(int number) const;
    /// The row around (or equal to) \a row that has the items of \a scope; -1 when there is none.
    int rowAtScope(int row, int scope) const;
    ItemState &item(ItemRef ref) { return row(ref.row).items[m_form->items[ref.item].local]; }
    const ItemState &item(ItemRef ref) const { return row(ref.row).items[m_form->items[ref.item].local]; }
    SlotState &slot(SlotRef ref) { return row(ref.row).documentSlots[m_form->documentSlots[ref.slot].local]; }
    const SlotState &slot(SlotRef ref) const
    {
        return row(ref.row).documentSlots[m_form->documentSlots[ref.slot].local];
    }
    bool condition(int index, int fromRow) const;
    bool isPageRelevant(int page) const { return m_pageRelevant[page]; }
    /// Is \a ref an item that stands in that row?
    bool isValid(ItemRef ref) const;
    bool isValid(SlotRef ref) const;

    /// Sets what is stored, without looking at what follows from it; update() does.
    void setAnswer(ItemRef ref, const Value &answer);
    /// A new row, not yet in its group's list. \a id: empty for one of its own.
    int makeRow(ItemRef group, const QString &id = {});
    /// Adds the rows that the groups in that row need at least.
    void fillGroups(int row);

    void touch(ItemRef ref);
    void touch(SlotRef ref);
    void touchJudgement(ItemRef ref);
    /// Everything in that row and in the rows of its groups.
    void touchRow(int number);
    /// The rows of that group are others now, or stand in another order.
    void touchRows(ItemRef group);
    /// Takes a row, with the rows of its groups, out of the form or puts it back.
    void setAttached(int number, bool attached);
    void touchAll();
    Changes update();

    // What holds up pages; kept up to date by update().
    struct PageFindings
    {
        QSet<ItemRef> open;
        QSet<ItemRef> wrong;
        QSet<ItemRef> stops;
        QSet<ItemRef> warned;
        QSet<ItemRef> shortGroups;
        QSet<SlotRef> documents;
    };
    const PageFindings &findings(int page) const { return m_findings[page]; }
    int neededDocuments(SlotRef ref) const; ///< how many are still to be added, put off or not

    /// Evaluates for that row; a rule that fails counts as null and is noted.
    Value evaluate(const Rule &rule, int row) const;
    bool holds(const Rule &rule, int row) const; ///< true also for a null rule
    /// Failures of rules since the last call, each once; they stand in the log too.
    QStringList takeRuleFailures();
    /// Of the rules of one update().
    RuleBudget &budget() const { return m_budget; }

    /// Calls \a visit with each row of \a scope that concerns \a row: itself, one around it, or all inside.
    template <typename Visit> void forEachRow(int scope, int fromRow, Visit visit) const
    {
        int common = fromRow;
        while (common > 0 && !isAncestorScope(row(common).scope, scope))
            common = row(common).parent;
        descend(scope, common, visit);
    }

private:
    bool isAncestorScope(int ancestor, int scope) const;
    template <typename Visit> void descend(int scope, int fromRow, Visit &visit) const
    {
        if (row(fromRow).scope == scope) {
            visit(fromRow);
            return;
        }
        int next = scope; // the scope on the way down, directly below this row
        while (m_form->scopes[next].parent != row(fromRow).scope)
            next = m_form->scopes[next].parent;
        for (int inner : item({m_form->scopes[next].group, fromRow}).notes->rows)
            descend(scope, inner, visit);
    }

    void enqueue(int node, int row)
    {
        if (!m_isComputingAll) // else its turn comes anyway
            m_queue.emplace(node, row);
    }
    void computeAll();
    void propagate(int node, int row);
    void compute(int node, int row);
    bool computePage(int page);
    bool computeItem(ItemRef ref);
    bool computeCondition(int condition, int row);
    void computeSlot(SlotRef ref);
    void judge(ItemRef ref);
    QList<Problem> findProblems(ItemRef ref) const;
    std::optional<Problem> judgeCheck(const Check &check, ItemRef ref) const;
    void noteFindings(ItemRef ref, bool isOpen, const QList<Problem> &problems);
    RowState &addRow(int scope, const QString &id, int parent);
    void dropRow(int number);
    void noteFailure(const QString &message) const;
    void interpret(const Item &item, ItemState &state);

    FormPtr m_form;
    QDate m_today;
    std::vector<std::unique_ptr<RowState>> m_rows; ///< by number
    QSet<QString> m_rowIds;
    QList<bool> m_pageRelevant;
    QList<PageFindings> m_findings;
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> m_queue;
    bool m_isAllTouched = false;
    bool m_isComputingAll = false;
    Changes m_changes;
    mutable QStringList m_ruleFailures;
    mutable RuleBudget m_budget;
};

/// A computed value in the form in which an item stores it (an amount as a string with two decimals).
Value asStored(const Item &item, const Value &value);
/// A stored canonical value as rules read it (an amount as a number).
Value asRuleValue(const Item &item, const Value &canonical);
/// What the check reads now, to see later whether anything of it changed.
Value readings(const SessionState &state, const Check &check, int row);

} // namespace Verder
