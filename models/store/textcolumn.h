#pragma once

#include "models/store/statement.h"

#include <QStringList>

namespace steward {

/// The first column of all rows that the statement still has. The thread of its connection.
Result<QStringList> textColumn(Statement &statement);

} // namespace steward
