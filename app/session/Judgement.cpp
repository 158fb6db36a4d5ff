// The part of SessionState that judges answers: required, read-only, checks, and what that means for the
// page.
#include "session/MessageText.h"
#include "session/SessionState.h"

#include <algorithm>

namespace Verder {

namespace {

/// Has everything that the check reads outside `answered` an answer?
bool isAnswered(const SessionState &state, const Check &check, int row)
{
    const int items = static_cast<int>(state.form().items.size());
    for (int slot : check.assertion.reads()) {
        if (slot >= items || check.assertion.answeredReads().contains(slot))
            continue;
        const Item &read = state.form().items[slot];
        const int holder = state.rowAtScope(row, read.scope);
        if (holder < 0)
            return false;
        // A group without rows has an answer: none. It only has to apply.
        const ItemState &known = state.item({slot, holder});
        if (read.isRepeating ? !known.isRelevant : known.value.isNull())
            return false;
    }
    return true;
}

} // namespace

Value readings(const SessionState &state, const Check &check, int row)
{
    const int items = static_cast<int>(state.form().items.size());
    Value::Array read;
    for (int slot : check.assertion.reads()) {
        if (slot >= items) {
            read.append(Value(state.condition(slot - items, row)));
            continue;
        }
        const int holder = state.rowAtScope(row, state.form().items[slot].scope);
        read.append(holder < 0 ? Value() : state.item({slot, holder}).value);
    }
    return Value(std::move(read));
}

std::optional<Problem> SessionState::judgeCheck(const Check &check, ItemRef ref) const
{
    if (!check.always && !isAnswered(*this, check, ref.row))
        return std::nullopt;
    if (!holds(check.when, ref.row))
        return std::nullopt;
    const Value outcome = evaluate(check.assertion, ref.row);
    if (outcome.isNull() || isTruthy(outcome)) // a rule that failed blocks nothing
        return std::nullopt;
    Problem problem;
    problem.checkId = check.id;
    problem.severity = check.severity;
    problem.title = {fillInText(*this, check.title, check.with, ref.row, Language::Dutch),
        fillInText(*this, check.title, check.with, ref.row, Language::English)};
    problem.message = {fillInText(*this, check.message, check.with, ref.row, Language::Dutch),
        fillInText(*this, check.message, check.with, ref.row, Language::English)};
    if (check.suggestItem >= 0) {
        const Item &target = m_form->items[check.suggestItem];
        const int holder = rowAtScope(ref.row, target.scope);
        problem.suggestion = asStored(target, evaluate(check.suggestion, ref.row));
        if (holder >= 0 && !problem.suggestion.isNull())
            problem.suggestFor = {check.suggestItem, holder};
    }
    return problem;
}

QList<Problem> SessionState::findProblems(ItemRef ref) const
{
    const Item &item = m_form->items[ref.item];
    const ItemState &state = this->item(ref);
    QList<Problem> problems;
    if (!state.notes->typeProblem.isEmpty()) {
        problems.append(
            {itemTypeName(item.type), Severity::Error, {}, state.notes->typeProblem, {}, {}, false});
    }
    for (const Check &check : *item.checks) {
        if (std::optional<Problem> problem = judgeCheck(check, ref)) {
            const auto kept = state.notes->acknowledged.constFind(check.id);
            problem->isAcknowledged = problem->severity != Severity::Error
                && kept != state.notes->acknowledged.cend() && *kept == readings(*this, check, ref.row);
            problems.append(*std::move(problem));
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    return problems;
}

void SessionState::judge(ItemRef ref)
{
    const Item &item = m_form->items[ref.item];
    ItemState &state = this->item(ref);
    const bool isReadOnly = item.readOnly || !item.value.isNull()
        || (!item.readOnlyWhen.isNull() && isTruthy(evaluate(item.readOnlyWhen, ref.row)));
    const bool isRequired = holdsAnswer(item.type) && !isReadOnly
        && (item.required || (!item.requiredWhen.isNull() && isTruthy(evaluate(item.requiredWhen, ref.row))));
    state.isReadOnly = isReadOnly;
    state.isRequired = isRequired;
    const QList<Problem> problems = state.isRelevant ? findProblems(ref) : QList<Problem>();
    state.setProblems(problems);
    m_changes.items.insert(ref);
    noteFindings(ref, state.isRelevant && isRequired && state.answer.isNull(), problems);
}

void SessionState::noteFindings(ItemRef ref, bool isOpen, const QList<Problem> &problems)
{
    const Item &item = m_form->items[ref.item];
    if (item.page < 0)
        return;
    PageFindings &found = m_findings[item.page];
    const auto note = [&](QSet<ItemRef> &set, bool holds) {
        if (holds)
            set.insert(ref);
        else
            set.remove(ref);
    };
    const auto any = [&](auto matches) {
        return std::any_of(problems.cbegin(), problems.cend(), matches);
    };
    const ItemState &state = this->item(ref);
    const bool isHere = state.isRelevant && isAttached(ref.row);
    note(found.open, isOpen);
    note(found.wrong, any([](const Problem &p) { return p.severity == Severity::Error; }));
    note(found.warned,
        any([](const Problem &p) { return p.severity == Severity::Warning && !p.isAcknowledged; }));
    note(found.stops, isHere && item.type == ItemType::Stop);
    note(found.shortGroups, isHere && item.isRepeating && state.notes->rows.size() < item.group->minimumRows);
    m_changes.pages.insert(item.page);
}

} // namespace Verder
