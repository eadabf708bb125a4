// The declarations of the hook stand in Debian's header only on demand; its library has it.
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "tests/support/journalwatch.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <utility>

namespace steward {

namespace {

constexpr int FailureStatus = 86;
constexpr int VerifierColumn = 2;
constexpr int LastUsedColumn = 7;
/// What an account is found by: it follows from other columns, and images do not hold it.
constexpr int EmailKeyColumn = 7;
constexpr int UserNameKeyColumn = 9;

/// The row of the journal that a change of a table must have.
struct Change {
    std::string table;
    std::string entity;
    sqlite3_int64 row = 0;
    std::string setting; ///< Its key, when it is one.
    bool removal = false;
};

/// Of one connection, since its transaction began.
struct Pending {
    std::vector<Change> changes;
    std::set<std::pair<std::string, sqlite3_int64>> images;
    std::vector<std::string> settings; ///< The images of settings, as JSON.
    bool migrates = false;
};

struct Watch {
    std::mutex mutex;
    std::map<sqlite3 *, Pending> pending;
    std::vector<std::string> findings;
    long long changes = 0;
};

/// Never destroyed: connections may be closed after the statics of this file.
Watch &watch()
{
    static auto *const one = new Watch;
    return *one;
}

using Fetch = int (*)(sqlite3 *, int, sqlite3_value **);

sqlite3_value *valueOf(sqlite3 *db, Fetch fetch, int column)
{
    sqlite3_value *value = nullptr;
    return fetch(db, column, &value) == SQLITE_OK ? value : nullptr;
}

std::string textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(value ? sqlite3_value_text(value) : nullptr);
    return text ? std::string(text) : std::string();
}

bool areEqual(sqlite3_value *a, sqlite3_value *b)
{
    if (!a || !b || sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b)
        && (size == 0
            || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<std::size_t>(size)) == 0);
}

/// Whether an update changes a column that has to stand in the journal.
bool isRealUpdate(sqlite3 *db, std::string_view table)
{
    for (int column = 0; column < sqlite3_preupdate_count(db); ++column) {
        const bool ofUse = table == "credential" && (column == VerifierColumn || column == LastUsedColumn);
        const bool isKey = table == "administrator" && (column == EmailKeyColumn || column == UserNameKeyColumn);
        if (!ofUse && !isKey
            && !areEqual(valueOf(db, sqlite3_preupdate_old, column), valueOf(db, sqlite3_preupdate_new, column)))
            return true;
    }
    return false;
}

void noteImage(sqlite3 *db, Pending &pending)
{
    const std::string entity = textOf(valueOf(db, sqlite3_preupdate_new, 2));
    pending.images.emplace(entity, sqlite3_value_int64(valueOf(db, sqlite3_preupdate_new, 3)));
    if (entity == "setting")
        pending.settings.push_back(textOf(valueOf(db, sqlite3_preupdate_new, 5)));
}

void noteChange(sqlite3 *db, Pending &pending, int operation, std::string_view table, sqlite3_int64 rowId)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> Entities {
        {{"administrator", "administrator"},
         {"administrator_application", "administrator"},
         {"application", "application"},
         {"role", "role"},
         {"credential", "credential"},
         {"setting", "setting"},
         {"directory", "directory"},
         {"kept_session", "session"}}};
    const auto entity
        = std::find_if(Entities.begin(), Entities.end(), [&](const auto &one) { return one.first == table; });
    if (entity == Entities.end() || (operation == SQLITE_UPDATE && !isRealUpdate(db, table)))
        return;
    const Fetch fetch = operation == SQLITE_DELETE ? sqlite3_preupdate_old : sqlite3_preupdate_new;
    Change change {std::string(table), std::string(entity->second), rowId, {}, operation == SQLITE_DELETE};
    if (table == "administrator_application")
        change.row = sqlite3_value_int64(valueOf(db, fetch, 0));
    else if (table == "kept_session")
        change.row = sqlite3_value_int64(valueOf(db, fetch, 1));
    else if (table == "setting") {
        change.row = 0;
        change.setting = textOf(valueOf(db, fetch, 0));
    }
    pending.changes.push_back(std::move(change));
}

bool isCovered(const Change &change, const Pending &pending)
{
    if (!change.setting.empty())
        return std::any_of(pending.settings.begin(), pending.settings.end(), [&](const std::string &image) {
            return image.find('"' + change.setting + "\":") != std::string::npos;
        });
    const bool withAdministrator
        = change.removal && pending.images.contains({std::string("administrator"), change.row});
    return pending.images.contains({change.entity, change.row})
        || (withAdministrator && (change.entity == "credential" || change.entity == "session"));
}

void onChange(void *, sqlite3 *db, int operation, const char *database, const char *table, sqlite3_int64 oldRow,
              sqlite3_int64 newRow)
{
    int defensive = 0;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    if (!defensive || std::string_view(database) != "main")
        return;
    Watch &all = watch();
    const std::scoped_lock lock(all.mutex);
    Pending &pending = all.pending[db];
    if (std::string_view(table) == "change_image" && operation == SQLITE_INSERT)
        noteImage(db, pending);
    else
        noteChange(db, pending, operation, table, operation == SQLITE_DELETE ? oldRow : newRow);
}

int onCommit(void *context)
{
    Watch &all = watch();
    const std::scoped_lock lock(all.mutex);
    const Pending pending = std::exchange(all.pending[static_cast<sqlite3 *>(context)], {});
    if (pending.migrates)
        return 0;
    for (const Change &change : pending.changes) {
        ++all.changes;
        if (isCovered(change, pending))
            continue;
        const std::string row = change.setting.empty() ? std::to_string(change.row) : change.setting;
        all.findings.push_back("a change of " + change.table + ", row " + row + ", has no image in the journal");
        std::fprintf(stderr, "journal watch: %s\n", all.findings.back().c_str());
    }
    return 0;
}

void onRollback(void *context)
{
    Watch &all = watch();
    const std::scoped_lock lock(all.mutex);
    all.pending[static_cast<sqlite3 *>(context)] = {};
}

/// A migration is the only transaction that sets the version of the schema.
int onStatement(unsigned, void *context, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    if (sql && std::strncmp(sql + std::strspn(sql, " \n"), "PRAGMA user_version=", 20) == 0) {
        Watch &all = watch();
        const std::scoped_lock lock(all.mutex);
        all.pending[static_cast<sqlite3 *>(context)].migrates = true;
    }
    return 0;
}

int onOpen(sqlite3 *db, const char **, const void *)
{
    Watch &all = watch();
    {
        const std::scoped_lock lock(all.mutex);
        all.pending[db] = {};
    }
    sqlite3_preupdate_hook(db, onChange, nullptr);
    sqlite3_commit_hook(db, onCommit, db);
    sqlite3_rollback_hook(db, onRollback, db);
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, onStatement, db);
    return SQLITE_OK;
}

void endWithFindings()
{
    if (watch().findings.empty())
        return;
    std::fprintf(stderr, "journal watch: %zu changes without an image\n", watch().findings.size());
    std::fflush(nullptr);
    std::_Exit(FailureStatus);
}

[[maybe_unused]] const bool Installed = [] {
    std::atexit(endWithFindings);
    return sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpen)) == SQLITE_OK;
}();

} // namespace

std::vector<std::string> JournalWatch::takeFindings()
{
    const std::scoped_lock lock(watch().mutex);
    return std::exchange(watch().findings, {});
}

long long JournalWatch::changes()
{
    const std::scoped_lock lock(watch().mutex);
    return watch().changes;
}

} // namespace steward
