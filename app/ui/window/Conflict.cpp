#include "ui/window/Conflict.h"

#include "ui/window/ComparisonDialog.h"
#include "ui/window/Settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Verder {

namespace {

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::ConflictText)
};

void compareWithDisk(const Desk &desk, const Dossier &dossier, QWidget *asker)
{
    const auto other = Dossier::open(desk.dossiers, dossier.path(), desk.today());
    if (!other) {
        desk.prompts.failed(asker, ConflictText::tr("The other version cannot be opened"), other.error());
        return;
    }
    const Language language = desk.settings.language();
    const QString time = QLocale().toString(
        (*other)->draft().modified.toLocalTime(), ConflictText::tr("dd-MM-yyyy 'at' HH:mm"));
    desk.prompts.compare(asker,
        {ConflictText::tr("Compare the two versions"),
            ConflictText::tr("“%1” was saved by someone else on %2.")
                .arg(QFileInfo(dossier.path()).fileName(), time),
            ConflictText::tr("In the file"), ConflictText::tr("In your window"),
            compareAnswers((*other)->session(), dossier.session(), language)});
}

} // namespace

ConflictChoice askAboutConflict(const Desk &desk, const Dossier &dossier, const Error &error, QWidget *asker)
{
    const bool canCompare = QFileInfo::exists(dossier.path());
    ConflictChoice choice = desk.prompts.conflict(asker, error, canCompare);
    while (choice == ConflictChoice::Compare) {
        compareWithDisk(desk, dossier, asker);
        choice = desk.prompts.conflict(asker, error, canCompare);
    }
    return choice;
}

QString copyOf(const QString &draftPath)
{
    const QFileInfo original(draftPath);
    const QString name = ConflictText::tr("%1 - copy").arg(original.completeBaseName());
    return QString(original.path() + u'/' + name + QStringLiteral(".tfa"));
}

} // namespace Verder
