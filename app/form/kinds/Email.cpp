#include "form/kinds/Email.h"

#include "form/kinds/Typed.h"

#include <QStringList>

#include <algorithm>

namespace Verder {

namespace {

constexpr int maximumLength = 254; // RFC 5321, 4.5.3.1, less the angle brackets
constexpr int maximumLocal = 64;
constexpr int maximumLabel = 63;

/// Fullwidth letters look like ASCII and no mail system takes them.
bool isWordCharacter(QChar c)
{
    const bool isFullwidth = c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF;
    return (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) && !isFullwidth;
}

bool isAtomCharacter(QChar c)
{
    return isWordCharacter(c) || QStringLiteral("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isQuotedLocal(const QString &local)
{
    if (local.size() < 3 || local.front() != u'"' || local.back() != u'"') {
        return false;
    }
    for (qsizetype i = 1; i < local.size() - 1; ++i) {
        const QChar c = local.at(i);
        if (c == u'"' || !c.isPrint() || (c.isSpace() && c != u' ')) {
            return false;
        }
        if (c == u'\\' && ++i >= local.size() - 1) {
            return false;
        }
    }
    return true;
}

bool isLocal(const QString &local)
{
    if (local.toUtf8().size() > maximumLocal) {
        return false;
    }
    const QStringList atoms = local.split(u'.');
    return isQuotedLocal(local) || std::all_of(atoms.cbegin(), atoms.cend(), [](const QString &atom) {
        return !atom.isEmpty() && std::all_of(atom.cbegin(), atom.cend(), isAtomCharacter);
    });
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    const bool areLabels = std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return !label.isEmpty() && label.size() <= maximumLabel && label.front() != u'-'
            && label.back() != u'-' && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                   return c == u'-' || isWordCharacter(c);
               });
    });
    return areLabels && labels.size() > 1 && labels.last().size() > 1 && !isDigits(labels.last());
}

} // namespace

FieldReading readEmail(const QString &text)
{
    const QString address = text.normalized(QString::NormalizationForm_C).trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    if (at < 0) {
        return refused(
            QStringLiteral("In een e-mailadres staat een apenstaartje (@). Bijvoorbeeld: naam@bedrijf.nl."),
            QStringLiteral("An e-mail address has an at sign (@). For example: name@company.com."));
    }
    if (at == 0 || domain.isEmpty()) {
        return refused(
            QStringLiteral("Vul voor en na het apenstaartje (@) iets in. Bijvoorbeeld: naam@bedrijf.nl."),
            QStringLiteral(
                "Enter something before and after the at sign (@). For example: name@company.com."));
    }
    if (address.toUtf8().size() > maximumLength || !isLocal(local)) {
        return refused(
            QStringLiteral(
                "Het deel voor het apenstaartje (@) klopt niet. Controleer spaties, punten en leestekens."),
            QStringLiteral(
                "The part before the at sign (@) is not right. Check spaces, dots and punctuation."));
    }
    if (!isDomain(domain)) {
        return refused(
            QStringLiteral(
                "Het deel na het apenstaartje (@) klopt niet. Vul iets in als bedrijf.nl, zonder spaties."),
            QStringLiteral("The part after the at sign (@) is not right. Enter something like company.com, "
                           "without spaces."));
    }
    return accepted(address);
}

} // namespace Verder
