#include "ui/start/SearchText.h"

#include <QStringList>

namespace Verder {
namespace {

QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (!letter.isMark())
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

} // namespace

bool containsWords(const QString &text, const QString &words)
{
    const QString where = folded(text);
    const QStringList parts = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        parts.begin(), parts.end(), [&where](const QString &part) { return where.contains(part); });
}

} // namespace Verder
