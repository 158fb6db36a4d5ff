#include "ui/look/KeepMeasures.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace Verder {
namespace {

// A child of the widget it watches.
class MeasureKeeper : public QObject
{
public:
    MeasureKeeper(QWidget *widget, std::function<void(const Look &)> apply)
        : QObject(widget)
        , m_widget(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply(lookOf(widget));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_widget && event->type() == QEvent::StyleChange)
            m_apply(lookOf(m_widget));
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    std::function<void(const Look &)> m_apply;
};

} // namespace

void keepMeasures(QWidget *widget, std::function<void(const Look &)> apply)
{
    new MeasureKeeper(widget, std::move(apply));
}

void keepSpacing(QWidget *widget, QLayout *layout, const QMargins &margins, int spacing)
{
    keepMeasures(widget, [layout, margins, spacing](const Look &look) {
        layout->setContentsMargins(look.px(margins.left()), look.px(margins.top()), look.px(margins.right()),
            look.px(margins.bottom()));
        layout->setSpacing(look.px(spacing));
    });
}

} // namespace Verder
