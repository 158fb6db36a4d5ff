#include "dossier/ProfileStore.h"

#include "support/FailingFileSystem.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Verder;

namespace {

Profile sponsorOf(const QString &name, const QString &kvk)
{
    return {{QStringLiteral("company.name"), name}, {QStringLiteral("company.kvk"), kvk}};
}

const QList<Profile> twoSponsors{sponsorOf(QStringLiteral("Voorbeeld B.V."), QStringLiteral("03475945")),
    sponsorOf(QStringLiteral("Proef “Q̈” N.V. مثال"), QStringLiteral("12345678"))};

struct StoreInFolder
{
    QTemporaryDir folder;
    std::unique_ptr<FileSystem> system = systemFiles();
    FailingFileSystem files{*system};
    QString path = folder.filePath(QStringLiteral("data/profiles.json"));
    ProfileStore store{files, path};
};

} // namespace

TEST_CASE("Profiles come back as they were saved, in a file for their user only", "[profile]")
{
    StoreInFolder in;
    CHECK(in.store.all()->isEmpty());
    REQUIRE(in.store.save(twoSponsors));
    CHECK(*in.store.all() == twoSponsors);
    CHECK((QFile::permissions(in.path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(profileOf(twoSponsors, QStringLiteral("12345678")) == 1);
    CHECK(profileOf(twoSponsors, QStringLiteral("99999999")) == -1);
    CHECK(profileOf(twoSponsors, {}) == -1);
    CHECK(profileName(twoSponsors.first()) == QStringLiteral("Voorbeeld B.V. (03475945)"));
}

TEST_CASE("Whatever fails while profiles are saved, the old or the new ones are there", "[profile]")
{
    const QList<Profile> one{twoSponsors.first()};
    for (const auto failure : {FailingFileSystem::Failure::NoSpace, FailingFileSystem::Failure::Io,
             FailingFileSystem::Failure::ShortWrite, FailingFileSystem::Failure::SilentBitFlip}) {
        StoreInFolder in;
        REQUIRE(in.store.save(one));
        in.files.failAt(0, failure, false);
        REQUIRE(in.store.save(one));
        const int calls = in.files.calls();
        for (int call = 1; call <= calls; ++call) {
            in.files.failAt(call, failure, false);
            const bool isSaved = in.store.save(twoSponsors).has_value();
            in.files.failAt(0, failure, false);
            const Result<QList<Profile>> found = in.store.all();
            INFO("call " << call);
            REQUIRE(found.has_value());
            CHECK((*found == twoSponsors || (!isSaved && *found == one)));
            REQUIRE(in.store.save(one));
        }
    }
}

TEST_CASE("A file of profiles that cannot be read is said, and not written over unseen", "[profile]")
{
    StoreInFolder in;
    REQUIRE(in.store.save(twoSponsors));
    QFile file(in.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[{\"company.name\": ");
    file.close();
    const Result<QList<Profile>> found = in.store.all();
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().message.contains(in.path));
}
