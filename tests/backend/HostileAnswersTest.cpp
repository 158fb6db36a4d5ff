#include "backend/Account.h"
#include "backend/CaseList.h"
#include "backend/PracticeNote.h"
#include "backend/ReceiptVerification.h"
#include "backend/ServiceStatus.h"
#include "backend/SubmissionJudge.h"
#include "base/JsonFields.h"
#include "practice/TrialApplication.h"
#include "support/Mutations.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;
using namespace VerderTest;

namespace {

/// An answer as the practice environment really gave it, and what the program takes from it.
struct RealAnswer
{
    const char *name;
    QJsonObject json;
    /// What is believed of it, as one text; nothing: nothing is.
    std::function<std::optional<QString>(const QJsonObject &)> believed;
    /// Members that may be any short text, or true or false: only shown, or held against ours later.
    QStringList free = {};
    QStringList optional = {}; ///< members that need not be there
    QStringList lists = {}; ///< members that may be an empty list
};

bool isLawful(const RealAnswer &answer, const Mutation &mutation)
{
    constexpr qsizetype longest = 100;
    const QJsonValue &value = mutation.value;
    const QString text = value.toString();
    const bool isAbsent = value.isUndefined() || value.isNull() || (value.isString() && text.isEmpty());
    if (isAbsent)
        return answer.optional.contains(mutation.pointer)
            // Without its only element, a list is an empty one.
            || (value.isUndefined() && mutation.pointer.endsWith(u"/0")
                && answer.lists.contains(mutation.pointer.chopped(2)));
    if (value.isArray())
        return value.toArray().isEmpty() && answer.lists.contains(mutation.pointer);
    return (value.isBool() || (value.isString() && text.size() <= longest))
        && answer.free.contains(mutation.pointer);
}

/// Whatever is wrong with it: nothing is believed, or exactly what was believed before.
int check(const RealAnswer &answer)
{
    const std::optional<QString> real = answer.believed(answer.json);
    CAPTURE(answer.name);
    REQUIRE(real.has_value());
    const QList<Mutation> mutations = mutationsOf(answer.json);
    for (const Mutation &mutation : mutations) {
        const std::optional<QString> believed = answer.believed(mutation.json);
        CAPTURE(mutation.pointer.toStdString(),
            QJsonDocument(QJsonArray{mutation.value}).toJson(QJsonDocument::Compact).left(60).toStdString(),
            believed.value_or(QString()).left(300).toStdString());
        CHECK((!believed || believed == real || isLawful(answer, mutation)));
    }
    return static_cast<int>(mutations.size());
}

QString textOf(const UserAccount::Company &company)
{
    return company.name + u'|' + company.kvkNumber;
}

std::optional<QString> accountOf(const QJsonObject &json)
{
    const auto account = UserAccount::fromJson(json);
    if (!account)
        return std::nullopt;
    const auto &address = account->administrationAddress;
    return QStringList{textOf(account->company), account->recognitionCategories.join(u','), address.street,
        address.number, address.postcode, address.city, account->pseudonym, account->personName,
        account->assurance, account->intermediary ? textOf(*account->intermediary) : QString()}
        .join(u'|');
}

std::optional<QString> casesOf(const QJsonObject &json)
{
    const auto list = CaseList::fromJson(json);
    if (!list)
        return std::nullopt;
    QStringList parts{timeText(list->asOf)};
    for (const PendingCase &one : list->cases) {
        parts += {one.caseNumber, one.applicationNumber, one.submissionId.toString(), one.form,
            one.title.nl(), one.title.en(), one.person, timeText(one.receivedAt),
            QString::number(static_cast<int>(one.state)), timeText(one.finishedAt)};
    }
    return parts.join(u'|');
}

std::optional<QString> statusOf(const QJsonObject &json)
{
    const auto status = ServiceStatus::fromJson(json);
    if (!status)
        return std::nullopt;
    QStringList parts{status->name, status->environment, QString::number(int(status->isPractice)),
        status->today.toString(Qt::ISODate), status->contactEmail, status->contactPhone,
        status->oldestProgramVersion, status->closedForms.join(u','), QString::number(status->documentLimit),
        status->mediaTypes.join(u',')};
    for (const ServiceStatus::Notice &notice : status->notices) {
        parts += {notice.id, QString::number(static_cast<int>(notice.severity)), notice.text.nl(),
            notice.text.en(), timeText(notice.until)};
    }
    return parts.join(u'|');
}

/// The practice environment with an application that is under way there.
class Recorded
{
public:
    Recorded()
        : server(m_folder.path(), {QStringLiteral("--closed"), QStringLiteral("another-form")})
    {
        const auto note = PracticeNote::read(QJsonDocument(server.note()).toJson(QJsonDocument::Compact));
        REQUIRE(note.has_value());
        environment = note->environment;
        application.addDocument(smallPdf());
        sealed.submissionId = QUuid(application.path().section(u'/', -1));
        sealed.bytes = application.sealed();
        sealed.digest = application.digest();
        sealed.isPaidOnline = true;
        Attachment attachment;
        attachment.sha256 = sha256(smallPdf());
        sealed.attachments = {attachment};
        server.signIn(QStringLiteral("recognised-sponsor"));
    }

