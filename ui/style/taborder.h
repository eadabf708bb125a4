#pragma once

class QWidget;

namespace steward {

/// Tab goes from the last stop of `body` through the fields and then the buttons of `footer` in reading order, whatever
/// the platform's order of buttons, and whichever was made first. Both are laid out. GUI thread.
void tabThroughFooter(QWidget &body, QWidget &footer);

/// Whoever gives the focus to `page` gives it to `target`. Unlike a focus proxy, this does not make Tab skip what
/// stands before the target. GUI thread.
void leadFocusTo(QWidget &page, QWidget &target);

} // namespace steward
