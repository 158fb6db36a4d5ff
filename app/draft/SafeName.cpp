#include "draft/SafeName.h"

#include <QRegularExpression>

namespace Verder {

namespace {

constexpr qsizetype maximum = 100; // bytes of UTF-8

/// The longest start of \a text that fits, never cutting a character in two.
QString fitting(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(
        QStringLiteral("\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

/// The name in two: what may be cut, and a short ending that says what it is.
std::pair<QString, QString> split(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = dot > 0 && name.mid(dot).toUtf8().size() <= 12;
    return {hasEnding ? name.left(dot) : name, hasEnding ? name.mid(dot) : QString()};
}

} // namespace

QString safeName(const QString &name)
{
    QString safe = name.normalized(QString::NormalizationForm_C);
    // Separators and what Windows refuses; control, format (direction, zero width), private and broken
    // characters.
    static const QRegularExpression unsafe(QStringLiteral("[/\\\\:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+"),
        QRegularExpression::UseUnicodePropertiesOption);
    safe = QString::fromUtf8(safe.toUtf8()); // lone surrogates become replacement characters
    safe.replace(unsafe, QStringLiteral("_"));
    safe = safe.simplified();
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char(' ')))
        safe.remove(0, 1);
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1);
    if (safe.isEmpty())
        safe = QStringLiteral("document.pdf");
    if (isReserved(safe))
        safe.prepend(QLatin1Char('_'));
    const auto [stem, ending] = split(safe);
    return QString(fitting(stem, maximum - ending.toUtf8().size()) + ending);
}

QString freeName(const QString &name, const QStringList &taken)
{
    const auto [stem, ending] = split(name);
    QString candidate = name;
    for (int number = 2; taken.contains(candidate, Qt::CaseInsensitive); ++number) {
        const QString tail = QStringLiteral(" (%1)%2").arg(number).arg(ending);
        candidate = QString(fitting(stem, maximum - tail.toUtf8().size()) + tail);
    }
    return candidate;
}

} // namespace Verder
