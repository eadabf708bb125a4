-- Results of jobs on many rows, kept to be read again and retried. No part of the journal: what a job changed stands
-- there as in any other change.

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    -- JSON: what was asked, so that it can be asked again.
    request TEXT NOT NULL,
    -- NULL: no row was changed.
    set_id INTEGER REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    retry_of INTEGER REFERENCES job (id) ON DELETE SET NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    operator_id INTEGER NOT NULL,
    client TEXT NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    left_alone INTEGER NOT NULL
) STRICT;

CREATE INDEX job_set ON job (set_id) WHERE set_id IS NOT NULL;

-- The rows that a job did not change, and those of a job without a set, such as a round of mails. Accounts that are deleted
-- for good stay named here.
CREATE TABLE job_row (
    job_id INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL CHECK (outcome IN ('failed', 'unchanged', 'changed')),
    number INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (job_id, outcome, number)
) STRICT, WITHOUT ROWID;
