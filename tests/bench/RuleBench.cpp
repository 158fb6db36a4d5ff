#include "bench/RuleBench.h"

#include "bench/Samples.h"
#include "rules/Rule.h"

#include <algorithm>
#include <vector>

using namespace Verder;

namespace VerderBench {

namespace {

/// The answers, laid out beforehand, so that only the rules are timed.
class FilledData : public RuleData
{
public:
    explicit FilledData(const Session &session)
        : m_today(session.today())
    {
        const Form &form = session.form();
        for (const Item &item : form.items)
            m_values.push_back(item.scope == 0 ? session.value({item.index, 0}) : Value());
    }

    Value read(int slot) const override { return *find(slot); }
    const Value *find(int slot) const override { return &m_values[static_cast<size_t>(slot)]; }
    qsizetype rowCount(int, int) const override { return 0; }
    int rowAt(int, int, qsizetype) const override { return -1; }
    Value readInRow(int, int) const override { return {}; }
    QDate today() const override { return m_today; }
    Value lookUp(const QString &, const Value &, QDate) const override { return {}; }

    bool holds(int slot) const { return static_cast<size_t>(slot) < m_values.size(); }

private:
    std::vector<Value> m_values;
    QDate m_today;
};

/// Those that read items of the form itself: what a rule needs besides is not what is measured.
QList<Rule> rulesOf(const Form &form, const FilledData &data)
{
    QList<Rule> rules;
    const auto take = [&](const Rule &rule) {
        const bool isPlain = !rule.isNull() && rule.rowReads().isEmpty()
            && std::all_of(
                rule.reads().cbegin(), rule.reads().cend(), [&](int slot) { return data.holds(slot); });
        if (isPlain)
            rules.append(rule);
    };
    for (const Item &item : form.items) {
        if (item.scope != 0)
            continue;
        for (const Rule &rule : {item.visible, item.requiredWhen, item.value})
            take(rule);
        for (const Check &check : *item.checks)
            take(check.assertion);
    }
    return rules;
}

} // namespace

QJsonObject measureRules(const Session &session, int repeats)
{
    constexpr qsizetype evaluations = 200'000; // in one sample
    const FilledData data(session);
    const QList<Rule> rules = rulesOf(session.form(), data);
    if (rules.isEmpty())
        return {};
    const qsizetype rounds = qMax<qsizetype>(1, evaluations / rules.size());
    qsizetype held = 0;
    Samples samples;
    for (int i = 0; i < repeats; ++i) {
        samples.time([&] {
            for (qsizetype round = 0; round < rounds; ++round) {
                for (const Rule &rule : rules) {
                    held += rule.holds(data).value_or(false) ? 1 : 0;
                }
            }
        });
    }
    const auto count = static_cast<double>(rounds * rules.size());
    return {{QStringLiteral("rules"), rules.size()}, {QStringLiteral("held"), held / (rounds * repeats)},
        {QStringLiteral("millionPerSecond"), rounded(count * 1e3 / samples.nanoseconds())}};
}

} // namespace VerderBench
