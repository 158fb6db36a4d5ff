#include "form/TextPlaces.h"

#include "form/FormNames.h"

namespace Verder {

QStringList placesIn(const LocalText &text)
{
    QStringList names;
    for (const QString &source : {text.nl(), text.en()}) {
        for (qsizetype open = source.indexOf(u'{'); open >= 0; open = source.indexOf(u'{', open + 1)) {
            const qsizetype close = source.indexOf(u'}', open);
            const QString name = source.mid(open + 1, close - open - 1);
            if (close > open && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

int itemOfPlace(const Form &form, const QString &name, int scope)
{
    return findItem(form, name, scope, {});
}

} // namespace Verder
