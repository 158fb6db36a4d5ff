#include "ui/window/LocalDataFlow.h"

#include "dossier/ConnectionKeeper.h"
#include "ui/start/LocalDataPage.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"
#include "ui/window/Windows.h"

#include <QDir>
#include <QPointer>

namespace Verder {

namespace {

QString iconOf(LocalData::Kind kind)
{
    switch (kind) {
    case LocalData::Kind::UnsavedWork:
        return QStringLiteral("edit");
    case LocalData::Kind::Bin:
        return QStringLiteral("trash");
    case LocalData::Kind::Previous:
        return QStringLiteral("clock");
    case LocalData::Kind::Documents:
        return QStringLiteral("file");
    case LocalData::Kind::Outbox:
        return QStringLiteral("outbox");
    case LocalData::Kind::Cases:
        return QStringLiteral("list");
    case LocalData::Kind::Recent:
        return QStringLiteral("draft");
    case LocalData::Kind::Profiles:
        return QStringLiteral("account");
    case LocalData::Kind::Practice:
        return QStringLiteral("flask");
    case LocalData::Kind::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

QString titleOf(LocalData::Kind kind)
{
    switch (kind) {
    case LocalData::Kind::UnsavedWork:
        return LocalDataFlow::tr("Unsaved work");
    case LocalData::Kind::Bin:
        return LocalDataFlow::tr("Bin");
    case LocalData::Kind::Previous:
        return LocalDataFlow::tr("Earlier versions of drafts");
    case LocalData::Kind::Documents:
        return LocalDataFlow::tr("Copies of added documents");
    case LocalData::Kind::Outbox:
        return LocalDataFlow::tr("Outbox and confirmations of receipt");
    case LocalData::Kind::Cases:
        return LocalDataFlow::tr("Current applications");
    case LocalData::Kind::Recent:
        return LocalDataFlow::tr("List of drafts");
    case LocalData::Kind::Profiles:
        return LocalDataFlow::tr("Details of your organisation");
    case LocalData::Kind::Practice:
        return LocalDataFlow::tr("Practice environment");
    case LocalData::Kind::Settings:
        return LocalDataFlow::tr("Settings");
    }
    Q_UNREACHABLE();
}

QString purposeOf(LocalData::Kind kind)
{
    switch (kind) {
    case LocalData::Kind::UnsavedWork:
        return LocalDataFlow::tr("What you fill in, until you save. After a crash it is offered again.");
    case LocalData::Kind::Bin:
        return LocalDataFlow::tr("Unsaved work that you deleted. Each stays here for 14 days.");
    case LocalData::Kind::Previous:
        return LocalDataFlow::tr(
            "What a draft held before it was last saved, in case it is damaged. Each stays 14 days.");
    case LocalData::Kind::Documents:
        return LocalDataFlow::tr("Kept until the application is closed or has been sent.");
    case LocalData::Kind::Outbox:
        return LocalDataFlow::tr("What is still being sent is never deleted.");
    case LocalData::Kind::Cases:
        return LocalDataFlow::tr("What the service said last, to read without a connection.");
    case LocalData::Kind::Profiles:
        return LocalDataFlow::tr("What new applications are filled in with.");
    case LocalData::Kind::Recent:
        return LocalDataFlow::tr("Only where they are. The drafts themselves stay.");
    case LocalData::Kind::Practice:
        return LocalDataFlow::tr("What you sent while practising.");
    case LocalData::Kind::Settings:
        return LocalDataFlow::tr("Language, appearance and the size of windows.");
    }
    Q_UNREACHABLE();
}

} // namespace

LocalDataFlow::LocalDataFlow(const Desk &desk, Windows &windows, LocalDataPage &page, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_windows(windows)
    , m_page(page)
    , m_window(window)
{
    connect(&page, &LocalDataPage::wipeRequested, this, &LocalDataFlow::wipe);
    connect(&page, &LocalDataPage::viewRequested, this,
        [this](int row) { m_windows.recovery().view(m_bin.at(row).work, m_window); });
    connect(&page, &LocalDataPage::restoreRequested, this, [this](int row) {
        // A copy: refreshing takes the list from under it.
        const UnsavedWork work = m_bin.at(row).work;
        m_windows.recovery().restore(work, m_window);
        refresh();
    });
}

bool LocalDataFlow::isAnyOpen() const
{
    return !m_windows.formWindows().isEmpty();
}

void LocalDataFlow::refresh()
{
    m_parts = m_desk.localData.parts(isAnyOpen());
    m_bin = m_desk.localData.bin();
    QList<LocalDataCard> cards;
    for (const LocalData::Part &part : std::as_const(m_parts))
        cards.append(cardOf(part));
    QList<BinCard> bin;
    for (const DiscardedWork &discarded : std::as_const(m_bin))
        bin.append(binCardOf(discarded));
    m_page.setParts(cards);
    m_page.setBin(bin);
}

LocalDataCard LocalDataFlow::cardOf(const LocalData::Part &part) const
{
    const QString size = part.files == 0
        ? tr("Nothing now.")
        : tr("%n file(s), %1.", nullptr, part.files)
              .arg(QLocale().formattedDataSize(part.bytes, 0, QLocale::DataSizeSIFormat));
    const QString text
        = QStringLiteral("%1 %2\n%3").arg(purposeOf(part.kind), size, QDir::toNativeSeparators(part.place));
    return {iconOf(part.kind), titleOf(part.kind), text,
        part.removable > 0 ? tr("Delete (%1)").arg(part.removable) : QString()};
}

BinCard LocalDataFlow::binCardOf(const DiscardedWork &discarded) const
{
    const RecoveryRow row = m_windows.recovery().rowOf(discarded.work);
    const QDate until = discarded.discarded.toLocalTime().date().addDays(Journal::binDays);
    const QString title = applicationTitle(row.person, row.formTitle);
    return {row.file.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, row.file),
        tr("Deleted %1, stays until %2.")
            .arg(momentText(discarded.discarded.toLocalTime(), m_desk.today()),
                QLocale().toString(until, QStringLiteral("d MMMM")))};
}

void LocalDataFlow::wipe(int number)
{
    const LocalData::Kind kind = m_parts.at(number).kind;
    const bool isSure = m_desk.prompts.confirm(m_window, titleOf(kind),
        tr("This is deleted for good: %n file(s).", nullptr, m_parts.at(number).removable), tr("Delete"));
    if (!isSure)
        return;
    if (kind != LocalData::Kind::Practice) {
        remove(kind, {});
        return;
    }
    m_desk.connection.endPractice([guard = QPointer(this), kind](const Result<void> &ended) {
        if (guard)
            guard->remove(kind, ended);
    });
}

void LocalDataFlow::remove(LocalData::Kind kind, const Result<void> &ready)
{
    const Result<void> done = ready.and_then([&] { return m_desk.localData.wipe(kind, isAnyOpen()); });
    if (kind == LocalData::Kind::Practice && m_desk.connection.isPractice())
        m_desk.connection.connectNow();
    if (kind == LocalData::Kind::Settings)
        m_desk.settings.forget();
    if (!done)
        m_desk.prompts.failed(m_window, tr("Not everything was deleted"), done.error());
    refresh();
    emit wiped();
}

} // namespace Verder
