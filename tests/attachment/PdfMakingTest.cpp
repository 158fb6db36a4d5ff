#include "attachment/PdfMaking.h"

#include "support/Files.h"
#include "support/NoisePicture.h"

#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;
using Outcome = DocumentVerdict::Outcome;

namespace {

const QString program = QStringLiteral(VERDER_BIN "/verder-document");

/// A folder with documents and pictures, made for one test.
struct Papers
{
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// Each page with words, and with \a picture below them.
    QString pdf(const QString &name, int pages, QPageSize::PageSizeId size = QPageSize::A4,
        const QImage &picture = {}) const
    {
        QPdfWriter writer(folder.filePath(name));
        writer.setPageSize(QPageSize(size));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            painter.drawText(500, 500, QStringLiteral("page %1").arg(page + 1));
            if (!picture.isNull())
                painter.drawImage(QRect(0, 1000, 8000, 8000), picture);
            if (page + 1 < pages)
                writer.newPage();
        }
        return folder.filePath(name);
    }

    QString photo(const QString &name, QSize size) const
    {
        QImageWriter writer(folder.filePath(name), "jpeg");
        writer.setQuality(95);
        REQUIRE(writer.write(noisePicture(size)));
        return folder.filePath(name);
    }

    QString script(const QByteArray &commands) const
    {
        QString file = write(QStringLiteral("child"), "#!/bin/sh\n" + commands + "\n");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }
};

QString testData(const char *name)
{
    return QStringLiteral(VERDER_TEST_DATA "/attachment/%1").arg(QLatin1String(name));
}

