#include "ui/style/barlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

bool canGrow(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What the item takes at least: what can grow may be as narrow as its minimum.
int widthOf(const QLayoutItem &item)
{
    return canGrow(item) ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

BarLayout::BarLayout(QWidget *parent) : QLayout(parent) { }

BarLayout::~BarLayout()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

void BarLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

void BarLayout::beginTrailing()
{
    m_trailing = true;
}

void BarLayout::addItem(QLayoutItem *item)
{
    if (m_trailing && !m_firstTrailing)
        m_firstTrailing = item;
    m_items.push_back(item);
    invalidate();
}

int BarLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *BarLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *BarLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    if (item == m_firstTrailing)
        m_firstTrailing = itemAt(index);
    return item;
}

std::vector<BarLayout::Line> BarLayout::linesFor(int width) const
{
    const auto trailing = std::find(m_items.begin(), m_items.end(), m_firstTrailing);
    Line end;
    for (auto it = trailing; it != m_items.end(); ++it)
        add(end, *it);
    std::vector<Line> lines;
    // The end of the first line is kept for them, if something can stand before them.
    int kept = end.items.empty() ? 0 : end.width + spacing();
    const auto first = std::find_if(m_items.begin(), trailing, [](const QLayoutItem *item) { return !item->isEmpty(); });
    if (first == trailing || widthOf(**first) + kept > width)
        kept = 0;
    for (auto it = m_items.begin(); it != (kept > 0 ? trailing : m_items.end()); ++it) {
        if ((*it)->isEmpty())
            continue;
        const int room = width - (lines.size() > 1 ? 0 : kept);
        if (lines.empty() || lines.back().width + spacing() + widthOf(**it) > room)
            lines.push_back({});
        add(lines.back(), *it);
    }
    if (kept > 0) {
        for (QLayoutItem *item : end.items)
            add(lines.front(), item);
    }
    return lines;
}

void BarLayout::add(Line &line, QLayoutItem *item) const
{
    if (item->isEmpty())
        return;
    line.width += widthOf(*item) + (line.items.empty() ? 0 : spacing());
    line.height = std::max(line.height, item->sizeHint().height());
    line.items.push_back(item);
}

int BarLayout::heightOf(const std::vector<Line> &lines, int spacing)
{
    const int gaps = lines.empty() ? 0 : static_cast<int>(lines.size() - 1) * spacing;
    return std::accumulate(lines.begin(), lines.end(), gaps,
                           [](int height, const Line &line) { return height + line.height; });
}

int BarLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = heightOf(linesFor(width - margins.left() - margins.right()), spacing());
    return inner + margins.top() + margins.bottom();
}

QSize BarLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize BarLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({widthOf(*item), item->sizeHint().height()});
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void BarLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line &line : linesFor(room.width())) {
        room.setHeight(line.height);
        place(line, room);
        room.translate(0, line.height + spacing());
    }
}

void BarLayout::place(const Line &line, const QRect &room) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int spare = room.width() - line.width;
    int x = room.left();
    for (QLayoutItem *item : line.items) {
        int width = std::min(widthOf(*item), room.width());
        if (canGrow(*item)) {
            const int grown = std::max(width, std::min(width + spare, item->maximumSize().width()));
            spare -= grown - width;
            width = grown;
        }
        if (item == m_firstTrailing)
            x += std::exchange(spare, 0);
        const int height = std::min(line.height, item->sizeHint().height());
        const QRect place(x, room.top() + (line.height - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, room, place));
        x += width + spacing();
    }
}

} // namespace steward
