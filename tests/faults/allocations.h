#pragma once

#include <QtGlobal>

namespace steward::faults {

/// SQLite's allocator (sqlite3_config), which can be told to fail. Any thread.
class Allocations {
public:
    enum class Failing { None, Next, All };

    /// Before anything of SQLite is used.
    static void install();
    static void fail(Failing failing);
    /// The allocation of this number from now on fails.
    static void failAt(qint64 number, bool forEver);
    static qint64 count();
};

} // namespace steward::faults
