-- Roles that can be deleted, protected rows, signing in, and a journal that says who and why.

ALTER TABLE role ADD COLUMN deleted_at INTEGER;

ALTER TABLE administrator ADD COLUMN protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1));
CREATE INDEX administrator_role ON administrator (role_id) WHERE role_id IS NOT NULL;

-- 1: the person has chosen it.
ALTER TABLE credential ADD COLUMN own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1));

-- Who stays signed in on some computer; the token stands in the keychain there, here only its hash.
CREATE TABLE kept_session (
    token_hash BLOB PRIMARY KEY,
    administrator_id INTEGER NOT NULL REFERENCES administrator (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    computer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_session_administrator ON kept_session (administrator_id);

-- What the hash of a set covers depends on its format; sets of the first one have neither operator id nor reason.
ALTER TABLE change_set ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE change_set ADD COLUMN operator_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE change_set ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE INDEX change_set_at ON change_set (at);
-- What has taken a set back.
CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL;

-- Heads of the journal that were signed and written outside the file too.
CREATE TABLE anchor (
    set_id INTEGER PRIMARY KEY REFERENCES change_set (id),
    at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    public_key BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;

CREATE TRIGGER anchor_stays BEFORE UPDATE ON anchor
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER anchor_remains BEFORE DELETE ON anchor
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