    /// What the record of the application is after \a step was answered so; nothing: it is a doubt.
    auto judged(SubmissionState from, SubmissionStep step)
    {
        return [this, from, step](const QJsonObject &json) -> std::optional<QString> {
            SubmissionRecord record = newSubmission(sealed, QUuid::createUuid(), {}, environment, now);
            record.state = from;
            record.times.insert(SubmissionState::Aangemaakt, now);
            SubmissionJudge judge(record, environment, now);
            judge.judge(step, ApiOk{200, json});
            const SubmissionRecord &after = judge.record();
            // Never a page that is not the service's own, whatever else is believed.
            CHECK((after.checkoutUrl.isEmpty() || isPaymentPage(environment, after.checkoutUrl)));
            CHECK((after.state != SubmissionState::Ingediend || step == SubmissionStep::FetchReceipt));
            if (after.state == SubmissionState::Onbekend)
                return std::nullopt;
            const QString number = after.receipt ? after.receipt->applicationNumber : QString();
            return QStringList{stateName(after.state), after.etag, after.missingDocuments.join(u','),
                after.paymentId, after.checkoutUrl.toString(), after.refund, number}
                .join(u'|');
        };
    }

private:
    QTemporaryDir m_folder;

public:
    PracticeServer server;
    Environment environment;
    TrialApplication application;
    SealedApplication sealed;
    const QDateTime now = QDateTime(QDate(2026, 2, 10), QTime(12, 0), Qt::UTC);
};

} // namespace

