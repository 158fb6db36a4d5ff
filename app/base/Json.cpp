#include "base/Json.h"

#include "base/JsonParser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace Verder {

namespace {

/// The place of the first byte that is not UTF-8. Only called when there is one.
JsonPlace badBytePlace(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    JsonPlace place{1, 1};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QString read = decoder.decode(QByteArrayView(bytes).sliced(i, 1));
        if (decoder.hasError()) {
            break;
        }
        if (read == u"\n") {
            ++place.line;
            place.column = 1;
        } else if (!read.isEmpty()) {
            ++place.column;
        }
    }
    return place;
}

Result<QString> decodeUtf8(const QByteArray &bytes, const QString &source)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        const QString message = JsonParser::tr("This is no UTF-8. Save the file as UTF-8.");
        return failure(ErrorKind::BadInput,
            QString(placeText(source, badBytePlace(bytes)) + QStringLiteral(": ") + message));
    }
    return text;
}

} // namespace

const JsonNode *JsonNode::find(QStringView name) const
{
    for (const JsonMember &member : members) {
        if (member.name == name) {
            return &member.value;
        }
    }
    return nullptr;
}

QJsonValue JsonNode::toJson() const
{
    switch (type) {
    case QJsonValue::Null:
        return QJsonValue::Null;
    case QJsonValue::Bool:
        return boolean;
    case QJsonValue::Double:
        return number;
    case QJsonValue::String:
        return string;
    case QJsonValue::Array: {
        QJsonArray array;
        for (const JsonNode &element : elements) {
            array.append(element.toJson());
        }
        return array;
    }
    case QJsonValue::Object: {
        QJsonObject object;
        for (const JsonMember &member : members) {
            object.insert(member.name, member.value.toJson());
        }
        return object;
    }
    case QJsonValue::Undefined:
        break;
    }
    return QJsonValue::Undefined;
}

JsonNode JsonNode::fromJson(const QJsonValue &value)
{
    JsonNode node;
    node.type = value.type();
    node.boolean = value.toBool();
    node.number = value.toDouble();
    node.string = value.toString();
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        node.elements.append(fromJson(element));
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        node.members.append(JsonMember{member.key(), fromJson(member.value())});
    }
    return node;
}

Result<JsonNode> parseJson(const QByteArray &utf8, const JsonLimits &limits, const QString &source)
{
    if (utf8.size() > limits.bytes) {
        const QString message
            = JsonParser::tr("%1 is larger than %2 bytes, which is too large to read. Use a smaller file.");
        return failure(ErrorKind::TooLarge, message.arg(source).arg(limits.bytes));
    }
    const Result<QString> text = decodeUtf8(utf8, source);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return JsonParser(*text, limits, source).parse();
}

QString placeText(const QString &source, JsonPlace place)
{
    return QStringLiteral("%1:%2:%3").arg(source, QString::number(place.line), QString::number(place.column));
}

} // namespace Verder
