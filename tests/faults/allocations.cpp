#include "tests/faults/allocations.h"

#include <sqlite3.h>

#include <atomic>

namespace steward::faults {

namespace {

sqlite3_mem_methods real;
std::atomic<qint64> counted {0};
std::atomic<qint64> failsAt {0}; ///< 0: none does.
std::atomic<bool> failsForEver {false};

bool fails()
{
    const qint64 number = ++counted;
    const qint64 at = failsAt;
    return at != 0 && (number == at || (number > at && failsForEver));
}

} // namespace

void Allocations::install()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods ours = real;
    ours.xMalloc = [](int size) -> void * { return fails() ? nullptr : real.xMalloc(size); };
    ours.xRealloc = [](void *block, int size) -> void * { return fails() ? nullptr : real.xRealloc(block, size); };
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
}

void Allocations::fail(Failing failing)
{
    failsForEver = failing == Failing::All;
    failsAt = failing == Failing::None ? 0 : counted + 1;
}

void Allocations::failAt(qint64 number, bool forEver)
{
    failsForEver = forEver;
    failsAt = counted + number;
}

qint64 Allocations::count()
{
    return counted;
}

} // namespace steward::faults
