#include "ui/style/typography.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace steward {

namespace {

struct RoleRow {
    double points; // difference to the system font
    QFont::Weight weight;
};

// In the order of TypeRole.
constexpr std::array<RoleRow, 9> roleTable {{
    {5, QFont::DemiBold},
    {3, QFont::DemiBold},
    {2, QFont::DemiBold},
    {1, QFont::DemiBold},
    {0, QFont::Normal},
    {0, QFont::Medium},
    {0, QFont::DemiBold},
    {-0.5, QFont::Medium},
    {-1, QFont::Normal},
}};

} // namespace

QFont fontFor(TypeRole role, const QFont &system)
{
    // The table is given for 10 points: a system font of 20 points doubles the differences too.
    constexpr double reference = 10;
    const RoleRow &row = roleTable.at(static_cast<std::size_t>(role));
    QFont font = system;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * (1 + row.points / reference));
    else
        font.setPixelSize(qRound(system.pixelSize() * (1 + row.points / reference)));
    font.setWeight(row.weight);
    return font;
}

QFont fontFor(TypeRole role)
{
    return fontFor(role, QApplication::font());
}

void setTypeRole(QWidget *widget, TypeRole role)
{
    widget->setFont(fontFor(role));
}

} // namespace steward
