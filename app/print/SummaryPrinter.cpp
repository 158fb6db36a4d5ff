#include "print/SummaryPrinter.h"

#include "print/PageWriter.h"
#include "session/RowTitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace Verder {

namespace {

/// Turns a session into blocks, in the order of the form.
class Summary
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPrinter)

public:
    Summary(const Session &session, Language language)
        : m_session(session)
        , m_form(session.form())
        , m_language(language)
    {
    }

    QList<PrintBlock> blocks(const QDateTime &printedAt)
    {
        m_blocks.append({PrintBlock::Kind::Title, {}, m_form.title.in(m_language)});
        addPerson();
        const QString time = locale().toString(printedAt.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
        const QString printed = m_session.isSealed() ? tr("Printed on %1, as it was sent.").arg(time)
                                                     : tr("Printed on %1. Not sent yet.").arg(time);
        m_blocks.append({PrintBlock::Kind::Text, {}, printed, true});
        for (const Page &page : m_form.pages) {
            if (m_session.pageState(page.index).isRelevant) {
                addPage(page);
            }
        }
        addDocuments();
        addFee();
        return m_blocks;
    }

private:
    QLocale locale() const
    {
        return m_language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }

    QString shown(ItemRef ref) const { return m_session.displayText(ref, m_language); }

    void addPerson()
    {
        QStringList names;
        for (const int item : m_form.summary.personItems) {
            const QString name = shown({item, 0});
            if (!name.isEmpty() && m_session.isRelevant(ItemRef{item, 0})) {
                names.append(name);
            }
        }
        if (!names.isEmpty()) {
            m_blocks.append({PrintBlock::Kind::Text, {}, names.join(u' ')});
        }
    }

    /// A title is kept back until something stands under it.
    void addPage(const Page &page)
    {
        m_pending = {{PrintBlock::Kind::Section, {}, page.title.in(m_language)}};
        for (const PageElement &element : page.elements) {
            if (const auto *section = std::get_if<PageSection>(&element)) {
                dropPendingHeading();
                m_pending.append({PrintBlock::Kind::Heading, {}, section->title.in(m_language)});
            } else if (const auto *item = std::get_if<PageItem>(&element)) {
                addItem({item->item, 0});
            }
        }
        m_pending.clear();
    }

    void dropPendingHeading()
    {
        if (!m_pending.isEmpty() && m_pending.last().kind == PrintBlock::Kind::Heading) {
            m_pending.removeLast();
        }
    }

    void add(PrintBlock block)
    {
        m_blocks.append(m_pending);
        m_pending.clear();
        m_blocks.append(std::move(block));
    }

    void addItem(ItemRef ref)
    {
        const Item &item = m_session.item(ref);
        if (!m_session.isRelevant(ref)) {
            return;
        }
        if (item.type == ItemType::Group) {
            addGroup(ref, item);
        } else if (m_session.isAnswered(ref) || !shown(ref).isEmpty()) {
            add({PrintBlock::Kind::Pair, label(ref), shown(ref)});
        } else if (holdsAnswer(item.type) && m_session.isRequired(ref)) {
            add({PrintBlock::Kind::Pair, label(ref), tr("not filled in yet"), true});
        }
    }

    void addGroup(ItemRef group, const Item &item)
    {
        if (!item.isRepeating) {
            for (const int child : item.children) {
                addItem({child, group.row});
            }
            return;
        }
        const QList<int> rows = m_session.rows(group);
        for (const int row : rows) {
            add({PrintBlock::Kind::Heading, {}, rowTitle(m_session, item, row, m_language)});
            for (const int child : item.children) {
                addItem({child, row});
            }
        }
    }

    void addDocuments()
    {
        m_pending = {{PrintBlock::Kind::Section, {}, tr("Documents")}};
        for (const Page &page : m_form.pages) {
            const QList<SlotRef> refs = m_session.documentSlots(page.index);
            for (const SlotRef &ref : refs) {
                addDocument(ref);
            }
        }
        m_pending.clear();
    }

    void addDocument(SlotRef ref)
    {
        const DocumentSlot &slot = m_form.documentSlots.at(ref.slot);
        QString title = slot.title.in(m_language);
        if (slot.each >= 0) {
            title = QStringLiteral("%1 (%2)").arg(
                title, rowTitle(m_session, m_form.items.at(slot.each), ref.row, m_language));
        }
        QStringList names;
        const QList<Attachment> attachments = m_session.attachments(ref);
        for (const Attachment &attachment : attachments) {
            names.append(attachment.pages > 0
                    ? tr("%1 (%n page(s))", nullptr, attachment.pages).arg(attachment.name)
                    : attachment.name);
        }
        if (slot.byPost) {
            add({PrintBlock::Kind::Pair, title, tr("goes by post, with its cover sheet")});
        } else if (!names.isEmpty()) {
            add({PrintBlock::Kind::Pair, title, names.join(u'\n')});
        } else if (m_session.isRequired(ref)) {
            const bool isLater = m_session.isPutOff(ref);
            add({PrintBlock::Kind::Pair, title, isLater ? tr("will be added later") : tr("not added yet"),
                true});
        }
    }

    void addFee()
    {
        m_pending = {{PrintBlock::Kind::Section, {}, tr("Fee")}};
        for (const int item : {m_form.summary.feeItem, m_form.summary.paymentItem}) {
            const ItemRef ref{item, 0};
            if (ref.isValid() && m_session.isRelevant(ref) && !shown(ref).isEmpty()) {
                add({PrintBlock::Kind::Pair, label(ref), shown(ref)});
            }
        }
        m_pending.clear();
    }

    QString label(ItemRef ref) const { return m_session.fillIn(m_session.item(ref).label, ref, m_language); }

    const Session &m_session;
    const Form &m_form;
    Language m_language;
    QList<PrintBlock> m_blocks;
    QList<PrintBlock> m_pending; ///< titles under which nothing stands yet
};

} // namespace

QList<PrintBlock> summaryContent(const Session &session, Language language, const QDateTime &printedAt)
{
    return Summary(session, language).blocks(printedAt);
}

bool printSummary(
    QPagedPaintDevice &device, const Session &session, Language language, const QDateTime &printedAt)
{
    PageFrame frame;
    frame.headerLeft = session.form().title.in(language);
    frame.footer = QCoreApplication::translate("SummaryPrinter", "This is not the official form of the IND.");
    return PageWriter(device, frame).write(summaryContent(session, language, printedAt));
}

} // namespace Verder
