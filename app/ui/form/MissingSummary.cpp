#include "ui/form/MissingSummary.h"

#include "session/RowTitle.h"
#include "ui/form/RowFacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Verder {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(MissingLine)
public:
    static QString questions(int count) { return tr("%n question(s) to go", nullptr, count); }
    static QString documents(int count) { return tr("%n document(s) to go", nullptr, count); }
    static QString points(int count) { return tr("%n point(s) to go", nullptr, count); }
    //: %1 is "2 points to go", %2 the name of a person
    static QString forRow(const QString &text, const QString &row) { return tr("%1 for %2").arg(text, row); }
    static QString few(int count) { return tr("%n to go", "short", count); }
    static QString pageComplete() { return tr("Everything on this page is filled in."); }
    static QString formComplete() { return tr("Everything is filled in."); }
    static QString complete() { return tr("Complete.", "short"); }
};

/// A name for a link: what stands before the first comma, for the rest of a label explains.
QString shortName(const QString &label)
{
    const auto comma = label.indexOf(QLatin1String(", "));
    return comma > 0 ? label.left(comma) : label;
}

QString nameOf(const Session &session, const Missing &missing, Language language)
{
    if (missing.slot.isValid())
        return slotTitle(session, missing.slot, language);
    const Item &item = session.item(missing.item);
    if (missing.kind == Missing::Kind::Rows)
        return item.group->rowTitle.in(language);
    return shortName(session.fillIn(item.label, missing.item, language));
}

/// The name of the one row that everything is about; empty: there is more than one, or none.
QString commonRow(const Session &session, const QList<MissingSummary::Entry> &entries, Language language)
{
    const Missing &first = entries.constFirst().missing;
    if (!first.item.isValid() || first.item.row == 0)
        return {};
    const bool isSame = std::all_of(entries.cbegin(), entries.cend(),
        [&](const MissingSummary::Entry &entry) { return entry.missing.item.row == first.item.row; });
    const QList<RowPlace> around = isSame ? rowsAround(session, first.item) : QList<RowPlace>();
    if (around.isEmpty())
        return {};
    return rowName(session, around.constLast().group, around.constLast().row, language);
}

bool isWrong(const Missing &missing, ItemRef beingTyped)
{
    return missing.kind == Missing::Kind::Stop
        || (missing.kind == Missing::Kind::Answer && missing.item != beingTyped);
}

QString textFor(const QList<MissingSummary::Entry> &entries, bool hasWrong)
{
    const auto isAll = [&](auto test) {
        return !hasWrong && std::all_of(entries.cbegin(), entries.cend(), test);
    };
    const int count = static_cast<int>(entries.size());
    if (isAll([](const auto &entry) { return entry.missing.slot.isValid(); }))
        return Texts::documents(count);
    if (isAll([](const auto &entry) { return entry.missing.item.isValid(); }))
        return Texts::questions(count);
    return Texts::points(count);
}

} // namespace

MissingSummary missingSummary(const Session &session, int page, ItemRef beingTyped, Language language)
{
    const bool isLast = page >= session.form().pages.size();
    MissingSummary summary;
    bool hasWrong = false;
    for (const Missing &missing : isLast ? session.missingForSending() : session.missing(page)) {
        summary.entries.append({missing, nameOf(session, missing, language)});
        hasWrong = hasWrong || isWrong(missing, beingTyped);
    }
    if (summary.entries.isEmpty()) {
        summary.text = isLast ? Texts::formComplete() : Texts::pageComplete();
        summary.shortText = Texts::complete();
        return summary;
    }
    summary.state = hasWrong ? MissingSummary::State::Wrong : MissingSummary::State::Open;
    summary.text = textFor(summary.entries, hasWrong);
    if (const QString row = commonRow(session, summary.entries, language); !row.isEmpty())
        summary.text = Texts::forRow(summary.text, row);
    summary.shortText = Texts::few(static_cast<int>(summary.entries.size()));
    return summary;
}

} // namespace Verder
