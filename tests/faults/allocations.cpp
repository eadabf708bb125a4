#include "tests/faults/allocations.h"

#include <sqlite3.h>

#include <atomic>

// The C library's own, past the sanitizer: SQLite is not built with it, and its allocations are most of all.
extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_realloc(void *block, size_t size);
extern "C" void __libc_free(void *block);

namespace steward::faults {

namespace {

std::atomic<qint64> counted {0};
std::atomic<qint64> failsAt {0}; ///< 0: none does.
std::atomic<bool> failsForEver {false};

bool fails()
{
    const qint64 number = ++counted;
    const qint64 at = failsAt;
    return at != 0 && (number == at || (number > at && failsForEver));
}

/// Stands before each block, and keeps it aligned.
struct alignas(16) Head {
    int size;
};

Head *headOf(void *block)
{
    return static_cast<Head *>(block) - 1;
}

void *blockOf(void *head, int size)
{
    if (!head)
        return nullptr;
    static_cast<Head *>(head)->size = size;
    return static_cast<Head *>(head) + 1;
}

std::size_t withHead(int size)
{
    return sizeof(Head) + static_cast<std::size_t>(size);
}

} // namespace

void Allocations::install()
{
    sqlite3_mem_methods ours {};
    ours.xMalloc = [](int size) -> void * { return fails() ? nullptr : blockOf(__libc_malloc(withHead(size)), size); };
    ours.xRealloc = [](void *block, int size) -> void * {
        return fails() ? nullptr : blockOf(__libc_realloc(headOf(block), withHead(size)), size);
    };
    ours.xFree = [](void *block) { __libc_free(headOf(block)); };
    ours.xSize = [](void *block) { return headOf(block)->size; };
    ours.xRoundup = [](int size) { return (size + 7) & ~7; };
    ours.xInit = [](void *) { return SQLITE_OK; };
    ours.xShutdown = [](void *) {};
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
