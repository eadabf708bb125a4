#pragma once

#include "models/store/statement.h"

#include <QList>

#include <optional>
#include <type_traits>
#include <utility>

namespace steward {

/// Gives `fn` each row that the statement still has. The thread of its connection.
template <typename Function> Result<void> forEachRow(Statement &statement, Function fn)
{
    while (true) {
        const Result<bool> row = statement.step();
        STEWARD_TRY(row);
        if (!*row)
            return {};
        fn(std::as_const(statement));
    }
}

/// What `make` makes of each row that the statement still has. The thread of its connection.
template <typename Make>
auto allRows(Statement &statement, Make make) -> Result<QList<std::invoke_result_t<Make, const Statement &>>>
{
    QList<std::invoke_result_t<Make, const Statement &>> rows;
    STEWARD_TRY(forEachRow(statement, [&](const Statement &row) { rows.append(make(row)); }));
    return rows;
}

/// The same of a statement that could perhaps not be prepared.
template <typename Make>
auto allRows(Result<Statement> prepared, Make make) -> Result<QList<std::invoke_result_t<Make, const Statement &>>>
{
    STEWARD_TRY(prepared);
    return allRows(*prepared, make);
}

/// The same of the next row, if there is one.
template <typename Make>
auto firstRow(Statement &statement, Make make) -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>
{
    using T = std::invoke_result_t<Make, const Statement &>;
    const Result<bool> row = statement.step();
    STEWARD_TRY(row);
    return *row ? std::optional<T>(make(std::as_const(statement))) : std::optional<T>();
}

} // namespace steward
