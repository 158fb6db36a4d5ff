#pragma once

#include "base/Json.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringView>

#include <optional>
#include <vector>

namespace Verder {

/// Reads one JSON text by recursive descent, as deep as the limits allow. Lives for one call of parseJson().
class JsonParser
{
    Q_DECLARE_TR_FUNCTIONS(Json)

public:
    JsonParser(QStringView text, const JsonLimits &limits, const QString &source);

    Result<JsonNode> parse();

private:
    bool readValue(JsonNode &node, int depth);
    bool readObject(JsonNode &node, int depth);
    bool readMember(JsonNode &node, int depth);
    bool readArray(JsonNode &node, int depth);
    /// Is the last of \a members called as one before it? \a names is for the names of a large object.
    static bool isTwice(const QList<JsonMember> &members, QSet<QString> &names);
    bool readString(QString &string);
    /// Words that were seen before share their memory: names, keys and answers come back all over a
    /// definition.
    QString shared(QStringView words);
    bool readEscape(QString &string);
    bool readUnicodeEscape(QString &string);
    std::optional<char16_t> readHex4();
    bool readNumber(JsonNode &node);
    bool readWord(JsonNode &node);
    qsizetype digits(qsizetype from) const;

    bool fail(const QString &message, ErrorKind kind = ErrorKind::BadInput);
    void skipSpace();
    bool atEnd() const { return m_at >= m_text.size(); }
    char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    bool take(char16_t character);
    JsonPlace place();

    QStringView m_text;
    JsonLimits m_limits;
    QString m_source;
    qsizetype m_at = 0;
    int m_values = 0;
    std::vector<QString> m_words; ///< the last ones of each hash
    // Where the place was last asked for: places are only ever asked for going forward, so counting stays
    // linear.
    qsizetype m_placeAt = 0;
    JsonPlace m_place{1, 1};
    Error m_error;
};

} // namespace Verder
