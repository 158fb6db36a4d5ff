#include "attachment/ChildAnswer.h"

#include "base/Json.h"

#include <QHash>

namespace Verder {

namespace {

using Outcome = DocumentVerdict::Outcome;

std::optional<Outcome> outcomeFromName(const QString &name)
{
    static const QHash<QString, Outcome> names{
        {QStringLiteral("accepted"), Outcome::Accepted},
        {QStringLiteral("accepted-repaired"), Outcome::AcceptedRepaired},
        {QStringLiteral("empty"), Outcome::Empty},
        {QStringLiteral("not-pdf"), Outcome::NotPdf},
        {QStringLiteral("unreadable"), Outcome::Unreadable},
        {QStringLiteral("needs-password"), Outcome::NeedsPassword},
        {QStringLiteral("too-large"), Outcome::TooLarge},
        {QStringLiteral("check-failed"), Outcome::CheckFailed},
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<qint64> ChildAnswer::number(const char *name, qint64 least) const
{
    const qint64 value = about.value(QLatin1String(name)).toInteger(least - 1);
    return value < least ? std::nullopt : std::optional(value);
}

std::optional<ChildAnswer> childAnswer(const QByteArray &line)
{
    JsonLimits limits;
    limits.bytes = mostAnswer;
    limits.depth = 2;
    const Result<JsonNode> json = parseJson(line.trimmed(), limits, QStringLiteral("verder-document"));
    if (!json || !json->isObject())
        return {};
    QJsonObject about = json->toJson().toObject();
    const std::optional<Outcome> outcome = outcomeFromName(about.value(QLatin1String("outcome")).toString());
    return outcome ? std::optional<ChildAnswer>({*outcome, about}) : std::nullopt;
}

} // namespace Verder