TEST_CASE("Whatever is wrong with an answer about an application, nothing of it is believed", "[backend]")
{
    using State = SubmissionState;
    using Step = SubmissionStep;
    Recorded there;
    PracticeServer &server = there.server;
    const TrialApplication &application = there.application;
    int checked = 0;

    const Reply created = application.create(server);
    REQUIRE(created.status == 201);
    const QStringList documents{QStringLiteral("/missingDocuments")};
    checked += check({"PUT aanvraag", created.json(), there.judged(State::Verzegeld, Step::Put),
        {QStringLiteral("/missingDocuments/0")}, {}, documents});
    const Reply refused = server.post(application.path() + QStringLiteral("/controle"));
    REQUIRE(refused.code() == QStringLiteral("validation"));
    const auto problem = [&](const QJsonObject &json) -> std::optional<QString> {
        const QByteArray body = QJsonDocument(json).toJson();
        const ApiAnswer answer = judgeAnswer(RawAnswer{refused.status, "application/problem+json", "1.0.0",
            QByteArray::number(body.size()), {}, {}, {}, body});
        const auto *found = std::get_if<ApiProblem>(&answer);
        if (found == nullptr)
            return std::nullopt;
        QStringList parts{QString::number(found->status), found->code};
        for (const SubmissionProblem &one : found->problems)
            parts += {one.pointer, one.code};
        return parts.join(u'|');
    };
    checked += check({"problem", refused.json(), problem,
        {QStringLiteral("/problems/0/pointer"), QStringLiteral("/problems/0/code")},
        {QStringLiteral("/problems"), QStringLiteral("/problems/0/pointer")}, {QStringLiteral("/problems")}});

    REQUIRE(application.upload(server, smallPdf()).status == 201);
    const Reply checkedThere = server.post(application.path() + QStringLiteral("/controle"));
    REQUIRE(checkedThere.status == 200);
    checked += check({"POST controle", checkedThere.json(), there.judged(State::Documenten, Step::Check)});
    const Reply payment = application.pay(server);
    REQUIRE(payment.status == 201);
    checked
        += check({"POST betalingen", payment.json(), there.judged(State::Gecontroleerd, Step::OpenPayment)});
    checked += check({"GET aanvraag, payment open", application.status(server),
        there.judged(State::Betalen, Step::Ask), {QStringLiteral("/payment/checkoutUrl")},
        {QStringLiteral("/payment")}, documents + QStringList{QStringLiteral("/refunds")}});

    const QString page = payment.json()[QLatin1String("checkoutUrl")].toString();
    REQUIRE(server.postForm(page, payButton(server, page)).status == 200);
    checked += check(
        {"GET aanvraag, submitted", application.status(server), there.judged(State::Betalen, Step::Ask), {},
            {QStringLiteral("/payment")}, documents + QStringList{QStringLiteral("/refunds")}});
    const QJsonObject receipt
        = server.get(application.path() + QStringLiteral("/ontvangstbevestiging")).json();
    checked += check(
        {"GET ontvangstbevestiging", receipt, there.judged(State::WachtOpBevestiging, Step::FetchReceipt)});
    std::cout << "bad input: " << checked << " answers about an application with one member wrong\n";
}

TEST_CASE("Whatever is wrong with an answer about the account, the cases or the service, nothing of it is "
          "believed",
    "[backend]")
{
    Recorded there;
    PracticeServer &server = there.server;
    const TrialApplication application;
    REQUIRE(application.create(server).status == 201);
    const QString page = application.pay(server).json()[QLatin1String("checkoutUrl")].toString();
    REQUIRE(server.postForm(page, payButton(server, page)).status == 200);
    const auto pointers = [](std::initializer_list<const char *> list) {
        QStringList pointers;
        for (const char *one : list)
            pointers.append(QString::fromLatin1(one));
        return pointers;
    };
    int checked = 0;
    checked += check({"GET zaken", server.get(QStringLiteral("/v1/zaken")).json(), casesOf,
        pointers({"/cases/0/caseNumber", "/cases/0/applicationNumber", "/cases/0/form", "/cases/0/title/nl",
            "/cases/0/title/en", "/cases/0/person"}),
        pointers({"/cases/0/person"}), pointers({"/cases"})});
    checked += check({"GET dienst", server.get(QStringLiteral("/v1/dienst")).json(), statusOf,
        pointers({"/name", "/environment", "/isPractice", "/contact/email", "/contact/phone",
            "/oldestProgramVersion", "/closedForms/0", "/documents/mediaTypes/0", "/notices/0/id",
            "/notices/0/text/nl", "/notices/0/text/en"}),
        pointers({"/closedForms", "/contact/phone"}),
        pointers({"/closedForms", "/notices", "/documents/mediaTypes"})});
    server.signIn(QStringLiteral("intermediary"));
    checked += check({"GET account", server.get(QStringLiteral("/v1/account")).json(), accountOf,
        pointers({"/company/name", "/recognitionCategories/0", "/administrationAddress/street",
            "/administrationAddress/number", "/administrationAddress/postcode", "/administrationAddress/city",
            "/person/pseudonym", "/person/name", "/assurance", "/intermediary/name"}),
        pointers({"/intermediary"}), pointers({"/recognitionCategories"})});
    std::cout << "bad input: " << checked << " answers about account, cases and service with one member "
              << "wrong\n";
}
