#pragma once

#include "print/PrintContent.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace Verder {

/// What stands on every page.
struct PageFrame
{
    QString headerLeft;
    QString headerRight;
    bool isPractice = false; ///< headerRight in the colour of the practice environment
    QString footer; ///< beside the page number
};

/// Lays blocks out on A4 and paints them, page by page, each with its header, footer and "page n of m".
class PageWriter
{
public:
    /// Sets the device's page to A4; sizes follow the device's resolution.
    PageWriter(QPagedPaintDevice &device, PageFrame frame);

    /// False when the device cannot be painted on, as a file that cannot be written.
    bool write(const QList<PrintBlock> &blocks);

private:
    struct Piece
    {
        qreal x = 0;
        QString text;
        QFont font;
        QColor colour;
    };
    struct Line
    {
        qreal before = 0; ///< space above, not at the top of a page
        qreal height = 0;
        bool isKeptWithNext = false;
        bool hasRule = false;
        QList<Piece> pieces;
    };

    qreal points(qreal count) const;
    qreal contentTop() const;
    qreal contentBottom() const;
    qreal lineHeight(const QFont &font) const;
    QStringList wrapped(const QString &text, const QFont &font, qreal width) const;
    QList<Line> linesOf(const PrintBlock &block) const;
    QList<Line> pairLines(const PrintBlock &block) const;
    QList<Line> textLines(const QString &text, const QFont &font, const QColor &colour, qreal before) const;
    QList<QList<Line>> pagesOf(const QList<Line> &lines) const;
    void paintFrame(QPainter &painter, qsizetype page, qsizetype pages) const;
    void paintLines(QPainter &painter, const QList<Line> &lines) const;

    QPagedPaintDevice &m_device;
    PageFrame m_frame;
};

} // namespace Verder
