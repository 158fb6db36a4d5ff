#include "practice/ReplayReport.h"

#include "form/Form.h"

#include <algorithm>

namespace Verder {

namespace {

QString filled(const LocalText &text, Language language, const QString &value = {})
{
    const QString &pattern = text.in(language);
    return value.isEmpty() ? pattern : pattern.arg(value);
}

const LocalText fillInText{QStringLiteral("Vul in: %1."), QStringLiteral("Fill in: %1.")};
const LocalText invalidText{QStringLiteral("Verbeter: %1."), QStringLiteral("Correct: %1.")};
const LocalText rowsText{
    QStringLiteral("Er ontbreekt iets bij: %1."), QStringLiteral("Something is missing at: %1.")};
const LocalText stopText{QStringLiteral("Met deze antwoorden kunt u niet indienen: %1"),
    QStringLiteral("You cannot submit with these answers: %1")};
const LocalText documentText{QStringLiteral("Voeg toe: %1."), QStringLiteral("Add: %1.")};
const LocalText notApplicableText{
    QStringLiteral("Dit hoort er niet bij: %1."), QStringLiteral("This does not belong to it: %1.")};

} // namespace

ReplayReport::ReplayReport(const Session &session, const SealedJson &sealed, Language language)
    : m_session(session)
    , m_sealed(sealed)
    , m_language(language)
{
}

QJsonArray ReplayReport::problems()
{
    m_problems = {};
    for (const Missing &missing : m_session.missingForSending()) {
        add(missing);
    }
    addForeignAnswers();
    addForeignDocuments();
    return m_problems;
}

void ReplayReport::add(const Missing &missing)
{
    switch (missing.kind) {
    case Missing::Kind::Question:
        addItem(missing.item, "required", fillInText);
        break;
    case Missing::Kind::Answer:
        addWrong(missing.item);
        break;
    case Missing::Kind::Stop:
        addItem(missing.item, "stop", stopText);
        break;
    case Missing::Kind::Rows:
        addItem(missing.item, "rows", rowsText);
        break;
    case Missing::Kind::Document:
    case Missing::Kind::DocumentCheck:
        addSlot(missing.slot);
        break;
    }
}

QString ReplayReport::pointer(ItemRef ref) const
{
    return answerPointer(m_sealed.answers, m_session.path(ref));
}

void ReplayReport::addItem(ItemRef ref, const char *code, const LocalText &text)
{
    const QString label = m_session.fillIn(m_session.item(ref).label, ref, m_language);
    m_problems.append(validationProblem(pointer(ref), code, filled(text, m_language, label)));
}

void ReplayReport::addWrong(ItemRef ref)
{
    const qsizetype before = m_problems.size();
    for (const Problem &problem : m_session.problems(ref)) {
        if (problem.severity != Severity::Error) {
            continue;
        }
        QJsonObject entry = validationProblem(pointer(ref), "failed-check", problem.message.in(m_language));
        entry[QLatin1String("check")] = problem.checkId;
        m_problems.append(entry);
    }
    if (m_problems.size() == before) {
        addItem(ref, "invalid", invalidText);
    }
}

void ReplayReport::addSlot(SlotRef ref)
{
    const DocumentSlot &slot = m_session.form().documentSlots.at(ref.slot);
    QJsonObject entry = validationProblem(QStringLiteral("/attachments"), "document-required",
        filled(documentText, m_language, slot.title.in(m_language)));
    entry[QLatin1String("slot")] = slot.id;
    m_problems.append(entry);
}

// What was sent and is not what the replay holds: an unknown item, one that does not apply, or another value
// where a value is calculated.
void ReplayReport::addForeignAnswers()
{
    const QJsonObject relevant = m_session.relevantAnswers();
    for (auto sent = m_sealed.answers.constBegin(); sent != m_sealed.answers.constEnd(); ++sent) {
        const auto kept = relevant.constFind(sent.key());
        if (kept != relevant.constEnd() && QJsonValue(*kept) == QJsonValue(*sent)) {
            continue;
        }
        const int index = m_session.form().itemIndex(sent.key());
        const QString label = index < 0 ? sent.key() : m_session.form().items.at(index).label.in(m_language);
        const char *code = index < 0      ? "unknown-item"
            : kept == relevant.constEnd() ? "not-applicable"
                                          : "invalid";
        m_problems.append(validationProblem(
            answerPointer(m_sealed.answers, sent.key()), code, filled(notApplicableText, m_language, label)));
    }
}

void ReplayReport::addForeignDocuments()
{
    const QList<Attachment> relevant = m_session.relevantAttachments();
    for (qsizetype i = 0; i < m_sealed.attachments.size(); ++i) {
        const Attachment &sent = m_sealed.attachments.at(i);
        const bool isKept = std::any_of(relevant.cbegin(), relevant.cend(), [&sent](const Attachment &kept) {
            return kept.sha256 == sent.sha256 && kept.slot == sent.slot && kept.row == sent.row;
        });
        if (!isKept) {
            m_problems.append(validationProblem(QStringLiteral("/attachments/%1").arg(i),
                "document-not-applicable", filled(notApplicableText, m_language, sent.name)));
        }
    }
}

} // namespace Verder
