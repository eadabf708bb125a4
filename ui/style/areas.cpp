#include "ui/style/areas.h"

#include <QList>
#include <QWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr const char *AreaProperty = "area";

const QWidget *areaOf(const QWidget *widget)
{
    while (widget && !widget->property(AreaProperty).toBool())
        widget = widget->parentWidget();
    return widget;
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled();
}

} // namespace

void markArea(QWidget *widget)
{
    widget->setProperty(AreaProperty, true);
}

QWidget *areaBeside(QWidget *window, const QWidget *from, int by)
{
    struct Area {
        const QWidget *area;
        QWidget *first;
    };
    QList<Area> areas;
    const auto placeOf = [&areas](const QWidget *area) {
        return std::find_if(areas.cbegin(), areas.cend(), [area](const Area &one) { return one.area == area; });
    };
    for (QWidget *one = window->nextInFocusChain(); one && one != window; one = one->nextInFocusChain()) {
        const QWidget *area = takesFocus(*one) && one->window() == window ? areaOf(one) : nullptr;
        if (area && placeOf(area) == areas.cend())
            areas.append({area, one});
    }
    if (areas.isEmpty())
        return nullptr;
    const auto current = placeOf(areaOf(from));
    const qsizetype count = areas.size();
    if (current == areas.cend())
        return by > 0 ? areas.first().first : areas.last().first;
    const qsizetype place = std::distance(areas.cbegin(), current);
    return areas.at(((place + by) % count + count) % count).first;
}

} // namespace steward
