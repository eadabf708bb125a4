#pragma once

#include <QFont>

class QWidget;

namespace steward {

/// The roles that a text can have; each is a size relative to the system font, and a weight.
enum class TypeRole {
    PageTitle,
    Heading,
    Subject,
    Group,
    Body,
    Name,   // body in medium weight: names, labels, buttons
    Strong, // body in semibold: primary button
    Header,
    Caption,
};

QFont fontFor(TypeRole role);
QFont fontFor(TypeRole role, const QFont &system);
void setTypeRole(QWidget *widget, TypeRole role);

} // namespace steward
