#include "print/SummaryPrinter.h"

#include "print/PageWriter.h"
#include "session/PageListing.h"

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
        const QList<ListedEntry> entries = pageListing(m_session, page.index, m_language);
        for (const ListedEntry &entry : entries) {
            if (const auto *heading = std::get_if<ListedHeading>(&entry))
                startHeading(*heading);
            else if (const auto *item = std::get_if<ItemRef>(&entry))
                addItem(*item);
        }
        m_pending.clear();
    }

    void startHeading(const ListedHeading &heading)
    {
        dropPendingHeading();
        if (heading.isSection)
            m_pending.append({PrintBlock::Kind::Heading, {}, heading.text});
        else
            add({heading.isInner ? PrintBlock::Kind::Heading : PrintBlock::Kind::Row, {}, heading.text});
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
        const QString answer = shown(ref);
        if (m_session.isAnswered(ref) || !answer.isEmpty()) {
            add({PrintBlock::Kind::Pair, label(ref), answer});
        } else if (holdsAnswer(m_session.item(ref).type) && m_session.isRequired(ref)) {
            add({PrintBlock::Kind::Pair, label(ref), tr("not filled in yet"), true});
        }
    }

    /// The documents of all pages together.
    void addDocuments()
    {
        m_pending = {{PrintBlock::Kind::Section, {}, tr("Documents")}};
        for (const Page &page : m_form.pages) {
            const QList<ListedEntry> entries = pageListing(m_session, page.index, m_language);
            for (const ListedEntry &entry : entries) {
                if (const auto *document = std::get_if<ListedDocument>(&entry))
                    addDocument(*document);
            }
        }
        m_pending.clear();
    }

    void addDocument(const ListedDocument &document)
    {
        QStringList names;
        const QList<Attachment> attachments = m_session.attachments(document.slot);
        for (const Attachment &attachment : attachments) {
            names.append(attachment.pages > 0
                    ? tr("%1 (%n page(s))", nullptr, attachment.pages).arg(attachment.name)
                    : attachment.name);
        }
        if (m_form.documentSlots.at(document.slot.slot).byPost) {
            add({PrintBlock::Kind::Pair, document.title, tr("goes by post, with its cover sheet")});
        } else if (!names.isEmpty()) {
            add({PrintBlock::Kind::Pair, document.title, names.join(u'\n')});
        } else if (m_session.isRequired(document.slot)) {
            const bool isLater = m_session.isPutOff(document.slot);
            add({PrintBlock::Kind::Pair, document.title,
                isLater ? tr("will be added later") : tr("not added yet"), true});
        }
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
