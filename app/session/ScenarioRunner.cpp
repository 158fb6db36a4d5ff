#include "session/ScenarioRunner.h"

#include "session/Session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Verder {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::ScenarioText)
};

QJsonObject answersFrom(const Form &form, const Scenario &scenario, int depth)
{
    QJsonObject answers;
    const QString base = scenario.answers.value(QStringLiteral("$base")).toString();
    for (const Scenario &other : form.scenarios) {
        if (!base.isEmpty() && other.name == base && depth < 10)
            answers = answersFrom(form, other, depth + 1);
    }
    for (auto it = scenario.answers.begin(); it != scenario.answers.end(); ++it) {
        if (it.key() == QLatin1String("$base"))
            continue;
        if (it.value().isNull())
            answers.remove(it.key());
        else
            answers.insert(it.key(), it.value());
    }
    return answers;
}

class Player
{
public:
    Player(const FormPtr &form, const Scenario &scenario)
        : m_session(form, scenario.today)
        , m_scenario(scenario)
    {
        m_outcome.name = scenario.name;
    }

    ScenarioOutcome play()
    {
        answer(scenarioAnswers(m_session.form(), m_scenario));
        addDocuments();
        expectItems();
        expectProblems();
        expectValues();
        expectPages();
        expectDocuments();
        for (const QString &failure : m_session.takeRuleFailures())
            fail(failure);
        noteConditions();
        return m_outcome;
    }

private:
    void answer(const QJsonObject &answers);
    void addDocuments();
    void expectItems();
    void expectProblems();
    void expectValues();
    void expectPages();
    void expectDocuments();
    void noteConditions();
    QStringList problems(Severity severity) const;
    /// A path as scenarios write it: rows by number, "gezin[#1].naam".
    template <typename Ref> QString path(Ref ref) const
    {
        return withNumbers(m_session, m_session.path(ref));
    }
    void fail(const QString &text) { m_outcome.failures.append(text); }
    QStringList list(const char *key) const;
    QJsonObject object(const char *key) const
    {
        return m_scenario.expect.value(QLatin1String(key)).toObject();
    }
    bool has(const char *key) const { return m_scenario.expect.contains(QLatin1String(key)); }

    Session m_session;
    const Scenario &m_scenario;
    ScenarioOutcome m_outcome;
};

QStringList Player::list(const char *key) const
{
    QStringList list;
    const QJsonArray array = m_scenario.expect.value(QLatin1String(key)).toArray();
    for (const QJsonValueConstRef value : array)
        list.append(value.toString());
    return list;
}

void Player::answer(const QJsonObject &answers)
{
    QJsonObject whole; // groups as lists, and everything else that is a plain id
    QJsonObject paths;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        (it.key().contains(u'[') ? paths : whole).insert(it.key(), it.value());
    m_session.load(whole);
    const QJsonObject unknown = m_session.unknownAnswers();
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        fail(ScenarioText::tr("\"%1\" is no item that can be answered.").arg(it.key()));
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const ItemRef ref = m_session.findOrAddRows(it.key());
        if (ref.isValid())
            m_session.setAnswer(ref, Value::fromJson(it.value()));
        else
            fail(ScenarioText::tr("\"%1\" is no item that can be answered.").arg(it.key()));
    }
}

void Player::addDocuments()
{
    for (auto it = m_scenario.documents.begin(); it != m_scenario.documents.end(); ++it) {
        const SlotRef ref = m_session.findSlot(it.key());
        if (!ref.isValid())
            fail(ScenarioText::tr("\"%1\" is no document of this form.").arg(it.key()));
        for (int i = 0; ref.isValid() && i < it.value().toInt(); ++i) {
            Attachment attachment;
            attachment.sha256 = QStringLiteral("%1").arg(i, 64, 16, QLatin1Char('0'));
            attachment.name = QStringLiteral("%1.pdf").arg(it.key());
            attachment.size = 1000;
            m_session.addAttachment(ref, attachment);
        }
    }
}

void Player::expectItems()
{
    const auto expect = [this](const char *key, bool isRelevant, const QString &message) {
        const QStringList paths = list(key);
        for (const QString &path : paths) {
            const ItemRef ref = m_session.find(path);
            if (!ref.isValid())
                fail(ScenarioText::tr("There is no item \"%1\".").arg(path));
            else if (m_session.isRelevant(ref) != isRelevant)
                fail(message.arg(path, m_session.why(ref, Language::English)));
        }
    };
    expect("visible", true, ScenarioText::tr("\"%1\" should be shown, but is hidden. %2"));
    expect("hidden", false, ScenarioText::tr("\"%1\" should be hidden, but is shown. %2"));
}

QStringList Player::problems(Severity severity) const
{
    QStringList found;
    for (const Page &page : m_session.form().pages) {
        for (ItemRef ref : m_session.items(page.index)) {
            for (const Problem &problem : m_session.problems(ref)) {
                if (problem.severity == severity)
                    found.append(path(ref) + u':' + problem.checkId);
            }
        }
    }
    found.sort();
    return found;
}

