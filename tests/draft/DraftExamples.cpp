#include "draft/DraftExamples.h"

#include "base/Json.h"
#include "base/Sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

#include <catch2/catch.hpp>

namespace Verder {

QDateTime exampleTime()
{
    return QDateTime(QDate(2026, 2, 1), QTime(14, 3, 0, 250), QTimeZone::utc());
}

QByteArray documentBytes(int number)
{
    const QByteArray line = "%PDF-1.7 document " + QByteArray::number(number) + "\n";
    return line.repeated(50 + number);
}

Attachment exampleAttachment(int number)
{
    Attachment attachment;
    attachment.sha256 = sha256(documentBytes(number));
    attachment.name = QStringLiteral("document %1.pdf").arg(number);
    attachment.size = documentBytes(number).size();
    attachment.slot = QStringLiteral("paspoort");
    attachment.row = number % 2 == 0 ? QString() : QStringLiteral("r%1").arg(number);
    attachment.added = exampleTime();
    attachment.pages = number + 1;
    return attachment;
}

Draft exampleDraft(int attachments)
{
    Draft draft;
    draft.draftId = QUuid::fromString(QStringLiteral("11111111-2222-4333-8444-555555555555"));
    draft.formId = QStringLiteral("verlenging-kennismigrant");
    draft.formVersion = QStringLiteral("2026.1");
    draft.formSha256 = sha256("form");
    draft.title = QStringLiteral("Jansen, “Zoë” – verlenging");
    draft.answers = {{QStringLiteral("contract.loon"), QStringLiteral("4357.00")},
        {QStringLiteral("persoon.naam"), QStringLiteral("Zoë Jansen")},
        {QStringLiteral("gezin"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("r1")},
                {QStringLiteral("answers"),
                    QJsonObject{{QStringLiteral("naam"), QStringLiteral("Łukasz")}}}}}}};
    const QJsonObject form{{QStringLiteral("id"), draft.formId}, {QStringLiteral("pages"), QJsonArray()}};
    draft.form = StoredForm::of(canonicalJson(form)).value();
    draft.state.page = QStringLiteral("dienstverband");
    draft.state.visited = QStringList{QStringLiteral("werkgever"), QStringLiteral("dienstverband")};
    draft.state.putOff = QStringList{QStringLiteral("antecedenten")};
    draft.state.acknowledged = QStringList{QStringLiteral("contract.loon laag")};
    draft.state.today = QDate(2026, 2, 1);
    for (int i = 0; i < attachments; ++i)
        draft.attachments.append(exampleAttachment(i));
    return draft;
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

DraftBench::DraftBench(int documents)
{
    REQUIRE(files->makeFolder(folder.filePath(QStringLiteral("cases"))));
    for (int i = 0; i < documents; ++i)
        REQUIRE(blobs.addBytes(documentBytes(i)));
}

SavedDraft DraftBench::save(const Draft &draft, const SaveOptions &options)
{
    const auto saved = saveDraft(*files, path, draft, blobs, options, exampleTime());
    INFO((saved ? QString() : QString(saved.error().message + saved.error().detail)).toStdString());
    REQUIRE(saved);
    CHECK_FALSE(saved->warning);
    return *saved;
}

OpenedDraft DraftBench::open()
{
    const auto opened = openDraft(*files, path);
    INFO((opened ? QString() : QString(opened.error().message + opened.error().detail)).toStdString());
    REQUIRE(opened);
    CHECK_FALSE(opened->damage);
    return *opened;
}

QStringList DraftBench::attachmentNames() const
{
    return files->list(attachmentFolder(path)).value_or(QStringList());
}

QStringList DraftBench::names() const
{
    return files->list(QFileInfo(path).path()).value_or(QStringList());
}

} // namespace Verder
