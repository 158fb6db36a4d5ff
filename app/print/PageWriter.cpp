#include "print/PageWriter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Verder {

namespace {

const QColor textColour(0x17, 0x22, 0x2A);
const QColor mutedColour(0x4E, 0x5D, 0x68);
const QColor lineColour(0xCF, 0xD8, 0xDD);
const QColor practiceColour(0x5C, 0x2D, 0x72);
constexpr qreal labelShare = 0.36;
constexpr qreal gapShare = 0.03;
constexpr qsizetype linesKeptTogether = 8;

QFont fontOf(qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPointSizeF(size);
    font.setWeight(weight);
    return font;
}

} // namespace

PageWriter::PageWriter(QPagedPaintDevice &device, PageFrame frame)
    : m_device(device)
    , m_frame(std::move(frame))
{
    m_device.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 16, 20, 16), QPageLayout::Millimeter));
}

bool PageWriter::write(const QList<PrintBlock> &blocks)
{
    QPainter painter;
    if (!painter.begin(&m_device)) {
        return false;
    }
    // The sentences are Dutch or English: a name in Arabic in one of them does not turn the line around.
    painter.setLayoutDirection(Qt::LeftToRight);
    QList<Line> lines;
    for (const PrintBlock &block : blocks) {
        lines.append(linesOf(block));
    }
    const QList<QList<Line>> pages = pagesOf(lines);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0 && !m_device.newPage()) {
            return false;
        }
        paintFrame(painter, page, pages.size());
        paintLines(painter, pages.at(page));
    }
    return painter.end();
}

qreal PageWriter::points(qreal count) const
{
    return count * m_device.logicalDpiY() / 72;
}

qreal PageWriter::contentTop() const
{
    return points(34);
}

qreal PageWriter::contentBottom() const
{
    return m_device.height() - points(30);
}

qreal PageWriter::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, &m_device).height() * 1.08;
}

QStringList PageWriter::wrapped(const QString &text, const QFont &font, qreal width) const
{
    QStringList result;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            result.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return result;
}

QList<PageWriter::Line> PageWriter::textLines(
    const QString &text, const QFont &font, const QColor &colour, qreal before) const
{
    QList<Line> lines;
    const QStringList parts = wrapped(text, font, m_device.width());
    for (const QString &part : parts) {
        Line line;
        line.before = lines.isEmpty() ? points(before) : 0;
        line.height = lineHeight(font);
        line.pieces.append({0, part, font, colour});
        lines.append(line);
    }
    return lines;
}

QList<PageWriter::Line> PageWriter::pairLines(const PrintBlock &block) const
{
    const QFont font = fontOf(9.5);
    const qreal width = m_device.width();
    const QStringList labels = wrapped(block.label, font, width * labelShare);
    const QStringList values = wrapped(block.text, font, width * (1 - labelShare - gapShare));
    QList<Line> lines;
    for (qsizetype i = 0; i < std::max(labels.size(), values.size()); ++i) {
        Line line;
        line.before = i == 0 ? points(4) : 0;
        line.height = lineHeight(font);
        if (i < labels.size()) {
            line.pieces.append({0, labels.at(i), font, mutedColour});
        }
        if (i < values.size()) {
            line.pieces.append({width * (labelShare + gapShare), values.at(i), font,
                block.isMuted ? mutedColour : textColour});
        }
        lines.append(line);
    }
    // A short pair stays on one page; of a long one no single line stands alone.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        lines[i].isKeptWithNext = lines.size() <= linesKeptTogether || i == 0 || i + 2 == lines.size();
    }
    return lines;
}

