#include "session/SealedApplication.h"

#include "base/Json.h"
#include "base/Sha256.h"

#include <QJsonArray>

namespace Verder {

namespace {

QJsonArray attachmentList(const QList<Attachment> &attachments)
{
    QJsonArray list;
    for (const Attachment &attachment : attachments) {
        list.append(QJsonObject{{QStringLiteral("slot"), attachment.slot},
            {QStringLiteral("row"), attachment.row}, {QStringLiteral("sha256"), attachment.sha256},
            {QStringLiteral("name"), attachment.name}, {QStringLiteral("size"), attachment.size}});
    }
    return list;
}

QString answerOf(const Form &form, const QJsonObject &answers, int item)
{
    return item < 0 ? QString() : answers.value(form.items[item].id).toString();
}

} // namespace

QUuid submissionId(const QUuid &draftId)
{
    // Never change it: two machines with one draft address the same application by it.
    static constexpr QUuid space{0x6d1f0c52, 0x3b7e, 0x4e0a, 0x9a, 0x54, 0xd2, 0x7c, 0x81, 0x5f, 0x90, 0x3e};
    return QUuid::createUuidV5(space, draftId.toString(QUuid::WithoutBraces));
}

SealedApplication seal(const Session &session, const QUuid &draftId)
{
    const Form &form = session.form();
    const QJsonObject answers = session.relevantAnswers();
    SealedApplication sealed;
    sealed.submissionId = submissionId(draftId);
    sealed.attachments = session.relevantAttachments();
    sealed.formId = form.id;
    sealed.formVersion = form.version;
    sealed.bytes = canonicalJson(
        QJsonObject{{QStringLiteral("form"), form.id}, {QStringLiteral("version"), form.version},
            {QStringLiteral("today"), session.today().toString(Qt::ISODate)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("attachments"), attachmentList(sealed.attachments)}});
    sealed.digest = QLatin1String("sha-256:") + sha256(sealed.bytes);
    sealed.fee = answerOf(form, answers, form.summary.feeItem);
    sealed.paymentMethod = answerOf(form, answers, form.summary.paymentItem);
    sealed.isPaidOnline = !sealed.fee.isEmpty() && sealed.fee != QLatin1String("0.00")
        && !form.summary.onlinePaymentKey.isEmpty() && sealed.paymentMethod == form.summary.onlinePaymentKey;
    return sealed;
}

} // namespace Verder
