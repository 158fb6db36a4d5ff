#include "ui/form/editors/OptionsBox.h"

#include "ui/look/Look.h"

#include <QAbstractButton>

namespace Verder {
namespace {

constexpr int gapMeasure = 28;
constexpr int mostOnOneLine = 3;
constexpr int shortText = 28; // characters

} // namespace

OptionsBox::OptionsBox(QWidget *parent)
    : QWidget(parent)
{
}

void OptionsBox::add(QAbstractButton *option)
{
    m_options.append(option);
}

bool OptionsBox::fitsOnOneLine(int width) const
{
    if (m_options.size() > mostOnOneLine)
        return false;
    int needed = -lookOf(this).px(gapMeasure);
    for (const QAbstractButton *option : m_options) {
        if (option->text().size() > shortText)
            return false;
        needed += option->sizeHint().width() + lookOf(this).px(gapMeasure);
    }
    return needed <= width;
}

QSize OptionsBox::sizeHint() const
{
    return {lookOf(this).px(708), heightForWidth(lookOf(this).px(708))};
}

int OptionsBox::heightForWidth(int width) const
{
    if (fitsOnOneLine(width))
        return lookOf(this).metrics.choiceRow();
    int height = 0;
    for (const QAbstractButton *option : m_options)
        height += option->heightForWidth(width);
    return height;
}

void OptionsBox::resizeEvent(QResizeEvent *)
{
    const bool isOneLine = fitsOnOneLine(width());
    QPoint place;
    for (QAbstractButton *option : m_options) {
        const int across = qMin(option->sizeHint().width(), width());
        const int down = isOneLine ? option->sizeHint().height() : option->heightForWidth(width());
        option->setGeometry({place, QSize(across, down)});
        if (isOneLine)
            place.rx() += across + lookOf(this).px(gapMeasure);
        else
            place.ry() += down;
    }
}

} // namespace Verder
