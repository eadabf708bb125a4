#pragma once

#include <QString>

namespace steward {

/// A name of a person or thing in two parts.
struct PersonName {
    QString first;
    QString last;
    bool sure = true; ///< Otherwise it has more than two words and could be parted elsewhere.

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Parts "Pérez, Ana", "Ana Pérez" and "山田 太郎"; what cannot be parted is all first name.
PersonName partedName(const QString &fullName);
/// Whether it is the same name, in either order.
bool isSameName(const QString &fullName, const QString &first, const QString &last);

/// What names that are easily taken for each other have in common: without case, accents, order of words, double
/// letters, and letters that sound alike.
QString soundOf(const QString &fullName);

} // namespace steward
