-- What a sync has to look at is marked when it changes, so that finding it takes as long in a large directory as in a
-- small one.

-- As a table of its own order, its index carried whole accounts.
CREATE TABLE sync_base_next (
    uid TEXT NOT NULL PRIMARY KEY,
    server_id TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL,
    version BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    -- In how many rounds in a row the server did not know it.
    absent INTEGER NOT NULL,
    -- The revision of the row that is the same as this; any other one has to be looked at.
    clean_revision INTEGER NOT NULL,
    agreed TEXT NOT NULL,
    resource TEXT NOT NULL
) STRICT;

INSERT INTO sync_base_next
SELECT uid, server_id, external_id, version, created_at, modified_at, absent, clean_revision, agreed, resource
FROM sync_base;
DROP TABLE sync_base;
ALTER TABLE sync_base_next RENAME TO sync_base;

-- Rows that may differ from their base, or have none. Others may be among them, but none is missing.
CREATE TABLE sync_mark (id INTEGER PRIMARY KEY) STRICT;
-- Accounts with a base that were deleted for good.
CREATE TABLE sync_orphan (uid TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

INSERT INTO sync_mark SELECT id FROM administrator WHERE EXISTS (SELECT 1 FROM remote);
INSERT INTO sync_orphan SELECT uid FROM sync_base WHERE uid NOT IN (SELECT uid FROM administrator);

CREATE TRIGGER remote_begins BEFORE INSERT ON remote WHEN NOT EXISTS (SELECT 1 FROM remote)
BEGIN INSERT OR IGNORE INTO sync_mark SELECT id FROM administrator; END;

CREATE TRIGGER remote_ends AFTER DELETE ON remote
BEGIN
    DELETE FROM sync_mark;
    DELETE FROM sync_orphan;
END;

CREATE TRIGGER administrator_added AFTER INSERT ON administrator WHEN EXISTS (SELECT 1 FROM remote)
BEGIN INSERT OR IGNORE INTO sync_mark VALUES (new.id); END;

CREATE TRIGGER administrator_changed AFTER UPDATE OF revision ON administrator WHEN EXISTS (SELECT 1 FROM remote)
BEGIN INSERT OR IGNORE INTO sync_mark VALUES (new.id); END;

CREATE TRIGGER administrator_gone AFTER DELETE ON administrator WHEN EXISTS (SELECT 1 FROM remote)
BEGIN
    DELETE FROM sync_mark WHERE id = old.id;
    INSERT OR IGNORE INTO sync_orphan SELECT uid FROM sync_base WHERE uid = old.uid;
END;

-- Another account may have lost its base to this one, which has its id on the server now.
CREATE TRIGGER sync_base_comes BEFORE INSERT ON sync_base
BEGIN
    INSERT OR IGNORE INTO sync_mark
    SELECT a.id FROM sync_base b JOIN administrator a ON a.uid = b.uid
    WHERE b.server_id = new.server_id AND b.uid <> new.uid;
END;

CREATE TRIGGER sync_base_kept AFTER INSERT ON sync_base
BEGIN
    INSERT OR IGNORE INTO sync_mark SELECT id FROM administrator WHERE uid = new.uid;
    DELETE FROM sync_mark
    WHERE id = (SELECT id FROM administrator WHERE uid = new.uid AND revision = new.clean_revision);
    INSERT OR IGNORE INTO sync_orphan
    SELECT new.uid WHERE NOT EXISTS (SELECT 1 FROM administrator WHERE uid = new.uid);
END;

CREATE TRIGGER sync_base_judged AFTER UPDATE OF clean_revision ON sync_base
BEGIN
    INSERT OR IGNORE INTO sync_mark SELECT id FROM administrator WHERE uid = new.uid;
    DELETE FROM sync_mark
    WHERE id = (SELECT id FROM administrator WHERE uid = new.uid AND revision = new.clean_revision);
END;

CREATE TRIGGER sync_base_gone AFTER DELETE ON sync_base WHEN EXISTS (SELECT 1 FROM remote)
BEGIN
    INSERT OR IGNORE INTO sync_mark SELECT id FROM administrator WHERE uid = old.uid;
    DELETE FROM sync_orphan WHERE uid = old.uid;
END;
