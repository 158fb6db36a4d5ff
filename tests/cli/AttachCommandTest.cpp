#include "cli/CliBench.h"
#include "support/NoisePicture.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>

using namespace VerderTest;

namespace {

/// A draft without documents, and files to attach to it.
struct AttachBench : CliBench
{
    AttachBench() { makeDraft(); }

    void pdf(const char *name, int pages = 1) const
    {
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            painter.drawText(500, 500, QStringLiteral("Specimen"));
            if (page + 1 < pages)
                writer.newPage();
        }
    }
    /// More than a document may be, until it is made coarser.
    void largeScan(const char *name) const
    {
        const QImage image = noisePicture({3000, 4000});
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        painter.drawImage(QRect(0, 0, 6000, 8000), image);
        writer.newPage();
        painter.drawImage(QRect(0, 0, 6000, 8000), image);
    }
    QJsonArray attached() const
    {
        return object(run("check a.tfa --json").out).value(QStringLiteral("attachments")).toArray();
    }
};

} // namespace

TEST_CASE("Files of the same document become one PDF where that is asked for", "[cli][making]")
{
    const AttachBench bench;
    bench.pdf("voor.pdf");
    bench.pdf("achter.pdf", 2);
    const CliRun run = bench.run("attach a.tfa paspoort=voor.pdf paspoort=achter.pdf --merge");
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.out.trimmed() == QStringLiteral("paspoort=voor.pdf"));
    CHECK(run.err.isEmpty());
    REQUIRE(bench.attached().size() == 1);
    CHECK(bench.attached().first()[QStringLiteral("pages")] == 3);
}

TEST_CASE("Without that they stay documents of their own", "[cli][making]")
{
    const AttachBench bench;
    bench.pdf("voor.pdf");
    bench.pdf("achter.pdf", 2);
    CHECK(bench.run("attach a.tfa overig=voor.pdf overig=achter.pdf").exitCode == 0);
    CHECK(bench.attached().size() == 2);
}

TEST_CASE("One file that cannot be taken is named, and none of them is added", "[cli][making]")
{
    const AttachBench bench;
    bench.pdf("voor.pdf");
    bench.write("not.pdf", "This is no PDF.");
    const QByteArray before = bench.read("a.tfa");
    const CliRun run = bench.run("attach a.tfa paspoort=voor.pdf paspoort=not.pdf --merge");
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains(QStringLiteral("“not.pdf” is not a PDF")));
    CHECK(bench.read("a.tfa") == before);
    CHECK(bench.run("attach a.tfa paspoort=voor.pdf paspoort=nowhere.pdf --merge").exitCode == 3);
}

TEST_CASE("What is above the limit is made smaller only where that is asked for, and what it cost is said",
    "[cli][making]")
{
    const AttachBench bench;
    bench.largeScan("scan.pdf");
    CHECK(bench.run("attach a.tfa overig=scan.pdf").exitCode == 1);
    CHECK(bench.attached().isEmpty());
    const CliRun run = bench.run("attach a.tfa overig=scan.pdf --smaller");
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.err.contains(QStringLiteral("coarser")));
    REQUIRE(bench.attached().size() == 1);
    CHECK(bench.attached().first()[QStringLiteral("size")].toInteger() <= 8'000'000);
}

TEST_CASE("What is small enough is never made coarser", "[cli][making]")
{
    const AttachBench bench;
    bench.pdf("voor.pdf");
    const CliRun run = bench.run("attach a.tfa paspoort=voor.pdf --smaller");
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(bench.read("a.bijlagen/voor.pdf") == bench.read("voor.pdf"));
}

TEST_CASE("That a digital signature is lost is said", "[cli][making]")
{
    const AttachBench bench;
    bench.pdf("voor.pdf");
    REQUIRE(QFile::copy(QStringLiteral(VERDER_TEST_DATA "/attachment/signed.pdf"), bench.path("signed.pdf")));
    const CliRun run = bench.run("attach a.tfa overig=voor.pdf overig=signed.pdf --merge");
    CHECK(run.exitCode == 0);
    CHECK(run.err.contains(QStringLiteral("digital signature")));
    CHECK_FALSE(
        bench.run("attach a.tfa overig=signed.pdf").err.contains(QStringLiteral("digital signature")));
}
