#include "attachment/DocumentCheck.h"

#include "support/Files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace Verder;
using Outcome = DocumentVerdict::Outcome;

namespace {

const QString program = QStringLiteral(VERDER_BIN "/verder-document");

/// A folder with documents of every sort, made for one test.
struct Documents
{
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QString pdf(const QString &name, int pages) const
    {
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            painter.drawText(500, 500, QStringLiteral("page %1").arg(page + 1));
            if (page + 1 < pages)
                writer.newPage();
        }
        return path(name);
    }

    QString script(const QString &name, const QByteArray &commands) const
    {
        QString file = write(name, "#!/bin/sh\n" + commands + "\n");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }
};

DocumentVerdict checked(const QString &document)
{
    const DocumentVerdict blocking = checkDocument(program, document, documentLimit);
    DocumentCheck check(program, document, documentLimit);
    QList<DocumentVerdict> verdicts;
    QObject::connect(&check, &DocumentCheck::finished, [&](const DocumentVerdict &v) { verdicts.append(v); });
    check.start();
    CHECK(verdicts.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !verdicts.isEmpty(); }, 30'000));
    CHECK(verdicts.size() == 1);
    CHECK(verdicts.first().outcome == blocking.outcome);
    CHECK(verdicts.first().sha256 == blocking.sha256);
    return verdicts.first();
}

QString testData(const char *name)
{
    return QStringLiteral(VERDER_TEST_DATA "/attachment/%1").arg(QLatin1String(name));
}

} // namespace

