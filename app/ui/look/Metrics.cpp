#include "ui/look/Metrics.h"

namespace Verder {
namespace {

struct RoleMeasure
{
    int size;
    int line;
    QFont::Weight weight;
};

RoleMeasure measureOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {24, 32, QFont::DemiBold};
    case TextRole::Number:
        return {20, 28, QFont::DemiBold};
    case TextRole::Section:
        return {17, 24, QFont::DemiBold};
    case TextRole::Strong:
        return {15, 20, QFont::DemiBold};
    case TextRole::Body:
        return {14, 20, QFont::Normal};
    case TextRole::BodyMedium:
        return {14, 20, QFont::Medium};
    case TextRole::BodyBold:
        return {14, 20, QFont::DemiBold};
    case TextRole::Small:
        return {13, 18, QFont::Normal};
    case TextRole::SmallMedium:
        return {13, 18, QFont::Medium};
    case TextRole::SmallBold:
        return {13, 18, QFont::DemiBold};
    case TextRole::Tiny:
        return {12, 16, QFont::Normal};
    }
    Q_UNREACHABLE();
}

} // namespace

int Metrics::line(TextRole role) const
{
    return px(measureOf(role).line);
}

QFont Metrics::font(TextRole role, const QFont &system) const
{
    QFont font(system);
    font.setPixelSize(px(measureOf(role).size));
    font.setWeight(measureOf(role).weight);
    return font;
}

} // namespace Verder
