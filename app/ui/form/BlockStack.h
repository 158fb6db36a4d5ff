#pragma once

#include <QRect>

class QWidget;

namespace Verder {

class TextLabel;

/// Puts widgets below each other in a column, or only measures how high they would come.
class BlockStack
{
public:
    BlockStack(const QRect &column, bool places)
        : m_column(column)
        , m_bottom(column.top())
        , m_places(places)
    {
    }

    /// \a width 0: as wide as the column.
    void add(QWidget *widget, int gap = 0, int width = 0);
    /// A label on one line, wrapped only where it does not fit.
    void addText(TextLabel *label, int gap = 0);
    /// Beside what was added last, on its middle line.
    void addBeside(QWidget *widget, int gap);
    void addSpace(int height) { m_bottom += height; }

    int bottom() const { return m_bottom; }
    int height() const { return m_bottom - m_column.top(); }
    QRect last() const { return m_last; }

private:
    QRect m_column;
    QRect m_last;
    int m_bottom;
    bool m_places;
};

/// Wraps \a label where it does not fit in \a width on one line; gives its height. A label that wraps is many
/// times as dear as one that does not.
int fitText(TextLabel *label, int width);
/// What a label takes on one line.
int textWidth(const TextLabel *label);

} // namespace Verder
