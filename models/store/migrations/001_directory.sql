-- One directory: administrators, their applications and roles, and the journal of everything that changed.

CREATE TABLE directory (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- Who works with the console while the directory asks for no sign-in.
    operator_id INTEGER REFERENCES administrator (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    privileges TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1))
) STRICT;

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX application_name ON application (name_key) WHERE deleted_at IS NULL;

-- Row ids are never used again, because the journal speaks of rows by them.
CREATE TABLE administrator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'api-user')),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_name_key TEXT NOT NULL,
    organization TEXT NOT NULL,
    role_id INTEGER REFERENCES role (id),
    language TEXT NOT NULL,
    suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((kind = 'person') = (role_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX administrator_email ON administrator (email_key, kind) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX administrator_user_name ON administrator (user_name_key) WHERE deleted_at IS NULL;
CREATE INDEX administrator_deleted ON administrator (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE administrator_application (
    administrator_id INTEGER NOT NULL REFERENCES administrator (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    PRIMARY KEY (administrator_id, application_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX administrator_application_users ON administrator_application (application_id);

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    client TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    undoes INTEGER REFERENCES change_set (id),
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- Images are written before their set, whose hash covers them.
CREATE TABLE change_image (
    set_id INTEGER NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('administrator', 'application', 'role')),
    row_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (set_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_image_row ON change_image (entity, row_id);

CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_set_remains BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_image_stays BEFORE UPDATE ON change_image
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_image_remains BEFORE DELETE ON change_image
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
