// What somebody fills in stands in the draft, in the journal and among the added documents, and nowhere else;
// and what the program writes is its user's only.
#include "ui/document/SampleDossier.h"
#include "ui/window/FormWindow.h"
#include "ui/window/Keyboard.h"
#include "ui/window/RunningProgram.h"
#include "ui/window/StartWindow.h"
#include "ui/window/Windows.h"
#include "ui/window/Workplace.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

#include <catch2/catch.hpp>
#include <csignal>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString canaryName = QStringLiteral("Kanariewiesje");
const QString canaryNumber = QStringLiteral("123456782");
const QString canaryDocument = QStringLiteral("kanarie-document.pdf");
const QString canaryPassword = QStringLiteral("kanarie zingt graag");

/// Every form in which a text can stand in a file.
QList<QByteArray> writings(const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray wideBigEndian = wide;
    for (qsizetype i = 0; i + 1 < wideBigEndian.size(); i += 2)
        std::swap(wideBigEndian[i], wideBigEndian[i + 1]);
    return {text.toUtf8(), wide, wideBigEndian, text.toUtf8().toBase64().left(text.size()),
        text.toUtf8().toHex()};
}

/// The files under \a root, by their place in it, in which a canary sings; also by its name.
QStringList singing(const QString &root)
{
    QStringList found;
    QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        const QByteArray bytes = file.readAll();
        const QString place = QDir(root).relativeFilePath(file.fileName());
        for (const QString &canary : {canaryName, canaryNumber, canaryDocument, canaryPassword}) {
            const QList<QByteArray> all = writings(canary);
            const bool isIn = std::any_of(
                all.begin(), all.end(), [&](const QByteArray &writing) { return bytes.contains(writing); });
            if ((isIn || place.contains(canary)) && !found.contains(place))
                found.append(place);
        }
    }
    return found;
}

struct Day
{
    bool hasPassword = false; ///< the draft gets one before anything is filled in
    bool isKilled = false;
};

