#include "ui/form/PageCanvas.h"

#include "ui/form/AddRowBlock.h"
#include "ui/form/CardEnd.h"
#include "ui/form/CardHead.h"
#include "ui/form/DocumentBlock.h"
#include "ui/form/HeadingBlock.h"
#include "ui/form/NoticeBlock.h"
#include "ui/form/QuestionRow.h"
#include "ui/form/RemovedLine.h"
#include "ui/form/RowFacts.h"
#include "ui/form/SectionBlock.h"
#include "ui/look/Look.h"
#include "ui/look/TabPlace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QUndoStack>

#include <algorithm>

namespace Verder {
namespace {

bool hasPlaces(const LocalText &text)
{
    return text.nl().contains(QLatin1Char('{')) || text.en().contains(QLatin1Char('{'));
}

} // namespace

PageCanvas::PageCanvas(const PageContext &context, DocumentFactory documents, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_documents(std::move(documents))
    , m_layout(this)
    , m_tabPlace(new TabPlace(this))
{
    connect(context.session, &Session::changed, this, &PageCanvas::followSession);
    connect(context.session, &Session::sealedChanged, this, [this] {
        Changes everything;
        everything.all = true;
        followSession(everything);
    });
}

void PageCanvas::showPage(int page)
{
    m_page = page;
    m_folds.removed.clear();
    m_layout.setBlocks({});
    for (PageBlock *block : std::as_const(m_blocks))
        block->retire();
    m_blocks.clear();
    m_outline.clear();
    if (m_heading != nullptr)
        m_heading->retire();
    m_heading = new HeadingBlock(m_context, m_context.session->form().pages.at(page), this);
    openFirstIncompleteRows();
    sync();
    arrange();
}

void PageCanvas::setNarrow(bool isNarrow)
{
    m_layout.setNarrow(isNarrow);
    arrange();
}

void PageCanvas::fitWidth(int width, int scrollBar)
{
    m_layout.setScrollBar(scrollBar);
    resize(width, height());
    arrange();
}

void PageCanvas::openFirstIncompleteRows()
{
    const Session &session = *m_context.session;
    for (const PageEntry &entry : pageOutline(session, m_page, m_folds)) {
        if (entry.kind != Kind::CardHead || m_folds.openRows.contains(entry.ref))
            continue;
        if (!rowState(session, entry.ref, entry.row).isComplete())
            m_folds.openRows.insert(entry.ref, entry.row);
    }
}

void PageCanvas::followSession(const Changes &changes)
{
    if (m_page < 0)
        return;
    forgetRowsThatCameBack();
    sync();
    for (PageBlock *block : m_layout.blocks()) {
        if (block != m_heading && isAffected(block->entry(), changes))
            block->refresh();
    }
}

bool PageCanvas::isAffected(const PageEntry &entry, const Changes &changes) const
{
    if (changes.all || changes.items.contains(entry.ref))
        return true;
    switch (entry.kind) {
    case Kind::CardHead:
    case Kind::Section:
        return true;
    case Kind::Question:
    case Kind::Information:
    case Kind::Stop: {
        const Item &item = m_context.session->item(entry.ref);
        return changes.rows || hasPlaces(item.label) || hasPlaces(item.hint) || hasPlaces(item.help);
    }
    default:
        return false;
    }
}

void PageCanvas::forgetRowsThatCameBack()
{
    const Session &session = *m_context.session;
    const auto isBack = [&](const RemovedRow &removed) {
        return removed.undoIndex >= 0 && session.rows(removed.group).contains(removed.row);
    };
    m_folds.removed.removeIf(isBack);
}

bool PageCanvas::sync()
{
    const QList<PageEntry> outline = pageOutline(*m_context.session, m_page, m_folds);
    if (outline == m_outline)
        return false;
    m_outline = outline;
    QHash<PageEntry, PageBlock *> gone;
    gone.swap(m_blocks);
    QList<PageBlock *> blocks = {m_heading};
    for (const PageEntry &entry : outline) {
        PageBlock *block = gone.take(entry);
        if (block == nullptr)
            block = create(entry);
        m_blocks.insert(entry, block);
        blocks.append(block);
    }
    m_layout.setBlocks(blocks);
    for (PageBlock *block : std::as_const(gone))
        block->retire();
    chainStops();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return true;
}

PageBlock *PageCanvas::create(const PageEntry &entry)
{
    PageBlock *block = nullptr;
    switch (entry.kind) {
    case Kind::Section:
        block = new SectionBlock(m_context, entry, sectionTitle(entry), this);
        break;
    case Kind::Question:
        block = createQuestion(entry);
        break;
    case Kind::Information:
    case Kind::Stop:
        block = new NoticeBlock(m_context, entry, this);
        break;
    case Kind::CardHead:
        block = createCard(entry);
        break;
    case Kind::CardEnd:
        block = new CardEnd(m_context, entry, this);
        break;
    case Kind::Removed: {
        const auto removed = std::find_if(m_folds.removed.cbegin(), m_folds.removed.cend(),
            [&](const RemovedRow &candidate) { return candidate.row == entry.row; });
        auto *line = new RemovedLine(m_context, entry, removed->name, this);
        connect(line, &RemovedLine::backRequested, this, [this, row = entry.row] { bringBack(row); });
        block = line;
        break;
    }
    case Kind::AddRow: {
        auto *button = new AddRowBlock(m_context, entry, this);
        connect(button, &AddRowBlock::addRequested, this, [this, group = entry.ref] { addRow(group); });
        block = button;
        break;
    }
    case Kind::Document:
        block = new DocumentBlock(m_context, entry, m_documents(entry.slot, this), this);
        break;
    }
    connect(block, &PageBlock::reshaped, this,
        [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); });
    return block;
}

PageBlock *PageCanvas::createQuestion(const PageEntry &entry)
{
    auto *row = new QuestionRow(m_context, entry, this);
    connect(row, &QuestionRow::typingChanged, this,
        [this](ItemRef ref, bool isTyping) { emit typingChanged(isTyping ? ref : ItemRef()); });
    connect(row, &QuestionRow::questionRequested, this, &PageCanvas::questionRequested);
    connect(row, &QuestionRow::removeRequested, this, [this, item = entry.ref](int number) {
        const QList<RowPlace> around = rowsAround(*m_context.session, item);
        if (!around.isEmpty())
            removeRow(around.constLast().group, number);
    });
    return row;
}

PageBlock *PageCanvas::createCard(const PageEntry &entry)
{
    const bool isOpen = m_folds.openRows.value(entry.ref, -1) == entry.row;
    auto *card = new CardHead(m_context, entry, isOpen, this);
    const ItemRef group = entry.ref;
    const int row = entry.row;
    connect(card, &CardHead::foldRequested, this, [this, group, row] { toggleCard(group, row); });
    connect(card, &CardHead::duplicateRequested, this, [this, group, row] { duplicateRow(group, row); });
    connect(card, &CardHead::removeRequested, this, [this, group, row] { removeRow(group, row); });
    return card;
}

QString PageCanvas::sectionTitle(const PageEntry &entry) const
{
    const Session &session = *m_context.session;
    if (entry.row > 0)
        return rowName(session, entry.ref, entry.row, m_context.language);
    if (entry.ref.isValid())
        return session.fillIn(session.item(entry.ref).label, entry.ref, m_context.language);
    const PageElement &element = session.form().pages.at(m_page).elements.at(entry.section);
    return std::get<PageSection>(element).title.in(m_context.language);
}

void PageCanvas::chainStops()
{
    QList<QWidget *> stops;
    for (const PageBlock *block : m_layout.blocks())
        stops += block->stops();
    m_tabPlace->take(stops);
}

void PageCanvas::arrange()
{
    if (m_page < 0)
        return;
    const int needed = m_layout.arrange(width());
    resize(width(), needed);
    update();
}

bool PageCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::LayoutRequest)
        return QWidget::event(event);
    // What the mouse went down on must be there when it comes up.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(
            20, this, [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); });
        return true;
    }
    // Panels measure themselves: they can come out higher once they are shown.
    for (PageBlock *block : m_layout.blocks()) {
        const Kind kind = block->entry().kind;
        if (kind == Kind::Document || kind == Kind::Information || kind == Kind::Stop)
            block->invalidate();
    }
    chainStops();
    arrange();
    return true;
}

void PageCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_layout.invalidate();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
    QWidget::changeEvent(event);
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const int block = blockWithFocus();
    auto *row = block < 0 ? nullptr : qobject_cast<QuestionRow *>(m_layout.blocks().at(block));
    if (row != nullptr && event->key() == Qt::Key_Escape && row->closeExplanations())
        return;
    if (row != nullptr && event->key() == Qt::Key_F1) {
        row->toggleHelp();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), lookOf(this).color(Token::Surface));
    m_layout.paint(painter, event->rect());
}

} // namespace Verder
