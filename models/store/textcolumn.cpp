#include "models/store/textcolumn.h"

#include "models/store/readrows.h"

namespace steward {

Result<QStringList> textColumn(Statement &statement)
{
    return allRows(statement, [](const Statement &row) { return row.text(0); });
}

} // namespace steward
