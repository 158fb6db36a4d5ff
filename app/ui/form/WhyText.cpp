#include "ui/form/WhyText.h"

#include <QRegularExpression>

#include <algorithm>

namespace Verder {
namespace {

/// The question with that label, in the same row or in the form itself; invalid: none that is in sight.
ItemRef questionNamed(const Session &session, const QString &label, int row, Language language)
{
    const QList<Item> &items = session.form().items;
    const auto found = std::find_if(
        items.cbegin(), items.cend(), [&](const Item &item) { return item.label.in(language) == label; });
    if (found == items.cend())
        return {};
    const ItemRef ref{found->index, found->row < 0 ? 0 : row};
    return session.isRelevant(ref) ? ref : ItemRef();
}

} // namespace

QString linkedWhy(const Session &session, ItemRef ref, Language language)
{
    static const QRegularExpression quoted(QStringLiteral("‘([^’]+)’"));
    const QString text = session.why(ref, language);
    QString html;
    qsizetype done = 0;
    for (auto matches = quoted.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const ItemRef named = questionNamed(session, match.captured(1), ref.row, language);
        if (!named.isValid())
            continue;
        html += text.mid(done, match.capturedStart() - done).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(session.path(named).toHtmlEscaped(), match.captured(1).toHtmlEscaped());
        done = match.capturedEnd();
    }
    return QString(html + text.mid(done).toHtmlEscaped());
}

} // namespace Verder
