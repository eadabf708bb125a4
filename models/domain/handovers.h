#pragma once

#include "models/domain/administrator.h"
#include "models/domain/fields.h"

#include <QList>

#include <functional>

namespace steward {

/// Whether two living accounts cannot both be so: the same email of the same kind, or the same user name.
bool sharesName(const Administrator &a, const Administrator &b, Field field);

/// One row of a change takes the email or the user name that another row of it gives up.
struct Handover {
    qint64 taker = 0;
    qint64 giver = -1; ///< Below zero: nobody gives it up.
};

/// Which of these (by place) do not come about when only rows that are in give: who gets nothing goes out, and gives
/// nothing either. So rows are judged by how things stand at the end, and may swap.
QList<qsizetype> failedHandovers(const QList<Handover> &handovers, const std::function<bool(qint64 row)> &isIn);

} // namespace steward
