#include "draft/MemoryDesk.h"

#include <catch2/catch.hpp>

namespace Verder {

namespace {

Draft draftWith(int first, int count)
{
    Draft draft = exampleDraft();
    for (int i = 0; i < count; ++i)
        draft.attachments.append(exampleAttachment(first + i));
    return draft;
}

bool isWhole(MemoryFileSystem &disk, const QString &path, const Draft &wanted)
{
    const auto opened = openDraft(disk, path);
    if (!opened || opened->damage || opened->draft.answers != wanted.answers
        || opened->draft.attachments.size() != wanted.attachments.size())
        return false;
    return std::all_of(opened->draft.attachments.begin(), opened->draft.attachments.end(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Accepted; });
}

std::optional<QByteArray> bytesIn(const DiskState &state, const QString &path)
{
    const auto name = state.names.constFind(path);
    return name == state.names.constEnd() ? std::nullopt : std::optional(state.contents.value(*name).bytes);
}

} // namespace

const QList<SaveCase> &saveCases()
{
    static const QList<SaveCase> all{
        {"a first save", std::nullopt, 0, 0},
        {"a first save with two documents", std::nullopt, 2, 0},
        {"answers changed", 1, 1, 0},
        {"a document added", 1, 2, 0},
        {"a document dropped", 3, 2, 1},
        {"all documents dropped", 2, 0, 0},
        {"documents exchanged", 2, 2, 2},
        {"saved elsewhere", 2, 2, 0, SaveCase::Target::Elsewhere},
        {"saved over another draft", 1, 1, 0, SaveCase::Target::OverAnother},
        {"saved with its documents in it", 2, 2, 0, SaveCase::Target::Elsewhere, true},
        {"saved with its documents in it over another", 1, 2, 0, SaveCase::Target::OverAnother, true},
    };
    return all;
}

MemoryDesk::MemoryDesk(const SaveCase &saveCase)
    : m_case(saveCase)
    , m_old(draftWith(0, saveCase.before.value_or(0)))
    , m_changed(draftWith(saveCase.firstAfter, saveCase.after))
    , m_target(saveCase.target == SaveCase::Target::Same ? opened() : QStringLiteral("/other/copy.tfa"))
{
    m_changed.isPackage = saveCase.isPackage;
    m_changed.answers.insert(QStringLiteral("persoon.naam"), QStringLiteral("Zoë de Vries"));
    MemoryFileSystem disk;
    for (const QString &folder :
        {QStringLiteral("/cases"), QStringLiteral("/other"), QStringLiteral("/data")})
        REQUIRE(disk.makeFolder(folder));
    BlobStore store(disk, blobs());
    for (int i = 0; i < 4; ++i)
        REQUIRE(store.addBytes(documentBytes(i)));
    if (m_case.before) {
        const auto saved = saveDraft(disk, opened(), m_old, store, {}, exampleTime());
        REQUIRE(saved);
        m_stamp = saved->stamp;
    }
    if (m_case.target == SaveCase::Target::OverAnother) {
        Draft other = exampleDraft();
        other.draftId = QUuid::fromString(QStringLiteral("99999999-2222-4333-8444-555555555555"));
        REQUIRE(saveDraft(disk, m_target, other, store, {}, exampleTime()));
    }
    m_start = disk.state();
}

QString MemoryDesk::opened() const
{
    return QStringLiteral("/cases/jansen.tfa");
}

QString MemoryDesk::blobs() const
{
    return QStringLiteral("/data/blobs");
}

SaveOptions MemoryDesk::options() const
{
    if (m_case.target == SaveCase::Target::Same)
        return {m_stamp, false, {}};
    return {std::nullopt, m_case.target == SaveCase::Target::OverAnother, opened()};
}

Result<SavedDraft> MemoryDesk::save(FileSystem &files) const
{
    BlobStore store(files, blobs());
    return saveDraft(files, m_target, m_changed, store, options(), exampleTime());
}

Result<SavedDraft> MemoryDesk::saveAgain(FileSystem &files, const Result<SavedDraft> &first) const
{
    BlobStore store(files, blobs());
    SaveOptions next = options();
    if (first)
        next = {first->stamp, false, {}};
    return saveDraft(
        files, m_target, first ? first->draft : m_changed, store, next, exampleTime().addSecs(7200));
}

MemoryDesk::Verdict MemoryDesk::verdict(MemoryFileSystem &disk) const
{
    const QByteArray key = disk.state().fingerprint();
    const auto known = m_verdicts.constFind(key);
    if (known != m_verdicts.constEnd())
        return *known;
    return *m_verdicts.insert(key, {isOld(disk), isNew(disk), isTidy(disk)});
}

std::optional<MemoryDesk::Verdict> MemoryDesk::verdictAfterSavingAgain(
    MemoryFileSystem &disk, const Result<SavedDraft> &first) const
{
    const QByteArray key = disk.state().fingerprint() + (first ? "saved" : "");
    const auto known = m_later.constFind(key);
    if (known != m_later.constEnd())
        return *known;
    const auto again = saveAgain(disk, first);
    return *m_later.insert(key, again ? std::optional(verdict(disk)) : std::nullopt);
}

bool MemoryDesk::isOld(MemoryFileSystem &disk) const
{
    if (disk.bytes(m_target) != bytesIn(m_start, m_target))
        return false;
    return !m_case.before
        || (disk.bytes(opened()) == bytesIn(m_start, opened()) && isWhole(disk, opened(), m_old));
}

bool MemoryDesk::isNew(MemoryFileSystem &disk) const
{
    return isWhole(disk, m_target, m_changed);
}

bool MemoryDesk::isTidy(MemoryFileSystem &disk) const
{
    QString name = m_target.section(QLatin1Char('/'), -1);
    QStringList names{name};
    QStringList documents;
    if (!m_case.isPackage) {
        for (const Attachment &attachment : m_changed.attachments)
            documents.append(attachment.name);
    }
    if (!documents.isEmpty())
        names.prepend(name.replace(QStringLiteral(".tfa"), QStringLiteral(".bijlagen")));
    return disk.list(m_target.section(QLatin1Char('/'), 0, -2)).value_or(QStringList()) == names
        && disk.list(attachmentFolder(m_target)).value_or(QStringList()) == documents;
}

} // namespace Verder
