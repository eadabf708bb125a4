-- The remote of a directory: how it is reached, what both sides have agreed on, and what is on its way. No part of the
-- journal: what a sync changes stands there as any other change.

CREATE TABLE remote (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- JSON objects. The secret stands in the keychain.
    profile TEXT NOT NULL,
    capabilities TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

-- The last state of an account on which both sides agreed.
CREATE TABLE sync_base (
    uid TEXT PRIMARY KEY,
    server_id TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL,
    version BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    agreed TEXT NOT NULL,
    resource TEXT NOT NULL,
    -- In how many rounds in a row the server did not know it.
    absent INTEGER NOT NULL,
    -- The revision of the row that is the same as this; any other one has to be looked at.
    clean_revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is being asked of the server for an account, written before the request leaves; or what it refused.
CREATE TABLE sync_intent (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sending', 'blocked')),
    server_id TEXT NOT NULL,
    sent TEXT NOT NULL,
    request_id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    here TEXT NOT NULL,
    server TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    resolved_at INTEGER NOT NULL,
    choice TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX sync_conflict_open ON sync_conflict (uid, field) WHERE resolved_at = 0;

-- Questions that wait for a person.
CREATE TABLE sync_held (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    resource TEXT NOT NULL,
    held_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    report TEXT NOT NULL
) STRICT;
