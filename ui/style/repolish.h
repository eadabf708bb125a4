#pragma once

class QVariant;
class QWidget;

namespace steward {

/// Sets a property that the style sheet selects by, and lets the sheet see it.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace steward
