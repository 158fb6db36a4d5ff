#include "form/kinds/Phone.h"

#include "form/kinds/Typed.h"

#include <QStringList>

#include <algorithm>

namespace Verder {

namespace {

/// Country codes that ITU-T E.164 has given out.
int countryCodeLength(const QString &digits)
{
    static const QStringList known = QStringLiteral(
        "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
        "65 66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 "
        "230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 "
        "255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 "
        "356 357 358 359 370 371 372 373 374 375 376 377 378 379 380 381 382 383 385 386 387 389 420 421 423 "
        "500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 "
        "676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 880 886 960 961 "
        "962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996 998")
                                         .split(u' ');
    const auto code
        = std::find_if(known.cbegin(), known.cend(), [&](const QString &c) { return digits.startsWith(c); });
    return code == known.cend() ? 0 : static_cast<int>(code->size());
}

/// Dutch area codes of three digits, without their 0; all others that exist have four.
bool isShortArea(const QString &two)
{
    static const QStringList areas
        = QStringLiteral("10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 84 85 87 88 91")
              .split(u' ');
    return two.startsWith(u'7') || areas.contains(two);
}

bool isLongArea(const QString &two)
{
    static const QStringList areas
        = QStringLiteral("11 16 17 18 22 25 29 31 32 34 41 47 48 49 51 52 54 56 57 59").split(u' ');
    return areas.contains(two);
}

FieldReading readDutch(const QString &national)
{
    if (national.startsWith(QLatin1String("800")) || national.startsWith(QLatin1String("90"))) {
        return refused(QStringLiteral("Dit is een servicenummer. Vul een vast of mobiel nummer in."),
            QStringLiteral("This is a service number. Enter a landline or mobile number."));
    }
    if (national.size() != 9) {
        return refused(
            QStringLiteral(
                "Een Nederlands telefoonnummer heeft 10 cijfers, zoals 06 12345678. U vulde er %1 in.")
                .arg(national.size() + 1),
            QStringLiteral("A Dutch telephone number has 10 digits, such as 06 12345678. You entered %1.")
                .arg(national.size() + 1));
    }
    const QString two = national.left(2);
    const bool isMobile = two.at(0) == u'6' && two.at(1) != u'0';
    if (!isMobile && !isShortArea(two) && !isLongArea(two)) {
        return refused(
            QStringLiteral("Geen Nederlands nummer begint met 0%1. Controleer de eerste cijfers.").arg(two),
            QStringLiteral("No Dutch number starts with 0%1. Check the first digits.").arg(two));
    }
    return accepted(QStringLiteral("+31%1").arg(national));
}

FieldReading readInternational(const QString &digits)
{
    const int code = countryCodeLength(digits);
    if (code == 0) {
        return refused(QStringLiteral("Er is geen land met de code +%1. Controleer de cijfers na de +.")
                           .arg(digits.left(3)),
            QStringLiteral("No country has the code +%1. Check the digits after the +.").arg(digits.left(3)));
    }
    if (digits.startsWith(QLatin1String("310"))) {
        return refused(QStringLiteral("Laat na +31 de 0 weg. Bijvoorbeeld: +31 6 12345678."),
            QStringLiteral("Leave out the 0 after +31. For example: +31 6 12345678."));
    }
    if (digits.startsWith(QLatin1String("31"))) {
        return readDutch(digits.mid(2));
    }
    if (digits.size() < code + 4 || digits.size() > 15) {
        return refused(
            QStringLiteral(
                "Dit nummer heeft niet het juiste aantal cijfers. Controleer het hele nummer na de +."),
            QStringLiteral(
                "This number does not have the right count of digits. Check all of it after the +."));
    }
    return accepted(QStringLiteral("+%1").arg(digits));
}

} // namespace

FieldReading readPhone(const QString &text)
{
    QString code = withoutSeparators(typedCode(text));
    code.remove(QStringLiteral("(0)"));
    code.removeIf([](QChar c) { return c == u'(' || c == u')'; });
    const bool hasPlus = code.startsWith(u'+');
    if (hasPlus) {
        code.remove(0, 1);
    }
    if (code.isEmpty() || !isDigits(code)) {
        return refused(
            QStringLiteral(
                "Een telefoonnummer heeft alleen cijfers, met soms een + vooraan. Haal andere tekens weg."),
            QStringLiteral(
                "A telephone number has digits only, with perhaps a + in front. Take out other characters."));
    }
    if (hasPlus) {
        return readInternational(code);
    }
    if (code.startsWith(QLatin1String("00"))) {
        return readInternational(code.mid(2));
    }
    if (code.startsWith(u'0')) {
        return readDutch(code.mid(1));
    }
    if (code.startsWith(QLatin1String("31")) && code.size() == 11) {
        return readInternational(code);
    }
    return refused(
        QStringLiteral(
            "Begin een Nederlands nummer met 0 en een ander nummer met + en de code van het land."),
        QStringLiteral("Start a Dutch number with 0, and any other with + and the code of the country."));
}

QString phoneInGroups(const QString &number)
{
    const QString digits = number.mid(1);
    const int code = countryCodeLength(digits);
    const QString rest = digits.mid(code);
    if (digits.left(code) != QLatin1String("31")) {
        return QStringLiteral("+%1 %2").arg(digits.left(code), rest);
    }
    const int area = rest.startsWith(u'6') ? 1 : isShortArea(rest.left(2)) ? 2 : 3;
    return QStringLiteral("+31 %1 %2").arg(rest.left(area), rest.mid(area));
}

} // namespace Verder