MadePdf made(Making making, const QStringList &files, qint64 limit = documentLimit,
    const QString &child = program, int milliseconds = 60'000)
{
    PdfMaking task(child, making, files, limit);
    task.setTimeout(milliseconds);
    QList<MadePdf> results;
    QObject::connect(&task, &PdfMaking::finished, [&](const MadePdf &result) { results.append(result); });
    task.start();
    REQUIRE(QTest::qWaitFor([&] { return !results.isEmpty(); }, 90'000));
    QCoreApplication::processEvents();
    REQUIRE(results.size() == 1);
    return results.first();
}

/// What a PDF says outside and inside its compressed streams.
QByteArrayList unpacked(const QByteArray &pdf)
{
    QByteArrayList parts;
    for (qsizetype begin = pdf.indexOf("stream\n"); begin >= 0; begin = pdf.indexOf("stream\n", begin + 1)) {
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (pdf.mid(begin - 3, 3) == "end" || end < 0)
            continue;
        const QByteArray data = pdf.mid(begin + 7, end - begin - 7);
        const QByteArray plain
            = data.startsWith('x') ? qUncompress(QByteArray("\0\1\0\0", 4) + data) : QByteArray();
        parts.append(plain.isEmpty() ? data : plain);
    }
    parts.append(pdf);
    return parts;
}

QList<int> pageHeights(const QByteArray &pdf)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[ ?0 0 [0-9.]+ ([0-9]+)"));
    QList<int> heights;
    const QByteArrayList parts = unpacked(pdf);
    for (const QByteArray &part : parts) {
        auto found = box.globalMatch(QString::fromLatin1(part));
        while (found.hasNext())
            heights.append(found.next().captured(1).toInt());
    }
    return heights;
}

/// The drawing of words, page by page, in whatever way it is packed.
QByteArrayList wordsOf(const QByteArray &pdf)
{
    QByteArrayList words;
    const QByteArrayList parts = unpacked(pdf);
    for (const QByteArray &part : parts) {
        if (part.contains("\nBT") && part.contains("Tj"))
            words.append(part);
    }
    return words;
}

} // namespace

TEST_CASE("Documents and photos become one PDF, in their order", "[attachment][making]")
{
    const Papers papers;
    const QString first = papers.pdf(QStringLiteral("a.pdf"), 2, QPageSize::A5);
    const QString photo = papers.photo(QStringLiteral("b.jpg"), {400, 600});
    const QString last = papers.pdf(QStringLiteral("c.pdf"), 1, QPageSize::A3);
    const MadePdf one = made(Making::Merge, {first, photo, last});
    REQUIRE(one.verdict.outcome == Outcome::Accepted);
    CHECK(one.verdict.pages == 4);
    CHECK(one.verdict.size == one.pdf.size());
    CHECK(pageHeights(one.pdf) == QList<int>{595, 595, 842, 1191});
    CHECK(pageHeights(made(Making::Merge, {last, first}).pdf) == QList<int>{1191, 595, 595});
    const DocumentVerdict verdict
        = checkDocument(program, papers.write(QStringLiteral("one.pdf"), one.pdf), documentLimit);
    CHECK(verdict.outcome == Outcome::Accepted);
    CHECK(verdict.pages == 4);
    // Twice the same makes twice the same, so that it is known when it is added again.
    CHECK(made(Making::Merge, {first, first, photo}).pdf == made(Making::Merge, {first, first, photo}).pdf);
}

TEST_CASE("What was filled in on a document is still there when it is one of several", "[attachment][making]")
{
    const Papers papers;
    const QString form = papers.write(QStringLiteral("form.pdf"),
        "%PDF-1.7\n"
        "1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 1>>>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R]>>\nendobj\n"
        "4 0 obj\n<</Type/Annot/Subtype/Widget/FT/Tx/T(achternaam)/V(Specimen)/Rect[9 9 90 30]/P 3 0 "
        "R>>\nendobj\n"
        "trailer\n<</Root 1 0 R/Size 5>>\n");
    const MadePdf one = made(Making::Merge, {papers.pdf(QStringLiteral("a.pdf"), 1), form});
    REQUIRE(one.verdict.isAccepted());
    const QByteArray all = unpacked(one.pdf).join('\n');
    CHECK(all.contains("(achternaam)"));
    CHECK(all.contains("(Specimen)"));
    CHECK(all.contains("/AcroForm"));
    CHECK(one.isSignatureLost);
    CHECK_FALSE(made(Making::Shrink, {papers.folder.filePath(QStringLiteral("a.pdf"))}).isSignatureLost);
}

TEST_CASE("The file that cannot be taken is named, with what to do", "[attachment][making]")
{
    const Papers papers;
    struct Wrong
    {
        QString file;
        Outcome outcome;
        const char *advice;
    };
    const QList<Wrong> all{
        {testData("user-password.pdf"), Outcome::NeedsPassword, "without a password"},
        {papers.write(QStringLiteral("broken.pdf"), "%PDF-1.7\nnothing"), Outcome::Unreadable, "damaged"},
        {papers.write(QStringLiteral("letter.pdf"), "<html>"), Outcome::NotPdf, "not a PDF"},
        {papers.write(QStringLiteral("none.pdf"), ""), Outcome::Empty, "empty"},
        {papers.write(QStringLiteral("pas.jpg"), "\xFF\xD8\xFF\xE0 JFIF"), Outcome::Unreadable, "picture"},
        {papers.folder.filePath(QStringLiteral("gone.pdf")), Outcome::CheckFailed, "checked"},
    };
    const QString good = papers.pdf(QStringLiteral("good.pdf"), 1);
    for (const Wrong &wrong : all) {
        for (const Making making : {Making::Merge, Making::Shrink}) {
            CAPTURE(wrong.file.toStdString());
            const QStringList files{good, wrong.file};
            const MadePdf none = made(making, files);
            CHECK(none.verdict.outcome == wrong.outcome);
            CHECK(none.file == 1);
            CHECK(none.pdf.isEmpty());
            const QString text = refusalText(making, none, files, QStringLiteral("samen.pdf"), documentLimit);
            CHECK(text.contains(QFileInfo(wrong.file).fileName()));
            CHECK(text.contains(QLatin1String(wrong.advice)));
        }
    }
}

TEST_CASE("A document that anyone may open is taken, though its owner locked it", "[attachment][making]")
{
    const Papers papers;
    const MadePdf one
        = made(Making::Merge, {testData("owner-password.pdf"), papers.pdf(QStringLiteral("a.pdf"), 1)});
    REQUIRE(one.verdict.isAccepted());
    CHECK_FALSE(unpacked(one.pdf).join('\n').contains("/Encrypt"));
}

TEST_CASE("Photos share the room that there is, and a huge one is no trouble", "[attachment][making]")
{
    const Papers papers;
    QStringList photos{papers.photo(QStringLiteral("huge.jpg"), {6000, 4500})};
    for (int i = 0; i < 3; ++i)
        photos.append(papers.photo(QStringLiteral("%1.jpg").arg(i), {2500, 3500}));
    const MadePdf one = made(Making::Merge, photos);
    REQUIRE(one.verdict.outcome == Outcome::Accepted);
    CHECK(one.verdict.pages == 4);
    CHECK(one.pdf.size() <= documentLimit);
}

TEST_CASE("As many files as go at once become one PDF", "[attachment][making]")
{
    const Papers papers;
    QStringList files;
    for (int i = 0; i < makingFiles; ++i)
        files.append(papers.photo(QStringLiteral("%1.jpg").arg(i), {300, 400}));
    const MadePdf one = made(Making::Merge, files);
    REQUIRE(one.verdict.outcome == Outcome::Accepted);
    CHECK(one.verdict.pages == makingFiles);
}

TEST_CASE("What is too large together says how large, and can be made smaller", "[attachment][making]")
{
    const Papers papers;
    const QImage scan = noisePicture({2000, 2000});
    const QStringList files{papers.pdf(QStringLiteral("a.pdf"), 1, QPageSize::A4, scan),
        papers.pdf(QStringLiteral("b.pdf"), 1, QPageSize::A4, scan)};
    constexpr qint64 limit = 3'000'000;
    const MadePdf large = made(Making::Merge, files, limit);
    CHECK(large.verdict.outcome == Outcome::TooLarge);
    CHECK(large.file == -1);
    CHECK(large.verdict.size > limit);
    CHECK(large.pdf.isEmpty());
    const QString text = refusalText(Making::Merge, large, files, QStringLiteral("samen.pdf"), limit);
    CHECK(text.contains(QStringLiteral("“samen.pdf”")));
    CHECK(text.contains(QStringLiteral("3 MB")));
    const MadePdf small = made(Making::Shrink, files, limit);
    REQUIRE(small.verdict.isAccepted());
    CHECK(small.pdf.size() <= limit);
    CHECK(small.verdict.pages == 2);
}

TEST_CASE(
    "A scan above the limit becomes smaller; its words and the user's file stay", "[attachment][making]")
{
    const Papers papers;
    const QString scan
        = papers.pdf(QStringLiteral("contract.pdf"), 2, QPageSize::A4, noisePicture({3000, 4000}));
    const QByteArray before = bytesOf(scan);
    REQUIRE(before.size() > documentLimit);
    const MadePdf small = made(Making::Shrink, {scan});
    REQUIRE(small.verdict.outcome == Outcome::Accepted);
    CHECK(small.pdf.size() <= documentLimit);
    CHECK(small.verdict.pages == 2);
    CHECK(small.pictures > 0);
    REQUIRE(wordsOf(before).size() == 2);
    CHECK(wordsOf(small.pdf) == wordsOf(before));
    CHECK(bytesOf(scan) == before);
    CHECK(QDir(papers.folder.path()).entryList(QDir::Files).size() == 1);
    CHECK(checkDocument(program, papers.write(QStringLiteral("b.pdf"), small.pdf), documentLimit).outcome
        == Outcome::Accepted);
}

TEST_CASE("Where packing better is enough, no picture is made coarser", "[attachment][making]")
{
    const Papers papers;
    const QString document = papers.pdf(QStringLiteral("a.pdf"), 200, QPageSize::A4, noisePicture({40, 40}));
    const MadePdf small = made(Making::Shrink, {document}, QFileInfo(document).size() - 1);
    REQUIRE(small.verdict.isAccepted());
    CHECK(small.pictures == 0);
    CHECK(small.verdict.pages == 200);
}

TEST_CASE(
    "What does not get small enough says how small it gets, and what else helps", "[attachment][making]")
{
    const Papers papers;
    const QStringList files{
        papers.pdf(QStringLiteral("a.pdf"), 1, QPageSize::A4, noisePicture({3000, 3000}))};
    const MadePdf large = made(Making::Shrink, files, 100'000);
    CHECK(large.verdict.outcome == Outcome::TooLarge);
    CHECK(large.verdict.size < QFileInfo(files.first()).size());
    const QString text = refusalText(Making::Shrink, large, files, QStringLiteral("a.pdf"), 100'000);
    CHECK(text.contains(QStringLiteral("black and white")));
}

TEST_CASE("More than the child takes is refused before it is opened", "[attachment][making]")
{
    const Papers papers;
    QFile vast(papers.folder.filePath(QStringLiteral("vast.pdf")));
    REQUIRE(vast.open(QIODevice::WriteOnly));
    REQUIRE(vast.resize(makingLimit + 1));
    const QStringList files{vast.fileName()};
    const MadePdf none = made(Making::Shrink, files);
    CHECK(none.verdict.outcome == Outcome::TooLarge);
    CHECK(none.file == 0);
    CHECK(refusalText(Making::Shrink, none, files, QStringLiteral("vast.pdf"), documentLimit)
              .contains(QStringLiteral("64 MB")));
}

TEST_CASE("A making that crashes, hangs, floods or lies makes nothing, no more", "[attachment][making]")
{
    const Papers papers;
    const QByteArray commands = GENERATE(QByteArray("kill -SEGV $$"), QByteArray("exec sleep 600"),
        QByteArray("exec yes"), QByteArray("echo '{\"outcome\":\"accepted\",\"pages\":1}'; echo '<html>'"),
        QByteArray("echo '{\"outcome\":\"too-large\",\"file\":7}'; echo '%PDF-1.7'"),
        QByteArray("echo '{\"outcome\":\"accepted\",\"pages\":-1}'; echo '%PDF-1.7'"),
        QByteArray("echo '%PDF-1.7'"), QByteArray("exit 0"));
    CAPTURE(commands.toStdString());
    const MadePdf none = made(
        Making::Merge, {papers.pdf(QStringLiteral("a.pdf"), 1)}, documentLimit, papers.script(commands), 500);
    CHECK(none.verdict.outcome == Outcome::CheckFailed);
    CHECK(none.pdf.isEmpty());
    CHECK(none.file == -1);
}

TEST_CASE("A making that is given up leaves no process behind", "[attachment][making]")
{
    const Papers papers;
    const QString child = papers.script("echo $$ > \"$(dirname \"$0\")/pid\"\nexec sleep 600");
    const QString pidFile = papers.folder.filePath(QStringLiteral("pid"));
    auto task = std::make_unique<PdfMaking>(child, Making::Merge, QStringList{pidFile}, documentLimit);
    task->start();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(pidFile).size() > 0; }, 30'000));
    task.reset();
    const QString pid = QString::fromLatin1(bytesOf(pidFile).trimmed());
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("/proc/%1").arg(pid)));
}
