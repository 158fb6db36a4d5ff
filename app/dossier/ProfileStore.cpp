#include "dossier/ProfileStore.h"

#include "base/Json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Verder {

namespace {

constexpr qint64 sizeLimit = qint64(4) * 1024 * 1024;

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Verder::ProfileText)
};

/// As a user would type it, so that the item of another form can read it.
QString typed(const Value &answer)
{
    if (answer.isBool())
        return answer.boolean() ? QStringLiteral("ja") : QStringLiteral("nee");
    if (answer.isNumber())
        return QString::number(answer.number(), 'g', 15);
    return answer.isString() ? answer.string() : QString();
}

} // namespace

ProfileStore::ProfileStore(FileSystem &files, QString path)
    : m_files(files)
    , m_path(std::move(path))
{
}

Result<QList<Profile>> ProfileStore::all() const
{
    const Result<QByteArray> bytes = readFile(m_files, m_path, sizeLimit);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QList<Profile>();
    const auto json = bytes ? parseJson(*bytes, JsonLimits{sizeLimit, 4, 100'000}, m_path)
                            : Result<JsonNode>(tl::unexpected(bytes.error()));
    if (!json || !json->isArray()) {
        return failure(ErrorKind::BadInput,
            ProfileText::tr(
                "The details of your organisations cannot be read. Move the file %1 away to start "
                "anew, or put back a copy of it.")
                .arg(m_path),
            json ? QString() : json.error().message);
    }
    QList<Profile> profiles;
    for (const JsonNode &node : json->elements) {
        Profile profile;
        for (const JsonMember &member : node.members) {
            if (member.value.isString() && !member.value.string.isEmpty())
                profile.insert(member.name, member.value.string);
        }
        profiles.append(profile);
    }
    return profiles;
}

Result<void> ProfileStore::save(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles) {
        QJsonObject object;
        for (auto value = profile.cbegin(); value != profile.cend(); ++value)
            object.insert(value.key(), value.value());
        array.append(object);
    }
    return m_files.makeFolder(QFileInfo(m_path).path()).and_then([&] {
        return replaceFile(m_files, m_path, canonicalJson(array));
    });
}

QString kvkOf(const Profile &profile)
{
    return profile.value(QStringLiteral("company.kvk"));
}

QString profileName(const Profile &profile)
{
    const QString name = profile.value(QStringLiteral("company.name"));
    const QString kvk = kvkOf(profile);
    if (name.isEmpty())
        return kvk.isEmpty() ? ProfileText::tr("New organisation") : kvk;
    return kvk.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, kvk);
}

qsizetype profileOf(const QList<Profile> &profiles, const QString &kvk)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
        [&](const Profile &profile) { return !kvk.isEmpty() && kvkOf(profile) == kvk; });
    return found == profiles.end() ? -1 : found - profiles.begin();
}

Profile profileFrom(const Session &session)
{
    Profile profile;
    for (const Item &item : session.form().items) {
        const QString value
            = item.options->profileKey.isEmpty() ? QString() : typed(session.answer({item.index, 0}));
        if (!value.isEmpty())
            profile.insert(item.options->profileKey, value);
    }
    return profile;
}

} // namespace Verder
