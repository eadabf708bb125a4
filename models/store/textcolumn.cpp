#include "models/store/textcolumn.h"

namespace steward {

Result<QStringList> textColumn(Statement &statement)
{
    QStringList texts;
    while (true) {
        const Result<bool> row = statement.step();
        STEWARD_TRY(row);
        if (!*row)
            return texts;
        texts.append(statement.text(0));
    }
}

} // namespace steward
