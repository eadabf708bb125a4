#pragma once

class QWidget;

namespace steward {

/// The widget is an area of its window, for keys that go from area to area.
void markArea(QWidget *widget);

/// Where the focus goes from `from` to the area of the window that is `by` further (or before, if negative), in the
/// order of the Tab key; null where there is none.
QWidget *areaBeside(QWidget *window, const QWidget *from, int by);

} // namespace steward