/// Plays the day of a user in a process of its own, whose every folder is under \a root.
QByteArray playDay(const QString &root, Day day)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = root + u'/' + QString::fromLatin1(name).toLower();
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        environment.insert(QString::fromLatin1(name), folder);
    }
    environment.insert(QStringLiteral("VERDER_CANARY_FOLDER"), root);
    if (day.isKilled)
        environment.insert(QStringLiteral("VERDER_CANARY_KILL"), QStringLiteral("1"));
    if (day.hasPassword)
        environment.insert(QStringLiteral("VERDER_CANARY_PASSWORD"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(root);
    process.start(QApplication::applicationFilePath(), {QStringLiteral("[.canary]")});
    REQUIRE(process.waitForFinished(30'000));
    CHECK((day.isKilled || process.exitCode() == 0));
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

TEST_CASE("the day of a user with a canary", "[.canary]")
{
    const QString root = qEnvironmentVariable("VERDER_CANARY_FOLDER");
    Workplace place(root + QStringLiteral("/data"));
    QDir().mkpath(root + QStringLiteral("/drafts"));
    place.start();
    place.prompts.pathToSave = root + QStringLiteral("/drafts/Aanvraag.tfa");
    place.windows().beginForm(QStringLiteral("verlenging-kennismigrant"), &place.startWindow());
    Dossier &dossier = place.formWindow().dossier();
    if (qEnvironmentVariableIsSet("VERDER_CANARY_PASSWORD")) {
        const Result<DraftKeyPtr> key = DraftKey::make(canaryPassword);
        REQUIRE(key);
        dossier.setKey(*key);
    }
    tabTo(QStringLiteral("a.docnr"));
    typeText(canaryName);
    Session &session = dossier.session();
    session.setText(session.find(QStringLiteral("p.bsn")), canaryNumber);
    const QString document = writePdf(root + QStringLiteral("/drafts/") + canaryDocument, 1);
    const Result<Attachment> stored = dossier.storeDocument(document, canaryDocument, 1);
    REQUIRE(stored);
    REQUIRE(dossier.addDocument(session.findSlot(QStringLiteral("paspoort")), *stored));
    const QDir journals(place.path(QStringLiteral("journals")));
    REQUIRE(QTest::qWaitFor([&] { return !journals.entryList(QDir::Files).isEmpty(); }, 5000));
    if (qEnvironmentVariableIsSet("VERDER_CANARY_KILL")) {
        QTest::qWait(500);
        std::raise(SIGKILL);
    }
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !dossier.isModified() && !dossier.isSaving(); }, 5000));
    place.windows().showStart();
    place.windows().showCases();
    place.windows().formWindows().first()->close();
    REQUIRE(QTest::qWaitFor([&] { return place.windows().formWindows().isEmpty(); }, 5000));
}

TEST_CASE("After a clean exit, what was filled in stands in the draft and nowhere else", "[ui][window]")
{
    QTemporaryDir root;
    const QByteArray said = playDay(root.path(), {});
    INFO(said.toStdString());
    CHECK_FALSE(said.contains(canaryName.toUtf8()));
    CHECK_FALSE(said.contains(canaryNumber.toUtf8()));
    QStringList places = singing(root.path());
    places.removeIf([](const QString &place) { return place.startsWith(QStringLiteral("drafts/")); });
    CHECK(places == QStringList());
    CHECK(QDir(root.filePath(QStringLiteral("data/journals"))).entryList(QDir::Files).isEmpty());
    CHECK(QDir(root.filePath(QStringLiteral("data/blobs"))).entryList(QDir::Files).isEmpty());
    CHECK(QDir(root.filePath(QStringLiteral("tmpdir"))).isEmpty());
}

TEST_CASE("After a kill, what was filled in stands in the journal and nowhere else", "[ui][window]")
{
    QTemporaryDir root;
    playDay(root.path(), {.isKilled = true});
    QStringList places = singing(root.path());
    places.removeIf([](const QString &place) { return place.startsWith(QStringLiteral("drafts/")); });
    REQUIRE(places.size() == 1); // and so the search finds what is there
    CHECK(places.first().startsWith(QStringLiteral("data/journals/")));
}

TEST_CASE(
    "With a password, what was filled in can be read nowhere, and neither can the password", "[ui][window]")
{
    const bool isKilled = GENERATE(false, true);
    CAPTURE(isKilled);
    QTemporaryDir root;
    const QByteArray said = playDay(root.path(), {.hasPassword = true, .isKilled = isKilled});
    INFO(said.toStdString());
    CHECK_FALSE(said.contains(canaryPassword.toUtf8()));
    // The file that the user added is the user's own, and stays as it was.
    CHECK(singing(root.path()) == QStringList(QStringLiteral("drafts/") + canaryDocument));
    CHECK(QFile::exists(root.filePath(QStringLiteral("drafts/Aanvraag.tfa"))) == !isKilled);
}

TEST_CASE("Everything that the program writes is its user's only", "[ui][window]")
{
    Workplace place;
    place.start();
    const QString path = place.completeDraft(QStringLiteral("Specimen.tfa"));
    place.end();
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    RunningProgram program(data, {path});
    const QString note = data + QStringLiteral("/practice");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return QFile::exists(data + QStringLiteral("/recent.json"))
                && QDir(note).entryList(QDir::Files).size() > 1;
        },
        RunningProgram::patience));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    int count = 0;
    for (const QString &root : {data, QFileInfo(path).path()}) {
        QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file(all.next());
            ++count;
            // The document is the test's own, as the user's scanner left it.
            if ((file.permissions() & others) && file.fileName() != QStringLiteral("paspoort.pdf"))
                open.append(file.filePath());
        }
    }
    CHECK(open == QStringList());
    CHECK(count > 10);
    CHECK_FALSE(QFileInfo(data).permissions() & others);
}