void Player::expectProblems()
{
    const auto expect = [this](const char *key, Severity severity) {
        if (!has(key))
            return;
        QStringList expected = list(key);
        expected.sort();
        const QStringList found = problems(severity);
        if (found != expected) {
            fail(ScenarioText::tr("%1 should be [%2], but are [%3].")
                     .arg(QLatin1String(key), expected.join(QStringLiteral(", ")),
                         found.join(QStringLiteral(", "))));
        }
    };
    expect("errors", Severity::Error);
    expect("warnings", Severity::Warning);
    expect("information", Severity::Information);
}

void Player::expectValues()
{
    const QJsonObject values = object("values");
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Value found = m_session.answer(m_session.find(it.key()));
        if (!(found == Value::fromJson(it.value()))) {
            const auto text = [](const QJsonValue &value) {
                return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
            };
            fail(ScenarioText::tr("\"%1\" should be %2, but is %3.")
                     .arg(it.key(), text(it.value()), text(found.toJson())));
        }
    }
}

void Player::expectPages()
{
    const auto pathsOf = [this](int page) {
        QStringList paths;
        for (const Missing &missing : m_session.missing(page)) {
            paths.append(missing.slot.isValid() ? path(missing.slot) : path(missing.item));
        }
        return paths;
    };
    const QJsonObject complete = object("complete");
    for (auto it = complete.begin(); it != complete.end(); ++it) {
        const int page = m_session.form().pageIndex(it.key());
        if (page < 0) {
            fail(ScenarioText::tr("There is no page \"%1\".").arg(it.key()));
        } else if (m_session.isPageComplete(page) != it.value().toBool()) {
            fail(ScenarioText::tr("Page \"%1\" should be %2. It waits for: [%3].")
                     .arg(it.key(),
                         it.value().toBool() ? ScenarioText::tr("complete") : ScenarioText::tr("incomplete"),
                         pathsOf(page).join(QStringLiteral(", "))));
        }
    }
    const QJsonObject missing = object("missing");
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        const int page = m_session.form().pageIndex(it.key());
        QStringList expected;
        const QJsonArray paths = it.value().toArray();
        for (const QJsonValueConstRef path : paths)
            expected.append(path.toString());
        if (page < 0 || pathsOf(page) != expected) {
            fail(ScenarioText::tr("Page \"%1\" should wait for [%2], but waits for [%3].")
                     .arg(it.key(), expected.join(QStringLiteral(", ")),
                         page < 0 ? QString() : pathsOf(page).join(QStringLiteral(", "))));
        }
    }
}

void Player::expectDocuments()
{
    if (!has("documents"))
        return;
    QStringList found;
    for (const Page &page : m_session.form().pages) {
        for (SlotRef ref : m_session.documentSlots(page.index))
            found.append(path(ref));
    }
    found.sort();
    QStringList expected = list("documents");
    expected.sort();
    if (found != expected) {
        fail(ScenarioText::tr("%1 should be [%2], but are [%3].")
                 .arg(QStringLiteral("documents"), expected.join(QStringLiteral(", ")),
                     found.join(QStringLiteral(", "))));
    }
}

void Player::noteConditions()
{
    for (int i = 0; i < m_session.form().conditions.size(); ++i) {
        for (bool isMet : m_session.conditionStates(i))
            (isMet ? m_outcome.met : m_outcome.unmet).insert(i);
    }
}

} // namespace

int ConditionCoverage::seenBothWays() const
{
    const QSet<int> open(
        QSet<int>(neverMet.cbegin(), neverMet.cend()) | QSet<int>(alwaysMet.cbegin(), alwaysMet.cend()));
    return conditions - static_cast<int>(open.size());
}

ConditionCoverage conditionCoverage(const Form &form, const QList<ScenarioOutcome> &outcomes)
{
    ConditionCoverage coverage;
    coverage.conditions = static_cast<int>(form.conditions.size());
    for (int i = 0; i < coverage.conditions; ++i) {
        const auto any = [&](QSet<int> ScenarioOutcome::*states) {
            return std::any_of(outcomes.cbegin(), outcomes.cend(),
                [&](const ScenarioOutcome &outcome) { return (outcome.*states).contains(i); });
        };
        if (!any(&ScenarioOutcome::met))
            coverage.neverMet.append(i);
        if (!any(&ScenarioOutcome::unmet))
            coverage.alwaysMet.append(i);
    }
    return coverage;
}

QString withNumbers(const Session &session, QString path)
{
    static const QRegularExpression rowId(QStringLiteral("\\[([^#\\[\\]][^\\[\\]]*)\\]"));
    for (auto match = rowId.match(path); match.hasMatch(); match = rowId.match(path)) {
        const QList<int> rows = session.rows(session.find(path.left(match.capturedStart())));
        qsizetype number = 0;
        while (number < rows.size() && session.rowId(rows.at(number)) != match.captured(1))
            ++number;
        path.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("[#%1]").arg(number + 1));
    }
    return path;
}

QJsonObject scenarioAnswers(const Form &form, const Scenario &scenario)
{
    return answersFrom(form, scenario, 0);
}

ScenarioOutcome runScenario(const FormPtr &form, const Scenario &scenario)
{
    return Player(form, scenario).play();
}

} // namespace Verder
