-- Credentials and their mails, what the directory is told about mail and passwords, and their place in the journal.

-- One account's password, as a verifier, and the mail that carries it. The password itself is nowhere.
CREATE TABLE credential (
    administrator_id INTEGER PRIMARY KEY REFERENCES administrator (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    verifier TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    first_used_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    address TEXT NOT NULL,
    process TEXT NOT NULL,
    reason TEXT NOT NULL,
    deployed_at TEXT NOT NULL,
    owner TEXT NOT NULL,
    ticket TEXT NOT NULL
) STRICT;

CREATE INDEX credential_due ON credential (next_attempt_at) WHERE state IN ('queued', 'retry', 'sending');
CREATE INDEX credential_expiry ON credential (expires_at) WHERE expires_at <> 0;

-- Wrong tries by the keyed hash of the name, so that a burst is slowed across processes. Not part of the journal.
CREATE TABLE wrong_try (
    name_hash BLOB PRIMARY KEY,
    tries INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Values are JSON objects.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal speaks of more entities now; a constraint cannot be changed in place. Its rows stay as they are.
CREATE TABLE change_image_next (
    set_id INTEGER NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (set_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO change_image_next SELECT set_id, seq, entity, row_id, before, after FROM change_image ORDER BY set_id, seq;
DROP TABLE change_image;
ALTER TABLE change_image_next RENAME TO change_image;

CREATE INDEX change_image_row ON change_image (entity, row_id);

CREATE TRIGGER change_image_stays BEFORE UPDATE ON change_image
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_image_remains BEFORE DELETE ON change_image
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
