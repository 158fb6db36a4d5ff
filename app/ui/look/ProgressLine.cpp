#include "ui/look/ProgressLine.h"

#include "ui/look/Look.h"

namespace Verder {

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 100);
    setValue(0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setShare(double share)
{
    setValue(qRound(std::clamp(share, 0.0, 1.0) * 100));
}

QSize ProgressLine::sizeHint() const
{
    const Look look = lookOf(this);
    return {look.px(240), look.px(look.tokens.isContrast() ? 8 : 4)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {lookOf(this).px(24), sizeHint().height()};
}

} // namespace Verder
