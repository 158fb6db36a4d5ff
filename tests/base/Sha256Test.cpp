#include "base/Sha256.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

TEST_CASE("SHA-256 is as FIPS 180-4 has it", "[base]")
{
    CHECK(sha256({}) == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(
        sha256("abc") == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(sha256(QByteArray(1'000'000, 'a'))
        == QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

TEST_CASE("a file that is read in pieces has the hash of its bytes, and none above the limit", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QByteArray bytes(3'000'000, 'x');
    bytes[2'500'000] = 'y';
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const std::unique_ptr<FileSystem> files = systemFiles();
    CHECK(fileSha256(*files, path, bytes.size()) == sha256(bytes));
    const auto refused = fileSha256(*files, path, bytes.size() - 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TooLarge);
}
