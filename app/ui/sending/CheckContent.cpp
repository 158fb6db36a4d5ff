#include "ui/sending/CheckContent.h"

#include "session/RowTitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace Verder {
namespace {

/// Reads the rows of one page off a session.
class PageRows
{
    Q_DECLARE_TR_FUNCTIONS(CheckPage)

public:
    PageRows(const Session &session, Language language)
        : m_session(session)
        , m_form(session.form())
        , m_language(language)
    {
    }

    QList<CheckRow> read(int page)
    {
        for (const PageElement &element : m_form.pages.at(page).elements) {
            if (const auto *section = std::get_if<PageSection>(&element))
                startSection(section->title.in(m_language));
            else if (const auto *item = std::get_if<PageItem>(&element))
                addItem({item->item, 0});
        }
        m_section.clear();
        const QList<SlotRef> refs = m_session.documentSlots(page);
        for (const SlotRef &ref : refs)
            addDocument(ref);
        return m_rows;
    }

private:
    void startSection(const QString &title) { m_section = title; }

    /// A section's title is kept back until something stands under it.
    void add(const CheckRow &row)
    {
        if (!m_section.isEmpty())
            m_rows.append({CheckRow::Kind::Heading, {}, std::exchange(m_section, {})});
        m_rows.append(row);
    }

    void addItem(ItemRef ref)
    {
        const Item &item = m_session.item(ref);
        if (!m_session.isRelevant(ref))
            return;
        if (item.type == ItemType::Group)
            addGroup(ref, item);
        else if (item.type == ItemType::Statement)
            addStatement(ref);
        else if (holdsAnswer(item.type))
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

    void addGroup(ItemRef group, const Item &item)
    {
        if (!item.isRepeating) {
            for (const int child : item.children)
                addItem({child, group.row});
            return;
        }
        const QList<int> rows = m_session.rows(group);
        for (const int row : rows) {
            add({CheckRow::Kind::Heading, {}, rowTitle(m_session, item, row, m_language)});
            for (const int child : item.children)
                addItem({child, row});
        }
    }

    void addDocument(SlotRef ref)
    {
        const DocumentSlot &slot = m_form.documentSlots.at(ref.slot);
        QString title = slot.title.in(m_language);
        if (slot.each >= 0)
            title = QStringLiteral("%1 (%2)").arg(
                title, rowTitle(m_session, m_form.items.at(slot.each), ref.row, m_language));
        QStringList names;
        const QList<Attachment> attachments = m_session.attachments(ref);
        for (const Attachment &attachment : attachments)
            names.append(attachment.name);
        if (slot.byPost)
            add({CheckRow::Kind::Answer, title, tr("goes by post, with its cover sheet")});
        else if (!names.isEmpty())
            add({CheckRow::Kind::Answer, title, names.join(u'\n')});
        else if (m_session.isPutOff(ref))
            add({CheckRow::Kind::Answer, title, tr("you add this later"), true});
        else
            add({CheckRow::Kind::Answer, title, m_session.isRequired(ref) ? tr("not added yet") : tr("none"),
                true});
    }

    QString label(ItemRef ref) const { return m_session.fillIn(m_session.item(ref).label, ref, m_language); }

    const Session &m_session;
    const Form &m_form;
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