QList<PageWriter::Line> PageWriter::linesOf(const PrintBlock &block) const
{
    QList<Line> lines;
    switch (block.kind) {
    case PrintBlock::Kind::Title:
        lines = textLines(block.text, fontOf(18, QFont::DemiBold), textColour, 0);
        break;
    case PrintBlock::Kind::Section:
        lines = textLines(block.text, fontOf(12, QFont::DemiBold), textColour, 16);
        lines.last().hasRule = true;
        lines.last().height += points(4);
        break;
    case PrintBlock::Kind::Row:
        lines = textLines(block.text, fontOf(11, QFont::DemiBold), textColour, 18);
        break;
    case PrintBlock::Kind::Heading:
        lines = textLines(block.text, fontOf(9.5, QFont::DemiBold), textColour, 10);
        break;
    case PrintBlock::Kind::Pair:
        return pairLines(block);
    case PrintBlock::Kind::Number:
        lines = textLines(block.label, fontOf(9.5), mutedColour, 14);
        lines.last().isKeptWithNext = true;
        lines.append(textLines(block.text, fontOf(20, QFont::DemiBold), textColour, 2));
        return lines;
    case PrintBlock::Kind::Text:
        return textLines(block.text, fontOf(9.5), block.isMuted ? mutedColour : textColour, 4);
    case PrintBlock::Kind::Notice:
        return textLines(block.text, fontOf(9.5, QFont::DemiBold), practiceColour, 6);
    }
    for (Line &line : lines) {
        line.isKeptWithNext = true;
    }
    return lines;
}

QList<QList<PageWriter::Line>> PageWriter::pagesOf(const QList<Line> &lines) const
{
    QList<QList<Line>> pages{{}};
    qreal y = contentTop();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // A heading at the foot of a page would stand alone: what follows it has to fit too.
        qreal needed = lines.at(i).before + lines.at(i).height;
        for (qsizetype next = i; lines.at(next).isKeptWithNext && next + 1 < lines.size(); ++next) {
            needed += lines.at(next + 1).before + lines.at(next + 1).height;
        }
        if (contentTop() + needed > contentBottom()) {
            needed = lines.at(i).before + lines.at(i).height;
        }
        if (y + needed > contentBottom() && !pages.last().isEmpty()) {
            pages.append(QList<Line>{});
            y = contentTop();
        }
        Line line = lines.at(i);
        line.before = pages.last().isEmpty() ? 0 : line.before;
        y += line.before + line.height;
        pages.last().append(line);
    }
    return pages;
}

void PageWriter::paintFrame(QPainter &painter, qsizetype page, qsizetype pages) const
{
    const QFont font = fontOf(8);
    const QFontMetricsF metrics(font, &m_device);
    const qreal width = m_device.width();
    const QRectF header(0, 0, width, metrics.height());
    const QRectF footer(0, m_device.height() - metrics.height(), width, metrics.height());
    painter.setFont(font);
    painter.setPen(mutedColour);
    painter.drawText(header, Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(m_frame.headerLeft, Qt::ElideRight, width * 0.7));
    painter.drawText(footer, Qt::AlignLeft | Qt::TextSingleLine, m_frame.footer);
    painter.drawText(footer, Qt::AlignRight | Qt::TextSingleLine,
        QCoreApplication::translate("PageWriter", "Page %1 of %2").arg(page + 1).arg(pages));
    painter.setPen(m_frame.isPractice ? practiceColour : mutedColour);
    painter.drawText(header, Qt::AlignRight | Qt::TextSingleLine, m_frame.headerRight);
    painter.setPen(QPen(lineColour, points(0.75)));
    const qreal under = header.bottom() + points(5);
    const qreal above = footer.top() - points(5);
    painter.drawLine(QLineF(0, under, width, under));
    painter.drawLine(QLineF(0, above, width, above));
}

void PageWriter::paintLines(QPainter &painter, const QList<Line> &lines) const
{
    qreal y = contentTop();
    for (const Line &line : lines) {
        y += line.before;
        for (const Piece &piece : line.pieces) {
            painter.setFont(piece.font);
            painter.setPen(piece.colour);
            painter.drawText(QPointF(piece.x, y + QFontMetricsF(piece.font, &m_device).ascent()), piece.text);
        }
        y += line.height;
        if (line.hasRule) {
            painter.setPen(QPen(lineColour, points(0.75)));
            painter.drawLine(QLineF(0, y - points(2), m_device.width(), y - points(2)));
        }
    }
}

} // namespace Verder
