#include "attachment/PictureToPdf.h"

#include "attachment/DocumentCheck.h"
#include "support/NoisePicture.h"

#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace Verder;
using namespace VerderTest;

namespace {

const QString program = QStringLiteral(VERDER_BIN "/verder-document");

/// Pictures as a camera, a scanner and a screenshot leave them.
struct Pictures
{
    QTemporaryDir folder;

    QString picture(const QString &name, QSize size, const char *format) const
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.fillRect(size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2, Qt::red);
        painter.end();
        QImageWriter writer(folder.filePath(name), format);
        REQUIRE(writer.write(image));
        return folder.filePath(name);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    DocumentVerdict verdictOn(const QByteArray &pdf) const
    {
        return checkDocument(program, write(QStringLiteral("made.pdf"), pdf), documentLimit);
    }
};

} // namespace

TEST_CASE("A photo becomes a PDF of one page that the check accepts", "[attachment]")
{
    const Pictures pictures;
    const char *format = GENERATE("jpeg", "png");
    const QSize size = GENERATE(QSize(4000, 3000), QSize(60, 80), QSize(1, 20'000));
    CAPTURE(format, size.width());
    const QString photo = pictures.picture(QStringLiteral("photo"), size, format);
    CHECK(checkDocument(program, photo, documentLimit).outcome == DocumentVerdict::Outcome::Picture);

    const Result<QByteArray> pdf = pictureToPdf(program, photo, documentLimit);
    REQUIRE(pdf.has_value());
    CHECK(pdf->size() <= documentLimit);
    const DocumentVerdict verdict = pictures.verdictOn(*pdf);
    CHECK(verdict.outcome == DocumentVerdict::Outcome::Accepted);
    CHECK(verdict.pages == 1);

    PictureToPdf conversion(program, photo, documentLimit);
    QByteArray made;
    QObject::connect(&conversion, &PictureToPdf::made, [&](const QByteArray &bytes) { made = bytes; });
    conversion.start();
    CHECK(QTest::qWaitFor([&] { return made.startsWith("%PDF-"); }, 30'000));
}

TEST_CASE("A photo that is larger than a document may be becomes a PDF within the limit", "[attachment]")
{
    const Pictures pictures;
    const QImage noise = noisePicture({3000, 3000});
    const QString photo = pictures.folder.filePath(QStringLiteral("noise.png"));
    REQUIRE(noise.save(photo));
    REQUIRE(QFileInfo(photo).size() > documentLimit);
    const Result<QByteArray> pdf = pictureToPdf(program, photo, documentLimit);
    REQUIRE(pdf.has_value());
    CHECK(pictures.verdictOn(*pdf).isAccepted());
    // Where even the coarsest page is too large, it is said, not cut off.
    CHECK_FALSE(pictureToPdf(program, photo, 10'000).has_value());
}

TEST_CASE("What a camera notes in a photo does not go along", "[attachment]")
{
    const Pictures pictures;
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Comment"), QStringLiteral("52.0907N"));
    const QString photo = pictures.folder.filePath(QStringLiteral("a.png"));
    REQUIRE(image.save(photo));
    const Result<QByteArray> pdf = pictureToPdf(program, photo, documentLimit);
    REQUIRE(pdf.has_value());
    CHECK_FALSE(pdf->contains("52.0907N"));
}

TEST_CASE("A picture that is damaged or a lie is refused by name", "[attachment]")
{
    const Pictures pictures;
    QFile whole(pictures.picture(QStringLiteral("a"), {400, 400}, "png"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QByteArray vast = bytes;
    vast.replace(16, 8, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8)); // width and height
    const QByteArray hostile = GENERATE_COPY(
        bytes.left(40), vast, QByteArray("\xFF\xD8\xFF\xE0 JFIF"), QByteArray("%PDF-1.7"), QByteArray());
    const QString path = pictures.write(QStringLiteral("pas.png"), hostile);
    const Result<QByteArray> pdf = pictureToPdf(program, path, documentLimit);
    REQUIRE_FALSE(pdf.has_value());
    CHECK(pdf.error().message.contains(QStringLiteral("“pas.png”")));
}
