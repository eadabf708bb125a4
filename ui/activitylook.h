#pragma once

#include "models/store/activityrows.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace steward {

/// How an entry looks; its word stands beside it.
struct ActivityLook {
    QString icon;
    ColorToken token;
};

ActivityLook activityLook(const ActivityEntry &entry);

/// A wrapping label that shows data as it is, with the places marked where `wanted` stands.
QLabel *markedLabel(const QString &text, const QString &wanted, ColorToken token, const Theme &theme);

} // namespace steward
