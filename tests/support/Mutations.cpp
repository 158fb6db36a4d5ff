#include "support/Mutations.h"

#include <QJsonArray>

namespace VerderTest {

namespace {

QList<QJsonValue> badValues()
{
    return {QJsonValue(QJsonValue::Undefined), QJsonValue(), true, false, -1, 1e300, QString(),
        QString(100'000, u'x'), QStringLiteral("javascript:alert(1)"), QStringLiteral("../../etc/passwd"),
        QStringLiteral("x\r\nSet-Cookie: y"), QString::fromUtf16(u"\u202Etxt.exe"),
        QStringLiteral("<img src=x>"), QJsonArray(), QJsonArray{1}, QJsonArray{QJsonObject()}, QJsonObject(),
        QJsonObject{{QStringLiteral("a"), 1}}};
}

QJsonValue changed(const QJsonValue &node, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        const QJsonValue element = changed(array.at(0), rest, value);
        element.isUndefined() ? array.removeAt(0) : array.replace(0, element);
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue member = changed(object.value(path.first()), rest, value);
    member.isUndefined() ? object.remove(path.first()) : (void)object.insert(path.first(), member);
    return object;
}

void collect(const QJsonValue &node, const QStringList &path, QList<QStringList> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    if (node.isArray() && !node.toArray().isEmpty())
        collect(node.toArray().at(0), path + QStringList{QStringLiteral("0")}, paths);
    const QJsonObject object = node.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        collect(it.value(), path + QStringList{it.key()}, paths);
}

} // namespace

QList<Mutation> mutationsOf(const QJsonObject &json)
{
    QList<QStringList> paths;
    collect(json, {}, paths);
    QList<Mutation> mutations;
    for (const QStringList &path : std::as_const(paths)) {
        const QList<QJsonValue> values = badValues();
        for (const QJsonValue &value : values) {
            mutations.append({u'/' + path.join(u'/'), value, changed(json, path, value).toObject()});
        }
    }
    return mutations;
}

} // namespace VerderTest