TEST_CASE("a good PDF is accepted, with its hash, size and number of pages", "[attachment]")
{
    const Documents documents;
    const QString path = documents.pdf(QStringLiteral("--odd name ü.pdf"), 3);
    const DocumentVerdict verdict = checked(path);
    CHECK(verdict.outcome == Outcome::Accepted);
    CHECK(verdict.pages == 3);
    CHECK(verdict.size == QFileInfo(path).size());
    CHECK(verdict.sha256.toLatin1()
        == QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
    CHECK(verdict.isAccepted());
}

TEST_CASE("what cannot be taken is named for what it is", "[attachment]")
{
    const Documents documents;
    CHECK(checked(documents.write(QStringLiteral("a.pdf"), "")).outcome == Outcome::Empty);
    CHECK(checked(documents.write(QStringLiteral("b.pdf"), "<html>")).outcome == Outcome::NotPdf);
    CHECK(checked(documents.write(QStringLiteral("c.pdf"), "%PDF-1.7\nnothing")).outcome
        == Outcome::Unreadable);
    CHECK(checked(documents.path(QStringLiteral("none.pdf"))).outcome == Outcome::CheckFailed);
    CHECK(checked(documents.folder.path()).outcome == Outcome::CheckFailed);
    CHECK(checked(testData("user-password.pdf")).outcome == Outcome::NeedsPassword);
    CHECK(checked(testData("owner-password.pdf")).outcome == Outcome::Accepted);
}

TEST_CASE("a digital signature in a document is found", "[attachment]")
{
    CHECK(checked(QStringLiteral(VERDER_TEST_DATA "/attachment/signed.pdf")).isSigned);
    CHECK_FALSE(checked(QStringLiteral(VERDER_TEST_DATA "/attachment/owner-password.pdf")).isSigned);
}

TEST_CASE("a damaged PDF with a readable page is accepted as repaired", "[attachment]")
{
    const Documents documents;
    QByteArray bytes = bytesOf(documents.pdf(QStringLiteral("whole.pdf"), 2));
    bytes.truncate(bytes.lastIndexOf("startxref"));
    const DocumentVerdict verdict = checked(documents.write(QStringLiteral("cut.pdf"), bytes));
    CHECK(verdict.outcome == Outcome::AcceptedRepaired);
    CHECK(verdict.pages == 2);
}

TEST_CASE("the limit counts bytes, and the size comes first", "[attachment]")
{
    const Documents documents;
    const QString path = documents.pdf(QStringLiteral("a.pdf"), 1);
    const qint64 size = QFileInfo(path).size();
    CHECK(checkDocument(program, path, size).outcome == Outcome::Accepted);
    const DocumentVerdict verdict = checkDocument(program, path, size - 1);
    CHECK(verdict.outcome == Outcome::TooLarge);
    CHECK(verdict.size == size);
    const QString large = documents.write(QStringLiteral("large.pdf"), QByteArray(documentLimit + 1, 'x'));
    CHECK(
        checkDocument(QStringLiteral("/no/such/program"), large, documentLimit).outcome == Outcome::TooLarge);
}

TEST_CASE("a check that crashes, hangs, floods or lies is a failed check, no more", "[attachment]")
{
    const Documents documents;
    const QString path = documents.pdf(QStringLiteral("a.pdf"), 1);
    const QByteArray commands = GENERATE(QByteArray("kill -SEGV $$"), QByteArray("exec sleep 600"),
        QByteArray("exec yes"),
        QByteArray("echo '{\"outcome\":\"accepted\",\"sha256\":\"x\",\"size\":1,\"pages\":1}'"),
        QByteArray("echo '{\"outcome\":\"splendid\"}'"), QByteArray("echo accepted"), QByteArray("exit 0"));
    CAPTURE(commands.toStdString());
    DocumentCheck check(documents.script(QStringLiteral("child"), commands), path, documentLimit);
    check.setTimeout(500);
    QList<DocumentVerdict> verdicts;
    QObject::connect(&check, &DocumentCheck::finished, [&](const DocumentVerdict &v) { verdicts.append(v); });
    check.start();
    REQUIRE(QTest::qWaitFor([&] { return !verdicts.isEmpty(); }, 30'000));
    QCoreApplication::processEvents();
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts.first().outcome == Outcome::CheckFailed);
}

TEST_CASE("a program that cannot be started is a failed check", "[attachment]")
{
    const Documents documents;
    const QString path = documents.pdf(QStringLiteral("a.pdf"), 1);
    CHECK(checkDocument(QStringLiteral("/no/such/program"), path, documentLimit).outcome
        == Outcome::CheckFailed);
    DocumentCheck check(QStringLiteral("/no/such/program"), path, documentLimit);
    int reports = 0;
    QObject::connect(&check, &DocumentCheck::finished, [&] { ++reports; });
    check.start();
    REQUIRE(QTest::qWaitFor([&] { return reports > 0; }, 30'000));
    CHECK(reports == 1);
}

TEST_CASE("a cancelled check reports nothing and leaves no process behind", "[attachment]")
{
    const Documents documents;
    const QString path = documents.pdf(QStringLiteral("a.pdf"), 1);
    const QString script
        = documents.script(QStringLiteral("child"), "echo $$ > \"$(dirname \"$0\")/pid\"\nexec sleep 600");
    const QString pidFile = documents.path(QStringLiteral("pid"));
    DocumentCheck check(script, path, documentLimit);
    int reports = 0;
    QObject::connect(&check, &DocumentCheck::finished, [&] { ++reports; });
    check.start();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(pidFile).size() > 0; }, 30'000));
    check.cancel();
    QTest::qWait(50);
    CHECK(reports == 0);
    CHECK_FALSE(
        QFileInfo::exists(QStringLiteral("/proc/%1").arg(QString::fromLatin1(bytesOf(pidFile).trimmed()))));
}

TEST_CASE("every verdict has a sentence with the document's name", "[attachment]")
{
    for (const Outcome outcome :
        {Outcome::Accepted, Outcome::AcceptedRepaired, Outcome::Empty, Outcome::NotPdf, Outcome::Picture,
            Outcome::Unreadable, Outcome::NeedsPassword, Outcome::TooLarge, Outcome::CheckFailed}) {
        DocumentVerdict verdict;
        verdict.outcome = outcome;
        verdict.size = 9'100'000;
        CHECK(verdictText(verdict, QStringLiteral("pas %1 %2.pdf"), documentLimit)
                  .startsWith(QStringLiteral("“pas %1 %2.pdf”")));
    }
    DocumentVerdict large;
    large.outcome = Outcome::TooLarge;
    large.size = 9'100'000;
    const QString text = verdictText(large, QStringLiteral("pas.pdf"), documentLimit);
    CHECK(text.contains(QLatin1String("9.1 MB")));
    CHECK(text.contains(QLatin1String("8 MB")));
    large.size = documentLimit + 1;
    CHECK(verdictText(large, QStringLiteral("pas.pdf"), documentLimit)
              .contains(QLatin1String("8000001 bytes")));
}
