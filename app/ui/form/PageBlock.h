#pragma once

#include "ui/form/PageEntry.h"

#include <QObject>
#include <QPointer>
#include <QRect>

class QPainter;
class QWidget;

namespace Verder {

/// What every block of a page needs to know. The session outlives the page.
struct PageContext
{
    Session *session = nullptr;
    Language language = Language::Dutch;
};

/// A block of the page in view: a few widgets on the page's one canvas, without a widget around them.
/// Remembers its height until invalidate(). Owned by the canvas; its widgets go with it.
class PageBlock : public QObject
{
    Q_OBJECT
public:
    PageBlock(const PageContext &context, const PageEntry &entry, QWidget *canvas);
    ~PageBlock() override;

    const PageEntry &entry() const { return m_entry; }
    QRect area() const { return m_area; }

    int height(int width);
    void place(const QRect &area);
    void invalidate() { m_width = -1; }
    void invalidateAndTell();
    /// The distance to what stands above; nullptr: the top of the page.
    virtual int spaceAbove(const PageBlock *previous) const = 0;

    /// Shows again what the session has; what is the same stays untouched.
    virtual void refresh() { }
    virtual void paint(QPainter &) const { }
    /// Where Tab stops, in order.
    virtual QList<QWidget *> stops() const { return {}; }
    /// The stop that answers the question, for links that lead here.
    virtual QWidget *mainStop() const;

    /// Hides everything and goes when control is back in the event loop, for a block may go by its own
    /// button.
    void retire();

    /// A new widget on the canvas becomes part of the block; also for the parts of a block.
    template <typename Widget> Widget *add(Widget *widget)
    {
        m_widgets.append(widget);
        showOn(widget);
        return widget;
    }
    void drop(QWidget *widget);

signals:
    /// Widgets came, went or need another size.
    void reshaped();

protected:
    const PageContext &context() const { return m_context; }
    Session *session() const { return m_context.session; }
    QWidget *canvas() const { return m_canvas; }
    int px(double measure) const;

    /// Places the widgets in \a area from its top on, or only measures; gives the height that they take.
    virtual int arrange(const QRect &area, bool places) = 0;

private:
    void showOn(QWidget *widget);

    PageContext m_context;
    PageEntry m_entry;
    QWidget *m_canvas;
    QList<QPointer<QWidget>> m_widgets;
    QRect m_area;
    int m_width = -1;
    int m_height = 0;
};

/// The height of a widget that may wrap.
int heightOf(const QWidget *widget, int width);

} // namespace Verder
