#include "ui/sending/CheckContent.h"

#include "session/PageListing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Verder {
namespace {

/// Reads the rows of one page off a session.
class PageRows
{
    Q_DECLARE_TR_FUNCTIONS(CheckPage)

public:
    PageRows(const Session &session, Language language)
        : m_session(session)
        , m_language(language)
    {
    }

    QList<CheckRow> read(int page)
    {
        const QList<ListedEntry> entries = pageListing(m_session, page, m_language);
        for (const ListedEntry &entry : entries) {
            if (const auto *heading = std::get_if<ListedHeading>(&entry))
                startHeading(*heading);
            else if (const auto *item = std::get_if<ItemRef>(&entry))
                addItem(*item);
            else if (const auto *document = std::get_if<ListedDocument>(&entry))
                addDocument(*document);
        }
        return m_rows;
    }

private:
    /// A section's title is kept back until something stands under it; a row has its title in any case.
    void startHeading(const ListedHeading &heading)
    {
        m_section = heading.isSection ? heading.text : QString();
        if (!heading.isSection)
            add({CheckRow::Kind::Heading, {}, heading.text});
    }

    void add(const CheckRow &row)
    {
        if (!m_section.isEmpty())
            m_rows.append({CheckRow::Kind::Heading, {}, std::exchange(m_section, {})});
        m_rows.append(row);
    }

    void addItem(ItemRef ref)
    {
        const ItemType type = m_session.item(ref).type;
        if (type == ItemType::Statement)
            addStatement(ref);
        else if (holdsAnswer(type))
            addAnswer(ref);
    }

    void addStatement(ItemRef ref)
    {
        const Value answer = m_session.value(ref);
        const bool isTicked = answer.isBool() && answer.boolean();
        const QString sentence = label(ref);
        add({CheckRow::Kind::Statement, {}, isTicked ? sentence : tr("%1 (not ticked)").arg(sentence),
            !isTicked});
    }

    void addAnswer(ItemRef ref)
    {
        const QString shown = m_session.displayText(ref, m_language);
        const QList<Problem> problems = m_session.problems(ref);
        const bool isWarned = std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
            return problem.severity != Severity::Information && !problem.isAcknowledged;
        });
        if (!shown.isEmpty())
            add({CheckRow::Kind::Answer, label(ref), shown, false, isWarned});
        else if (m_session.isRequired(ref))
            add({CheckRow::Kind::Answer, label(ref), tr("still to be filled in"), true});
        else
            add({CheckRow::Kind::Answer, label(ref), tr("not filled in"), true});
    }

    void addDocument(const ListedDocument &document)
    {
        m_section.clear();
        QStringList names;
        const QList<Attachment> attachments = m_session.attachments(document.slot);
        for (const Attachment &attachment : attachments)
            names.append(attachment.name);
        const bool isRequired = m_session.isRequired(document.slot);
        if (m_session.form().documentSlots.at(document.slot.slot).byPost)
            add({CheckRow::Kind::Answer, document.title, tr("goes by post, with its cover sheet")});
        else if (!names.isEmpty())
            add({CheckRow::Kind::Answer, document.title, names.join(u'\n')});
        else if (m_session.isPutOff(document.slot))
            add({CheckRow::Kind::Answer, document.title, tr("you add this later"), true});
        else
            add({CheckRow::Kind::Answer, document.title, isRequired ? tr("not added yet") : tr("none"),
                true});
    }

    QString label(ItemRef ref) const { return m_session.fillIn(m_session.item(ref).label, ref, m_language); }

    const Session &m_session;
    Language m_language;
    QString m_section;
    QList<CheckRow> m_rows;
};

} // namespace

QList<CheckRow> checkRows(const Session &session, int page, Language language)
{
    return PageRows(session, language).read(page);
}

QList<CheckRow> notApplicableRows(const Session &session, Language language)
{
    QList<CheckRow> rows;
    for (const Page &page : session.form().pages) {
        QStringList labels;
        for (const Item &item : session.form().items) {
            const ItemRef ref{item.index, 0};
            if (item.page == page.index && item.scope == 0 && holdsAnswer(item.type)
                && !session.isRelevant(ref))
                labels.append(session.fillIn(item.label, ref, language));
        }
        if (!labels.isEmpty())
            rows.append({CheckRow::Kind::Answer, page.title.in(language), labels.join(u'\n'), true});
    }
    return rows;
}

} // namespace Verder
