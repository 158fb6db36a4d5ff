#include "ui/document/GonePanel.h"

#include "dossier/Dossier.h"
#include "ui/sending/SendingText.h"

#include <QFileInfo>
#include <QPushButton>

namespace Verder {
namespace {

QString momentText(const QDateTime &moment, Language language)
{
    const QDateTime local = moment.toLocalTime();
    return QStringLiteral("%1, %2").arg(dayText(local.date(), language), clockText(local));
}

} // namespace

GonePanel::GonePanel(const Dossier &dossier, const Attachment &attachment, Language language, QWidget *parent)
    : MessagePanel(PanelKind::Warning, {}, {}, parent)
{
    setObjectName(QStringLiteral("gone"));
    const QString file = attachment.state == Attachment::State::Changed
        ? dossier.changedDocument(attachment.sha256)
        : QString();
    if (file.isEmpty())
        showMissing(attachment);
    else
        showChanged(attachment, file, language);
    QPushButton *remove = addButton(tr("Remove"), ButtonKind::Flat);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAccessibleName(tr("Remove: %1").arg(attachment.name));
    connect(remove, &QPushButton::clicked, this, &GonePanel::removeRequested);
}

void GonePanel::showMissing(const Attachment &attachment)
{
    setMessage(tr("%1 is missing").arg(attachment.name),
        tr("It is not beside the draft any more. Point to the file, or remove it and add another one."));
    QPushButton *point = addButton(tr("Point to the file"));
    point->setObjectName(QStringLiteral("point"));
    point->setAccessibleName(tr("Point to the file: %1").arg(attachment.name));
    connect(point, &QPushButton::clicked, this, &GonePanel::pointRequested);
}

void GonePanel::showChanged(const Attachment &attachment, const QString &file, Language language)
{
    const QFileInfo info(file);
    setMessage(tr("%1 has changed").arg(attachment.name),
        tr("Added: %1, %2. Now: %3, %4.")
            .arg(sizeText(attachment.size, language), momentText(attachment.added, language),
                sizeText(info.size(), language), momentText(info.lastModified(), language)));
    QPushButton *take = addButton(tr("Use the new version"));
    take->setObjectName(QStringLiteral("takeNew"));
    take->setAccessibleName(tr("Use the new version: %1").arg(attachment.name));
    connect(take, &QPushButton::clicked, this, [this, file] { emit takeRequested(file); });
}

} // namespace Verder
