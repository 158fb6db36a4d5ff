#include "base/JsonParser.h"

#include <QVarLengthArray>

#include <algorithm>
#include <charconv>

namespace Verder {

namespace {

/// Whatever a caller allows, the stack must hold it.
constexpr int deepest = 512;

constexpr size_t rememberedWords = 512;

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

JsonParser::JsonParser(QStringView text, const JsonLimits &limits, const QString &source)
    : m_text(text)
    , m_limits(limits)
    , m_source(source)
    , m_words(rememberedWords)
{
    m_limits.depth = std::min(m_limits.depth, deepest);
}

Result<JsonNode> JsonParser::parse()
{
    if (peek() == u'\uFEFF') {
        fail(tr("The file starts with a byte order mark. Save it as UTF-8 without one."));
        return tl::unexpected(m_error);
    }
    JsonNode node;
    skipSpace();
    if (!readValue(node, 0)) {
        return tl::unexpected(m_error);
    }
    skipSpace();
    if (!atEnd()) {
        fail(tr("Something follows after the end. Remove it, or check the brackets before it."));
        return tl::unexpected(m_error);
    }
    return node;
}

bool JsonParser::readValue(JsonNode &node, int depth)
{
    node.place = place();
    if (++m_values > m_limits.values) {
        return fail(tr("There are more than %1 values. Split the file or remove some.").arg(m_limits.values),
            ErrorKind::TooLarge);
    }
    switch (peek()) {
    case u'{':
        return readObject(node, depth + 1);
    case u'[':
        return readArray(node, depth + 1);
    case u'"':
        node.type = QJsonValue::String;
        return readString(node.string);
    default:
        return peek() == u'-' || isDigit(peek()) ? readNumber(node) : readWord(node);
    }
}

bool JsonParser::readObject(JsonNode &node, int depth)
{
    if (depth > m_limits.depth) {
        return fail(tr("This is nested more than %1 deep. Make it flatter.").arg(m_limits.depth),
            ErrorKind::TooLarge);
    }
    node.type = QJsonValue::Object;
    take(u'{');
    skipSpace();
    if (take(u'}')) {
        return true;
    }
    constexpr qsizetype usual = 4;
    node.members.reserve(usual);
    QSet<QString> names;
    while (true) {
        const JsonPlace start = place();
        if (!readMember(node, depth)) {
            return false;
        }
        if (isTwice(node.members, names)) {
            m_place = start;
            m_placeAt = m_at;
            return fail(tr("The name \"%1\" stands here twice. Remove or rename one of them.")
                            .arg(node.members.constLast().name));
        }
        if (take(u'}')) {
            return true;
        }
        if (!take(u',')) {
            return fail(tr("Put a comma or \"}\" here."));
        }
        skipSpace();
    }
}

bool JsonParser::isTwice(const QList<JsonMember> &members, QSet<QString> &names)
{
    constexpr qsizetype few = 16; // as long as looking at each is faster
    const QString &last = members.constLast().name;
    if (members.size() <= few) {
        return std::any_of(members.cbegin(), std::prev(members.cend()),
            [&](const JsonMember &member) { return member.name == last; });
    }
    for (qsizetype i = names.size(); i + 1 < members.size(); ++i) {
        names.insert(members[i].name);
    }
    return names.contains(last);
}

bool JsonParser::readMember(JsonNode &node, int depth)
{
    if (peek() != u'"') {
        return fail(tr("Put a name in double quotes here, or remove the comma before."));
    }
    JsonMember member;
    if (!readString(member.name)) {
        return false;
    }
    skipSpace();
    if (!take(u':')) {
        return fail(tr("Put a colon after the name \"%1\".").arg(member.name));
    }
    skipSpace();
    if (!readValue(member.value, depth)) {
        return false;
    }
    node.members.append(std::move(member));
    skipSpace();
    return true;
}

bool JsonParser::readArray(JsonNode &node, int depth)
{
    if (depth > m_limits.depth) {
        return fail(tr("This is nested more than %1 deep. Make it flatter.").arg(m_limits.depth),
            ErrorKind::TooLarge);
    }
    node.type = QJsonValue::Array;
    take(u'[');
    skipSpace();
    if (take(u']')) {
        return true;
    }
    while (true) {
        JsonNode element;
        if (!readValue(element, depth)) {
            return false;
        }
        node.elements.append(std::move(element));
        skipSpace();
        if (take(u']')) {
            return true;
        }
        if (!take(u',')) {
            return fail(tr("Put a comma or \"]\" here."));
        }
        skipSpace();
    }
}

bool JsonParser::readString(QString &string)
{
    take(u'"');
    while (true) {
        const qsizetype start = m_at;
        while (!atEnd() && peek() != u'"' && peek() != u'\\' && peek() >= u' ') {
            ++m_at;
        }
        const QStringView words = m_text.mid(start, m_at - start);
        if (string.isEmpty() && peek() == u'"') {
            string = shared(words);
        } else {
            string.append(words);
        }
        if (atEnd()) {
            return fail(tr("A text does not end. Put a double quote where it ends."));
        }
        if (take(u'"')) {
            return true;
        }
        if (peek() < u' ') {
            return fail(tr("A text holds a line break or control character. Write it as \\n or \\u0000."));
        }
        if (!readEscape(string)) {
            return false;
        }
    }
}

QString JsonParser::shared(QStringView words)
{
    constexpr qsizetype longest = 64; // longer ones seldom come back
    if (words.size() > longest || words.isEmpty()) {
        return words.toString();
    }
    QString &known = m_words[qHash(words) % m_words.size()];
    if (known != words) {
        known = words.toString();
    }
    return known;
}

bool JsonParser::readEscape(QString &string)
{
    static constexpr QStringView names = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    take(u'\\');
    if (peek() == u'u') {
        return readUnicodeEscape(string);
    }
    const qsizetype which = names.indexOf(QChar(peek()));
    if (atEnd() || which < 0) {
        return fail(
            tr("After a backslash only \" \\ / b f n r t or u may stand. Write \\\\ for a backslash."));
    }
    ++m_at;
    string.append(meanings[which]);
    return true;
}

bool JsonParser::readUnicodeEscape(QString &string)
{
    const std::optional<char16_t> first = readHex4();
    if (!first) {
        return fail(tr("Write four hexadecimal digits after \\u."));
    }
    if (!QChar::isSurrogate(*first)) {
        string.append(QChar(*first));
        return true;
    }
    // RFC 8259 leaves half a pair open; it cannot be written as UTF-8, so nothing could be digested or sent.
    std::optional<char16_t> second;
    if (QChar::isHighSurrogate(*first) && take(u'\\') && peek() == u'u') {
        second = readHex4();
    }
    if (!second || !QChar::isLowSurrogate(*second)) {
        return fail(tr("This is half of a character. Write both halves (\\uD800-\\uDBFF, \\uDC00-\\uDFFF)."));
    }
    string.append(QChar(*first));
    string.append(QChar(*second));
    return true;
}

std::optional<char16_t> JsonParser::readHex4()
{
    take(u'u');
    uint value = 0;
    for (int i = 0; i < 4; ++i) {
        const char16_t c = peek();
        if (isDigit(c)) {
            value = value * 16 + (c - u'0');
        } else if ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')) {
            value = value * 16 + ((c | 0x20U) - u'a' + 10);
        } else {
            return std::nullopt;
        }
        ++m_at;
    }
    return static_cast<char16_t>(value);
}

qsizetype JsonParser::digits(qsizetype from) const
{
    while (from < m_text.size() && isDigit(m_text[from].unicode())) {
        ++from;
    }
    return from;
}

bool JsonParser::readNumber(JsonNode &node)
{
    const qsizetype start = m_at;
    take(u'-');
    const qsizetype whole = m_at;
    m_at = digits(m_at);
    bool good = m_at > whole && (m_text[whole] != u'0' || m_at == whole + 1);
    if (good && take(u'.')) {
        const qsizetype fraction = m_at;
        m_at = digits(m_at);
        good = m_at > fraction;
    }
    if (good && (take(u'e') || take(u'E'))) {
        if (!take(u'+')) {
            take(u'-');
        }
        const qsizetype exponent = m_at;
        m_at = digits(m_at);
        good = m_at > exponent;
    }
    if (!good) {
        return fail(tr("This is no number as JSON writes it. Write it as 12, -1.5 or 2e10."));
    }
    QVarLengthArray<char, 32> ascii;
    for (const QChar c : m_text.mid(start, m_at - start)) {
        ascii.append(c.toLatin1());
    }
    const auto read = std::from_chars(ascii.cbegin(), ascii.cend(), node.number);
    if (read.ec != std::errc()) {
        return fail(tr("This number is too large or too small. Use at most 1e308, and at least 1e-307."));
    }
    node.type = QJsonValue::Double;
    return true;
}

bool JsonParser::readWord(JsonNode &node)
{
    const qsizetype start = m_at;
    while (!atEnd() && isLetter(peek())) {
        ++m_at;
    }
    const QStringView word = m_text.mid(start, m_at - start);
    if (word == u"null") {
        node.type = QJsonValue::Null;
    } else if (word == u"true" || word == u"false") {
        node.type = QJsonValue::Bool;
        node.boolean = word == u"true";
    } else {
        m_at = start;
        return fail(tr("A value is missing here. Put one, in double quotes if it is a text."));
    }
    return true;
}

bool JsonParser::fail(const QString &message, ErrorKind kind)
{
    m_error = Error{kind, QString(placeText(m_source, place()) + QStringLiteral(": ") + message), {}};
    return false;
}

void JsonParser::skipSpace()
{
    while (peek() == u' ' || peek() == u'\n' || peek() == u'\r' || peek() == u'\t') {
        ++m_at;
    }
}

bool JsonParser::take(char16_t character)
{
    if (peek() != character || atEnd()) {
        return false;
    }
    ++m_at;
    return true;
}

JsonPlace JsonParser::place()
{
    for (; m_placeAt < m_at; ++m_placeAt) {
        const QChar c = m_text[m_placeAt];
        if (c == u'\n') {
            ++m_place.line;
            m_place.column = 1;
        } else if (!c.isLowSurrogate()) {
            ++m_place.column;
        }
    }
    return m_place;
}

} // namespace Verder
